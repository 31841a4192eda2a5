import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shape } from '../../../source/nix/values/shape.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-e]{1,3}$/), { minLength: 1, maxLength: 120 });
/** How many names are added at once, and whether the shape is asked for its keys and their order. */
const steps = fc.array(
	fc.record({ count: fc.integer({ min: 1, max: 40 }), isAsked: fc.boolean() }),
	{ minLength: 1, maxLength: 60 },
);

test('a shape that was extended has the names that were added, whoever was asked before', () => {
	fc.assert(
		fc.property(names, steps, (all, several) => {
			let shape = Shape.empty;
			let added = 0;
			for (const { count, isAsked } of several) {
				const more = all.slice(added, added + count);
				added += more.length;
				shape = shape.extend(more);
				if (!isAsked) continue;
				expect(shape.keys).toEqual(all.slice(0, added));
				expect(shape.sortedKeys).toEqual(all.slice(0, added).sort());
			}
			expect(shape.size).toBe(added);
			expect(shape.keys).toEqual(all.slice(0, added));
			expect(shape.sortedSlots.map((slot) => all[slot])).toEqual(all.slice(0, added).sort());
			for (const [slot, name] of all.entries()) {
				expect(shape.lookup(name)).toBe(slot < added ? slot : -1);
			}
		}),
	);
});

test('a shape that has grown by one name a hundred thousand times', () => {
	// Were each on the way given keys and an order of its own, they would not fit into memory.
	let shape = Shape.empty;
	for (let index = 0; index < 100_000; index++) shape = shape.extend([`k${index}`]);
	expect(shape.keys).toHaveLength(100_000);
	expect(shape.sortedKeys[1]).toBe('k1');
});
