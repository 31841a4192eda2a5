import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestNames } from '../../../source/nix/values/suggestions.ts';

/** By the definition. */
function distance(first: string, second: string): number {
	if (first === '' || second === '') return first.length + second.length;
	const [head, ...tail] = first;
	const [other, ...rest] = second;
	const [a, b] = [tail.join(''), rest.join('')];
	if (head === other) return distance(a, b);
	return 1 + Math.min(distance(a, second), distance(first, b), distance(a, b));
}

const names = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('names at most two edits away are suggested', () => {
	fc.assert(
		fc.property(names, names, (candidate, name) => {
			expect(suggestNames([candidate], name)).toEqual(
				distance(candidate, name) <= 2 ? [candidate] : [],
			);
		}),
	);
});

test('long names are compared too', () => {
	const long = 'a'.repeat(1_000_000);
	expect(suggestNames([`${long}b`, 'b'.repeat(1_000_000)], long)).toEqual([`${long}b`]);
});
