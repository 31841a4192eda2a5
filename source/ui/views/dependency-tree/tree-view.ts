import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { openCompare } from '../compare/open-compare.ts';
import { copy } from '../copy/copy-actions.ts';
import { openFlow } from '../flow/open-flow.ts';
import { openProblems } from '../problems/open-problems.ts';
import { fold, unfoldAll } from '../shared/fold-actions.ts';
import { overDots, withDescription, withDots } from '../shared/package-row.ts';
import { openUsedBy } from '../used-by/open-used-by.ts';
import { openWhy } from '../why/open-why.ts';
import { openTreeRow } from './open-tree-row.ts';
import { treeLine, treeRowText } from './tree-line.ts';
import { type TreeLocation, treeLocation } from './tree-location.ts';
import { createTreeRows, type TreeRows } from './tree-rows.ts';

/** What a package depends on, as a tree: where packages are opened. */
export const dependencyTreeView: View<TreeLocation, TreeRows> = {
	id: 'dependency-tree',
	subjects: ({ attribute }) => [attribute],
	createRows: createTreeRows,
	line(context, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		const attribute = rows.subjectAt(index);
		return withDots(context, attribute, (columns) =>
			withDescription(context.set, attribute, treeLine(context.set, row, columns), columns),
		);
	},
	labels: overDots,
	searchText: (_location, rows, index) => treeRowText(rows.tree[index]),
	// Its root is always a row.
	emptyText: () => '',
	title: ({ attribute }) => `${clean(attribute)}: dependencies`,
	crumb: ({ attribute }) => clean(attribute),
	openRow: openTreeRow,
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		open: ({ attributes: [attribute = ''] }) => treeLocation(attribute),
	},
	hints: [
		...[open, fold, unfoldAll, search, escape, pane, nextSet, openCompare, openProblems, openWhy],
		...[openUsedBy, openFlow, copy, definition],
	],
};
