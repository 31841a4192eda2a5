import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, sortNames } from '../../../source/package-sets/relations/names.ts';

test('names sort as in a dictionary', () => {
	expect(['b', 'Babel', 'a', 'babel', 'B', 'c_d', 'C-e'].sort(compareNames)).toEqual([
		'a',
		'B',
		'b',
		'Babel',
		'babel',
		'C-e',
		'c_d',
	]);
});

test('names are sorted in that order', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'É', '-') })),
			(names) => {
				expect(sortNames(names)).toEqual([...names].sort(compareNames));
			},
		),
	);
});
