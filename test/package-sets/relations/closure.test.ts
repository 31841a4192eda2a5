import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closure } from '../../../source/package-sets/relations/closure.ts';
import { anyPackages, packagesOf, set, withDependencies } from '../../support/small-graphs.ts';
import { describePackage, member, stranger } from '../../ui/fake-session.ts';

describe('closure', () => {
	test('has everything reachable, breadth first, cycles or not', () => {
		const packages = packagesOf(
			withDependencies('a', 'b', 'c'),
			withDependencies('b', 'd'),
			withDependencies('c', 'a'),
			withDependencies('d'),
		);
		expect(closure(packages, 'a')).toEqual({
			attributes: ['b', 'c', 'd'],
			strangers: 0,
			unknown: [],
		});
	});

	test('counts strangers and names what is not described yet', () => {
		const packages = packagesOf(
			describePackage(set, 'a', { dependencies: [member('b'), stranger('numpy')] }),
		);
		expect(closure(packages, 'a')).toEqual({ attributes: ['b'], strangers: 1, unknown: ['b'] });
	});

	test('is closed: nothing in it depends on anything outside of it', () => {
		fc.assert(
			fc.property(anyPackages, (packages) => {
				const [name = ''] = packages.keys();
				const reached = new Set([name, ...closure(packages, name).attributes]);
				for (const attribute of reached) {
					for (const dependency of packages.get(attribute)?.dependencies ?? []) {
						expect(reached).toContain(dependency.attribute);
					}
				}
			}),
		);
	});
});
