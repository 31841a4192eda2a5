import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextMap, textKey } from '../../../source/nix/formats/text-key.ts';

const beginning = 'x'.repeat(16_383);

test('a text stands for itself as far as V8 hashes it, and is no long one beyond', () => {
	expect(textKey(beginning)).toBe(beginning);
	expect(textKey(`${beginning}y`).length).toBeLessThan(100);
});

/** Few, so that some are the same, short or longer than what is hashed. */
const texts = fc
	.tuple(fc.constantFrom('', beginning), fc.constantFrom('', 'a', 'b', 'ab', '\u00ff', '__proto__'))
	.map((pieces) => pieces.join(''));

test('a text map is a map of texts', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(texts, fc.nat())), texts, (entries, other) => {
			const map = new TextMap<number>();
			for (const [text, value] of entries) map.set(text, value);
			const expected = new Map(entries);
			expect(map.size).toBe(expected.size);
			expect(map.texts()).toEqual([...expected.keys()]);
			expect(map.values()).toEqual([...expected.values()]);
			for (const text of [other, ...expected.keys()]) {
				expect(map.get(text)).toBe(expected.get(text));
				expect(map.has(text)).toBe(expected.has(text));
			}
		}),
	);
});

// In a Map they are compared with each other, for one and a half minutes.
test('a thousand long texts that differ at their ends are a matter of moments', () => {
	const map = new TextMap<number>();
	const long = 'x'.repeat(65_536);
	for (let index = 0; index < 1500; index++) map.set(long + String(index).padStart(4, '0'), index);
	expect(map.get(`${long}1499`)).toBe(1499);
}, 60_000);
