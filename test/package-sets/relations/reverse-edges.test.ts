import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReverseEdges } from '../../../source/package-sets/relations/reverse-edges.ts';
import { describePackage, member, stranger } from '../../support/description.ts';
import { anyPackages, packagesOf, withDependencies } from '../../support/small-graphs.ts';

describe('reverse edges', () => {
	const torch = describePackage('torch', {
		dependencies: [member('numpy'), stranger('numpy')],
		checkInputs: [member('numpy')],
		extras: { opt: [member('numpy'), member('einops')] },
	});

	test('name the users and their kinds, once each', () => {
		const edges = new ReverseEdges().update(packagesOf(torch, withDependencies('scipy', 'numpy')));
		expect(edges.usedBy('numpy')).toEqual([
			{ attribute: 'scipy', kinds: ['runtime'] },
			{ attribute: 'torch', kinds: ['runtime', 'tests', 'extra'] },
		]);
		expect(edges.usedBy('einops')).toEqual([{ attribute: 'torch', kinds: ['extra'] }]);
		expect(edges.count('numpy')).toBe(2);
		expect(edges.usedBy('torch')).toEqual([]);
	});

	test('an alias is no user of its own', () => {
		const alias = { ...torch, attribute: 'pytorch', state: 'alias' as const };
		expect(new ReverseEdges().update(packagesOf(torch, alias)).count('numpy')).toBe(1);
	});

	test('names that JavaScript objects have themselves are names like others', () => {
		const packages = packagesOf(
			withDependencies('toString', 'constructor'),
			describePackage('constructor', { dependencies: [member('__proto__')] }),
		);
		const edges = new ReverseEdges().update(packages);
		expect(edges.usedBy('constructor')).toEqual([{ attribute: 'toString', kinds: ['runtime'] }]);
		expect(edges.count('__proto__')).toBe(1);
		expect(edges.count('valueOf')).toBe(0);
	});

	test('taken in step by step, they are what they would be at once', () => {
		fc.assert(
			fc.property(anyPackages, fc.nat(8), (packages, first) => {
				const step = new ReverseEdges()
					.update(new Map([...packages].slice(0, first)))
					.update(packages);
				const once = new ReverseEdges().update(packages);
				for (const name of 'abcdefghij') {
					expect(step.usedBy(name)).toEqual(once.usedBy(name));
				}
			}),
		);
	});

	test('a description that was replaced is forgotten', () => {
		const edges = new ReverseEdges().update(packagesOf(withDependencies('a', 'b')));
		edges.update(packagesOf(withDependencies('a', 'c')));
		expect(edges.count('b')).toBe(0);
		expect(edges.count('c')).toBe(1);
	});

	test('they are the edges turned round', () => {
		fc.assert(
			fc.property(anyPackages, (packages) => {
				const edges = new ReverseEdges().update(packages);
				for (const [name, description] of packages) {
					for (const { attribute } of description.dependencies) {
						expect(edges.usedBy(attribute ?? '').map((use) => use.attribute)).toContain(name);
					}
				}
			}),
		);
	});
});

describe('counts of users', () => {
	test('are of those that name it, and of all that need it in the end', () => {
		const packages = packagesOf(
			withDependencies('lib'),
			withDependencies('a', 'lib'),
			withDependencies('b', 'a'),
			withDependencies('c', 'lib', 'd'),
			withDependencies('d', 'c'),
			describePackage('tool', { checkInputs: [member('a')] }),
		);
		const edges = new ReverseEdges().update(packages);
		expect(edges.countUsers('lib', 'runtime')).toEqual({ direct: 2, inAll: 4 });
		expect(edges.countUsers('lib', 'any')).toEqual({ direct: 2, inAll: 5 });
		expect(edges.countUsers('c', 'any')).toEqual({ direct: 1, inAll: 1 });
		expect(edges.countUsers('none', 'any')).toEqual({ direct: 0, inAll: 0 });
	});

	test('have another version only when an edge is another', () => {
		const edges = new ReverseEdges().update(packagesOf(withDependencies('a', 'lib')));
		const { version } = edges;
		edges.update(packagesOf({ ...withDependencies('a', 'lib'), version: '9' }));
		expect(edges.version).toBe(version);
		edges.update(packagesOf(withDependencies('a', 'other')));
		expect(edges.version).not.toBe(version);
	});

	test('are those of the packages that there are now', () => {
		const edges = new ReverseEdges().update(packagesOf(withDependencies('a', 'lib')));
		expect(edges.countUsers('lib', 'any').inAll).toBe(1);
		edges.update(packagesOf(withDependencies('a', 'lib'), withDependencies('b', 'a')));
		expect(edges.countUsers('lib', 'any').inAll).toBe(2);
		edges.update(packagesOf());
		expect(edges.countUsers('lib', 'any').inAll).toBe(0);
	});
});
