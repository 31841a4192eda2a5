import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allUnfolded,
	dependencyTree,
} from '../../../source/package-sets/relations/dependency-tree.ts';
import { findRow, type RowSearch } from '../../../source/ui/searching/find-row.ts';
import { treeRowText } from '../../../source/ui/views/dependency-tree/tree-line.ts';
import {
	type TreeLocation,
	treeLocation,
} from '../../../source/ui/views/dependency-tree/tree-location.ts';
import {
	createTreeRows,
	type TreeRows,
} from '../../../source/ui/views/dependency-tree/tree-rows.ts';
import { anyPackages, packagesOf, withDependencies } from '../../support/small-graphs.ts';
import { describeSet } from '../fake-session.ts';

type Found = { key: string; attribute: string | null; depth: number } | null;

/** A search in the tree of a package: each takes the location that the one before has led to. */
function searching(packages: ReturnType<typeof packagesOf>, attribute: string) {
	const set = describeSet('3.13', [...packages.values()]);
	const [shown, probed] = [createTreeRows(), createTreeRows()];
	// Of what rows are made from, a tree needs the set alone.
	const context = { set } as Parameters<typeof shown.rows>[0];
	let location: TreeLocation = treeLocation(attribute);
	const find = (query: string, step: RowSearch['step']): Found => {
		const found = findRow(location, {
			...{ query, step, height: 20, top: 0 },
			rowsOf: (where) => probed.rows(context, where as TreeLocation),
			textAt: (_where, rows, index) => treeRowText((rows as TreeRows).tree[index]),
		});
		if (found === null) return null;
		location = found as TreeLocation;
		const { position } = location;
		const rows = shown.rows(context, location);
		const row = rows.tree[rows.indexOf(position.key ?? '')];
		if (row === undefined || !('attribute' in row)) throw new Error('no row of a package is found');
		return { key: row.key, attribute: row.attribute, depth: row.depth };
	};
	const toggle = (place: number) => {
		const { tree } = shown.rows(context, location);
		const closed = tree.filter(({ fold }) => fold !== 'leaf');
		const { key = '' } = closed[place % Math.max(1, closed.length)] ?? {};
		const toggled = new Set(location.folds.toggled);
		if (!toggled.delete(key)) toggled.add(key);
		location = { ...location, folds: { ...location.folds, toggled } };
	};
	return { find, toggle };
}

describe('a search in a tree', () => {
	const packages = packagesOf(
		withDependencies('transformers', 'hub', 'typer'),
		withDependencies('hub', 'typer', 'click'),
		withDependencies('typer', 'click', 'rich'),
		withDependencies('click'),
		withDependencies('rich', 'markdown-it', 'enrich'),
		withDependencies('markdown-it'),
		withDependencies('enrich'),
	);

	test('begins at the match nearest to the top, and unfolds the way to it', () => {
		const { find } = searching(packages, 'transformers');
		expect(find('rich', 'first')?.key.split('\0')).toEqual([
			...['transformers', 'runtime', 'typer', 'rich'],
		]);
		expect(find('typer', 'first')?.depth).toBe(2);
		expect(find('numpy', 'first')).toBeNull();
	});

	test('goes on in the order of the screen, round the end', () => {
		const { find } = searching(packages, 'transformers');
		find('rich', 'first');
		expect(find('rich', 1)?.attribute).toBe('enrich');
		expect(find('rich', 1)?.attribute).toBe('rich');
		expect(find('rich', -1)?.attribute).toBe('enrich');
	});

	test('ends on a match of the least depth, whatever is folded', () => {
		// With the space behind it, no heading has it.
		const letter = fc.constantFrom(...'abcdefghij');
		fc.assert(
			fc.property(anyPackages, letter, fc.array(fc.nat()), (drawn, query, toggles) => {
				const [attribute = ''] = drawn.keys();
				const { find, toggle } = searching(drawn, attribute);
				for (const place of toggles) toggle(place);
				const all = dependencyTree(drawn, attribute, allUnfolded).filter(
					(row) => 'attribute' in row && row.attribute === query,
				);
				const found = find(`${query} `, 'first');
				if (all.length === 0) {
					expect(found).toBeNull();
					return;
				}
				expect(found?.attribute).toBe(query);
				expect(found?.depth).toBe(Math.min(...all.map(({ depth }) => depth)));
			}),
		);
	});
});
