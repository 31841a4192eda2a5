import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTypos } from '../../../source/package-sets/search/typos.ts';

test.each([
	['flsak', 'flask', 1],
	['numppy', 'numpy', 1],
	['tensroflow', 'tensorflow', 1],
	['kitten', 'sitting', 3],
	['ca', 'abc', 3],
	['', 'abc', 3],
])('from %s to %s it takes %i', (a, b, typos) => {
	expect(countTypos(a, b, 9)).toBe(typos);
	expect(countTypos(b, a, 9)).toBe(typos);
});

test('none from a text to itself, and never more than the letters of the longer one', () => {
	const text = fc.stringMatching(/^[ab-d]{0,8}$/);
	fc.assert(
		fc.property(text, text, fc.nat({ max: 8 }), (a, b, most) => {
			const typos = countTypos(a, b, 99);
			expect(typos === 0).toBe(a === b);
			expect(typos).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(Math.min(countTypos(a, b, most), most + 1)).toBe(Math.min(typos, most + 1));
		}),
	);
});
