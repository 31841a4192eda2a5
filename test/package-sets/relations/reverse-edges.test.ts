import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeKinds } from '../../../source/package-sets/relations/edge-kinds.ts';
import { ReverseEdges } from '../../../source/package-sets/relations/reverse-edges.ts';
import { strangerKey } from '../../../source/package-sets/relations/strangers.ts';
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
						const users = edges.usedBy(attribute ?? '').map((use) => use.attribute);
						if (attribute === name) expect(users).not.toContain(name);
						else expect(users).toContain(name);
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
		expect(edges.countUsers('lib', 'all')).toEqual({ direct: 2, inAll: 5 });
		expect(edges.countUsers('c', 'all')).toEqual({ direct: 1, inAll: 1 });
		expect(edges.countUsers('none', 'all')).toEqual({ direct: 0, inAll: 0 });
	});

	test('are by the kinds of dependency that are chosen; extras are no inputs', () => {
		const packages = packagesOf(
			describePackage('lib'),
			withDependencies('runtime', 'lib'),
			describePackage('build', { buildSystem: [member('runtime')] }),
			describePackage('native', { nativeBuildInputs: [member('lib')] }),
			describePackage('test', { checkInputs: [member('build')] }),
			describePackage('extra', { extras: { more: [member('lib')] } }),
		);
		const edges = new ReverseEdges().update(packages);
		const countsBy = (kinds: EdgeKinds) => edges.countUsers('lib', kinds);
		expect(countsBy('runtime')).toEqual({ direct: 1, inAll: 1 });
		expect(countsBy('build')).toEqual({ direct: 2, inAll: 3 });
		expect(countsBy('inputs')).toEqual({ direct: 2, inAll: 4 });
		expect(countsBy('all')).toEqual({ direct: 3, inAll: 5 });
		expect(edges.usedBy('lib', 'inputs').map(({ attribute }) => attribute)).toEqual([
			...['native', 'runtime'],
		]);
	});

	test('leave out what tests need that are not run, but among all kinds', () => {
		const packages = packagesOf(
			describePackage('lib'),
			describePackage('idle', { checkInputs: [member('lib')], runsTests: false }),
		);
		const edges = new ReverseEdges().update(packages);
		expect(edges.countUsers('lib', 'inputs')).toEqual({ direct: 0, inAll: 0 });
		expect(edges.usedBy('lib', 'all')).toEqual([{ attribute: 'idle', kinds: ['tests'] }]);
	});

	test('leave out a package that names itself', () => {
		const edges = new ReverseEdges().update(
			packagesOf(
				describePackage('self', { checkInputs: [member('self')] }),
				withDependencies('other', 'self'),
			),
		);
		expect(edges.count('self')).toBe(1);
		expect(edges.usedBy('self').map(({ attribute }) => attribute)).toEqual(['other']);
		expect(edges.countUsers('self', 'all')).toEqual({ direct: 1, inAll: 1 });
	});

	test('are of strangers too, by their keys', () => {
		const edges = new ReverseEdges().update(
			packagesOf(
				describePackage('a', { buildInputs: [stranger('openssl', '3.0')] }),
				withDependencies('b', 'a'),
				describePackage('c', { buildInputs: [stranger('openssl', '1.1')] }),
			),
		);
		const key = strangerKey({ pname: 'openssl', version: '3.0' });
		expect(edges.usedBy(key)).toEqual([{ attribute: 'a', kinds: ['build inputs'] }]);
		expect(edges.countUsers(key, 'inputs')).toEqual({ direct: 1, inAll: 2 });
		edges.update(packagesOf());
		expect(edges.usedBy(key)).toEqual([]);
	});

	test('of all packages at once are those of each', () => {
		fc.assert(
			fc.property(anyPackages, (packages) => {
				const edges = new ReverseEdges().update(packages);
				const all = edges.countAllRuntimeUsers();
				for (const name of 'abcdefghij') {
					expect(edges.countDirectRuntimeUsers(name)).toBe(all.get(name)?.direct ?? 0);
					expect(all.get(name) ?? { direct: 0, inAll: 0 }).toEqual(
						edges.countUsers(name, 'runtime'),
					);
				}
			}),
		);
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
		expect(edges.countUsers('lib', 'all').inAll).toBe(1);
		edges.update(packagesOf(withDependencies('a', 'lib'), withDependencies('b', 'a')));
		expect(edges.countUsers('lib', 'all').inAll).toBe(2);
		edges.update(packagesOf());
		expect(edges.countUsers('lib', 'all').inAll).toBe(0);
	});
});
