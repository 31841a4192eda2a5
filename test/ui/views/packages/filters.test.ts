import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type PackageState,
	packageStates,
} from '../../../../source/package-sets/description/states.ts';
import {
	counting,
	filtersOf,
	otherOf,
	passes,
} from '../../../../source/ui/views/packages/filters.ts';
import { describePackage } from '../../../support/description.ts';
import { describeSet } from '../../fake-session.ts';

const states = Object.keys(packageStates) as PackageState[];
/** The packages of a set: in a state, or named and not described, or not there at all. */
const someStates = fc.dictionary(
	fc.constantFrom('a', 'b', 'c', 'd', 'e'),
	fc.constantFrom<PackageState | 'named'>(...states, 'named'),
	{ noNullPrototype: true },
);

function setOf(label: string, drawn: Record<string, PackageState | 'named'>) {
	const packages = Object.entries(drawn).flatMap(([attribute, state]) =>
		state === 'named' ? [] : [describePackage(attribute, { state })],
	);
	const isComplete = packages.length === Object.keys(drawn).length;
	return describeSet(label, packages, { attributes: Object.keys(drawn).sort(), isComplete });
}

test('as many packages as pass a filter are counted for it', () => {
	fc.assert(
		fc.property(someStates, someStates, (here, there) => {
			const [set, other] = [setOf('3.13', here), setOf('3.14', there)];
			const sets = [set, other];
			for (const filter of filtersOf(set, sets)) {
				const compared = otherOf(filter, sets);
				const passing = set.attributes.filter((one) => passes(filter, set, compared, one));
				expect(counting(set)(filter, compared), filter.kind).toBe(passing.length);
			}
		}),
	);
});
