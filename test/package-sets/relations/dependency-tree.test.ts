import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTitle } from '../../../source/package-sets/description/dependency-groups.ts';
import { closure } from '../../../source/package-sets/relations/closure.ts';
import {
	dependencyTree,
	type Folds,
	initialFolds,
	type TreeRow,
} from '../../../source/package-sets/relations/dependency-tree.ts';
import { describePackage, member, stranger } from '../../support/description.ts';
import { anyPackages, packagesOf, withDependencies } from '../../support/small-graphs.ts';

const unfolded: Folds = { rule: 'all', toggled: new Set() };

describe('dependency tree', () => {
	const packages = packagesOf(
		describePackage('app', {
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

	test('unfolded, every package opens once, nearest to the top; repeats and cycles are marked', () => {
		expect(drawn(dependencyTree(packages, 'app', unfolded))).toEqual([
			'app leaf',
			'  [runtime] open',
			'    web open',
			'      json leaf repeat',
			'      app leaf cycle',
			'    json open',
			'      lib leaf',
			'    numpy leaf stranger',
			'  [build system] open',
			'    setuptools leaf',
		]);
	});

	test('has no more rows than can be held, and counts the rest', () => {
		const many = packagesOf(
			describePackage('app', {
				dependencies: Array.from({ length: 1_000_000 }, (_, index) => stranger(`s${index}`)),
				buildSystem: [member('setuptools')],
			}),
		);
		const rows = dependencyTree(many, 'app', unfolded);
		expect(rows.length).toBeLessThan(51_000);
		const told = rows.flatMap((row) => (row.kind === 'more' ? [row.count] : []));
		const shown = rows.filter(({ kind }) => kind === 'package').length;
		expect(shown + (told[0] ?? 0)).toBe(1_000_000);
	});

	test('opens no deeper than can be drawn', () => {
		const chain = packagesOf(
			...Array.from({ length: 20_000 }, (_, index) =>
				withDependencies(`p${index}`, `p${index + 1}`),
			),
		);
		const rows = dependencyTree(chain, 'p0', unfolded);
		expect(rows.length).toBeLessThan(300);
		expect(rows.at(-1)).toMatchObject({ kind: 'package', fold: 'closed' });
	});

	test('tools and libraries among the inputs are no strangers', () => {
		const tool = packagesOf(
			describePackage('app', {
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
		if (row.kind === 'more') return `${'  '.repeat(row.depth)}and ${row.count} more`;
		const name = row.kind === 'group' ? `[${groupTitle(row.group)}]` : (row.attribute ?? row.pname);
		const mark = row.kind === 'group' || row.mark === null ? '' : ` ${row.mark}`;
		return `${'  '.repeat(row.depth)}${name} ${row.fold}${mark}`;
	});
}
