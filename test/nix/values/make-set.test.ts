import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSet, sortingOrder } from '../../../source/nix/values/make-set.ts';

const bytes = fc.string({ unit: fc.constantFrom('a', 'B', '_', '\xe9', '\0'), maxLength: 3 });

describe('makeSet', () => {
	it('keeps each value under its name, whatever the order of the names', () => {
		fc.assert(
			fc.property(fc.uniqueArray(bytes), (names) => {
				const set = makeSet(
					names,
					names.map((name) => `value of ${name}`),
				);
				expect(set.shape.sortedKeys).toEqual([...names].sort());
				for (const name of names) expect(set.get(name)).toBe(`value of ${name}`);
			}),
		);
	});

	it('takes the names that JavaScript objects have already', () => {
		const set = makeSet(['toString', '__proto__', 'constructor'], [1, 2, 3]);
		expect(set.get('__proto__')).toBe(2);
		expect(set.get('hasOwnProperty')).toBeUndefined();
	});
});

describe('sortingOrder', () => {
	it('keeps equal names in the order they have', () => {
		expect(sortingOrder(['b', 'a', 'b', 'a'])).toEqual([1, 3, 0, 2]);
	});

	it('is null only for names in ascending order without repeats', () => {
		expect(sortingOrder([])).toBeNull();
		expect(sortingOrder(['a', 'b'])).toBeNull();
		expect(sortingOrder(['a', 'a'])).toEqual([0, 1]);
	});
});
