import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peekSort } from '../../../../source/nix/builtins/support/peek-sort.ts';

interface InconsistentSort {
	items: number[];
	/** The comparison calls `x` less than `y` when `(x * a + y * b + c)` is a multiple of 4. */
	factors: [a: number, b: number, c: number];
	/** What `builtins.sort` of Nix 2.34.8 gives. */
	sorted: number[];
}

const inconsistentSorts: InconsistentSort[] = JSON.parse(
	readFileSync(new URL('inconsistent-sorts.json', import.meta.url), 'utf8'),
);

describe('peekSort', () => {
	it('is a stable sort', () => {
		const pairs = fc.array(fc.record({ key: fc.nat(20), mark: fc.nat() }), { maxLength: 200 });
		fc.assert(
			fc.property(pairs, (items) => {
				const sorted = [...items];
				peekSort(sorted, (left, right) => left.key < right.key);
				// JavaScript's own sort is stable by definition.
				expect(sorted).toEqual([...items].sort((left, right) => left.key - right.key));
			}),
		);
	});

	it('takes runs, rising and falling, of any length', () => {
		const run = fc
			.tuple(fc.array(fc.nat(50), { maxLength: 60 }), fc.boolean())
			.map(([items, falling]) => {
				const rising = items.sort((left, right) => left - right);
				return falling ? rising.reverse() : rising;
			});
		fc.assert(
			fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
				const items = runs.flat();
				const sorted = [...items];
				peekSort(sorted, (left, right) => left < right);
				expect(sorted).toEqual(items.sort((left, right) => left - right));
			}),
		);
	});

	it.each(inconsistentSorts)(
		'orders $items.length items as Nix does when the comparison makes no sense ($factors)',
		({ items, factors: [a, b, c], sorted }) => {
			const result = [...items];
			peekSort(result, (x, y) => (x * a + y * b + c) % 4 === 0);
			expect(result).toEqual(sorted);
		},
	);
});
