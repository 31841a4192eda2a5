import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import {
	closure,
	compareNames,
	dependencyGroups,
	dependencyTree,
	type Folds,
	groupTitle,
	initialFolds,
	type Packages,
	ReverseEdges,
	sortNames,
	type TreeRow,
} from '../../../source/package-sets/relations/relate.ts';
import { describePackage, member, stranger } from '../../ui/fake-session.ts';

const set = 'python313Packages';

function packagesOf(...descriptions: PackageDescription[]): Packages {
	return new Map(descriptions.map((description) => [description.attribute, description]));
}

function withDependencies(attribute: string, ...dependencies: string[]): PackageDescription {
	return describePackage(set, attribute, {
		dependencies: dependencies.map((name) => member(name)),
	});
}

/** A graph of a few packages with any edges, cycles and missing descriptions among them. */
const anyPackages = fc
	.uniqueArray(fc.stringMatching(/^[a-h]$/), { minLength: 1 })
	.chain((names) =>
		fc.tuple(
			...names.map((name) =>
				fc
					.array(fc.stringMatching(/^[a-j]$/), { maxLength: 4 })
					.map((dependencies) => withDependencies(name, ...new Set(dependencies))),
			),
		),
	)
	.map((descriptions) => packagesOf(...(descriptions as PackageDescription[])));

const unfolded: Folds = { rule: 'all', toggled: new Set() };

describe('dependencies by kind', () => {
	test('runtime first, extras last, kinds without any left out', () => {
		const description = describePackage(set, 'requests', {
			dependencies: [member('certifi')],
			checkInputs: [member('pytest')],
			buildSystem: [member('setuptools')],
			extras: { socks: [member('pysocks')], none: [] },
		});
		expect(dependencyGroups(description).map(groupTitle)).toEqual([
			'runtime',
			'build system',
			'check inputs',
			'extra [socks]',
			'extra [none]',
		]);
	});
});

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

describe('reverse edges', () => {
	const torch = describePackage(set, 'torch', {
		dependencies: [member('numpy'), stranger('numpy')],
		checkInputs: [member('numpy')],
		extras: { opt: [member('numpy'), member('einops')] },
	});

	test('name the users and their kinds, once each', () => {
		const edges = new ReverseEdges().update(packagesOf(torch, withDependencies('scipy', 'numpy')));
		expect(edges.usedBy('numpy')).toEqual([
			{ attribute: 'scipy', kinds: ['runtime'] },
			{ attribute: 'torch', kinds: ['runtime', 'check inputs', 'extra'] },
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
			describePackage(set, 'constructor', { dependencies: [member('__proto__')] }),
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

describe('dependency tree', () => {
	const packages = packagesOf(
		describePackage(set, 'app', {
			dependencies: [member('web'), member('json'), stranger('numpy', '2.0')],
			buildSystem: [member('setuptools')],
		}),
		withDependencies('web', 'json', 'app'),
		withDependencies('json', 'lib'),
		withDependencies('lib'),
		withDependencies('setuptools'),
	);

	test('opens with the runtime dependencies, the rest folded', () => {
		expect(drawn(dependencyTree(packages, 'app', initialFolds))).toEqual([
			'app leaf',
			'  [runtime] open',
			'    web closed',
			'    json closed',
			'    numpy leaf stranger',
			'  [build system] closed',
		]);
	});

	test('unfolded, every package opens once; repeats and cycles are marked', () => {
		expect(drawn(dependencyTree(packages, 'app', unfolded))).toEqual([
			'app leaf',
			'  [runtime] open',
			'    web open',
			'      json open',
			'        lib leaf',
			'      app leaf cycle',
			'    json leaf repeat',
			'    numpy leaf stranger',
			'  [build system] open',
			'    setuptools leaf',
		]);
	});

	test('tools and libraries among the inputs are no strangers', () => {
		const tool = packagesOf(
			describePackage(set, 'app', {
				dependencies: [stranger('numpy')],
				nativeBuildInputs: [stranger('cmake')],
			}),
		);
		expect(drawn(dependencyTree(tool, 'app', unfolded))).toEqual([
			'app leaf',
			'  [runtime] open',
			'    numpy leaf stranger',
			'  [native inputs] open',
			'    cmake leaf',
		]);
	});

	test('what is folded away is no repeat of what is shown', () => {
		const [, , web] = dependencyTree(packages, 'app', unfolded);
		const folds: Folds = { rule: 'all', toggled: new Set([web?.key ?? '']) };
		expect(drawn(dependencyTree(packages, 'app', folds)).slice(2, 5)).toEqual([
			'    web closed',
			'    json open',
			'      lib leaf',
		]);
	});

	test('a row keeps its key however the tree is folded', () => {
		const all = dependencyTree(packages, 'app', unfolded).map((row) => row.key);
		const first = dependencyTree(packages, 'app', initialFolds).map((row) => row.key);
		expect(all).toEqual(expect.arrayContaining(first));
		expect(new Set(all).size).toBe(all.length);
	});

	test('a package that is not described is its root alone', () => {
		expect(drawn(dependencyTree(packages, 'absent', initialFolds))).toEqual(['absent leaf']);
	});

	test('shows the whole closure, and no more rows than there are edges', () => {
		fc.assert(
			fc.property(anyPackages, (some) => {
				const [name = ''] = some.keys();
				const rows = dependencyTree(some, name, unfolded);
				const shown = new Set(rows.flatMap((row) => ('attribute' in row ? [row.attribute] : [])));
				expect(shown).toEqual(new Set([name, ...closure(some, name).attributes]));
				const opened = rows.filter((row) => row.kind === 'package' && row.fold === 'open');
				expect(new Set(opened.map((row) => 'attribute' in row && row.attribute)).size).toBe(
					opened.length,
				);
				const edges = [...some.values()].reduce(
					(sum, { dependencies }) => sum + dependencies.length,
					0,
				);
				expect(rows.length).toBeLessThanOrEqual(edges + 2);
			}),
		);
	});
});

function drawn(rows: readonly TreeRow[]): string[] {
	return rows.map((row) => {
		const name = row.kind === 'group' ? `[${groupTitle(row.group)}]` : (row.attribute ?? row.pname);
		const mark = row.kind === 'group' || row.mark === null ? '' : ` ${row.mark}`;
		return `${'  '.repeat(row.depth)}${name} ${row.fold}${mark}`;
	});
}
