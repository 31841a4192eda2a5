import type { MemberDifference } from '../../../package-sets/comparison/compare-closures.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { fold, toggleFold, unfoldAll } from '../shared/fold-actions.ts';
import { type ClosuresRows, createClosuresRows } from './closures-rows.ts';
import { closuresActions, nextOtherOfClosures } from './compare-actions.ts';
import { compareLine, memberDifferenceLine } from './compare-line.ts';
import { type CompareClosuresLocation, compareClosuresLocation } from './compare-location.ts';
import { openCompare, openCompareSets } from './open-compare.ts';
import { openCompared } from './open-compared.ts';

/** What differs in the closure of one package between the open set and another one. */
export const closuresView: View<CompareClosuresLocation, ClosuresRows> = {
	id: 'compare-closures',
	isWide: true,
	// That a set lacks the package is what it tells.
	subjects: () => [],
	createRows: createClosuresRows,
	line({ columns }, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		return compareLine(rows, row, columns, (item: MemberDifference, difference, nameColumns) =>
			memberDifferenceLine(rows, item, difference, nameColumns, columns),
		);
	},
	// There is always a note.
	emptyText: () => '',
	title: ({ attribute }, { first, second }) =>
		`closure of ${clean(attribute)}: ${clean(first.label)} against ${clean(second?.label ?? 'none')}`,
	crumb: () => 'its closure',
	openRow(host, _location, rows, index) {
		const row = rows.tree[index];
		if (row?.kind === 'group') toggleFold(host, rows, index);
		else if (row?.attribute != null) openCompared(host, row.attribute);
	},
	ownActions: { title: 'In the comparison of closures', actions: closuresActions },
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		mostSets: 2,
		open: ({ attributes: [attribute = ''], sets: [, other = null] }) =>
			compareClosuresLocation(attribute, other),
	},
	hints: [
		...[open, nextOtherOfClosures, nextSet, fold, search, escape, pane, unfoldAll],
		...[openCompare, openCompareSets],
	],
};
