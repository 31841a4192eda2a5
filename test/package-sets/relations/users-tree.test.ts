import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Packages } from '../../../source/package-sets/description/description.ts';
import {
	type Folds,
	initialFolds,
} from '../../../source/package-sets/relations/dependency-tree.ts';
import { ReverseEdges } from '../../../source/package-sets/relations/reverse-edges.ts';
import { usersTree } from '../../../source/package-sets/relations/users-tree.ts';
import { anyPackages, packagesOf, withDependencies } from '../../support/small-graphs.ts';

const rowsOf = (packages: Packages, attribute: string, folds: Folds = initialFolds) =>
	usersTree(new ReverseEdges().update(packages), attribute, 'all', folds);
const unfolded: Folds = { rule: 'all', toggled: new Set() };

describe('the tree of users', () => {
	const packages = packagesOf(
		withDependencies('lib'),
		withDependencies('a', 'lib', 'b'),
		withDependencies('b', 'lib'),
		withDependencies('app', 'a', 'b'),
		withDependencies('cycle', 'lib', 'back'),
		withDependencies('back', 'cycle'),
	);
	const textsOf = (folds?: Folds) =>
		rowsOf(packages, 'lib', folds).map(
			({ attribute, guides, fold, mark }) =>
				`${'  '.repeat(guides.length - 1)}${attribute} ${mark ?? fold}`,
		);

	test('opens with those that use the package itself', () => {
		expect(textsOf()).toEqual(['a closed', 'b closed', 'cycle closed']);
	});

	test('has the users of a user below it, each package once', () => {
		expect(textsOf({ rule: 'first', toggled: new Set(['b']) })).toEqual([
			...['a closed', 'b open', '  a closed', '  app leaf', 'cycle closed'],
		]);
		expect(textsOf(unfolded)).toEqual([
			...['a open', '  app leaf', 'b open', '  a repeat', '  app leaf'],
			...['cycle open', '  back open', '    cycle cycle'],
		]);
	});

	test('unfolds to a level', () => {
		expect(textsOf({ rule: 2, toggled: new Set() })).toEqual([
			...['a open', '  app leaf', 'b open', '  a repeat', '  app leaf'],
			...['cycle open', '  back closed'],
		]);
	});

	test('all unfolded has a row for each use of what is reached', () => {
		fc.assert(
			fc.property(anyPackages, fc.stringMatching(/^[a-h]$/), (drawn, attribute) => {
				const edges = new ReverseEdges().update(drawn);
				const rows = usersTree(edges, attribute, 'all', unfolded);
				const reached = new Set([attribute, ...edges.allUsers(attribute).keys()]);
				const uses = [...reached].reduce((sum, one) => sum + edges.count(one), 0);
				expect(rows.length).toBe(uses);
				expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
				expect(new Set([attribute, ...rows.map((row) => row.attribute)])).toEqual(reached);
			}),
		);
	});
});
