import {
	closureSize,
	type PackageDifference,
} from '../../../package-sets/comparison/compare-sets.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, formatCount } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { fold, toggleFold, unfoldAll } from '../shared/fold-actions.ts';
import { filterKind, nextOtherOfSets, setsActions } from './compare-actions.ts';
import { compareLine, packageDifferenceLine } from './compare-line.ts';
import { type CompareSetsLocation, compareSetsLocation } from './compare-location.ts';
import { groupDetails } from './group-details.ts';
import { openCompare, openCompareSets } from './open-compare.ts';
import { openCompared } from './open-compared.ts';
import { createSetsRows, type SetsRows } from './sets-rows.ts';

/** What differs between the open set and another one, by kind. */
export const compareSetsView: View<CompareSetsLocation, SetsRows> = {
	id: 'compare-sets',
	isWide: true,
	subjects: () => [],
	createRows: createSetsRows,
	line({ columns }, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		return compareLine(rows, row, columns, (item: PackageDifference, difference, nameColumns) =>
			packageDifferenceLine(rows, item, difference, nameColumns, columns),
		);
	},
	emptyText: ({ search: { text } }) => `Nothing that differs matches “${clean(text)}”.`,
	title(_location, { first, second, comparison }) {
		const sides = `${clean(first.label)} against ${clean(second?.label ?? 'none')}`;
		if (comparison === null) return sides;
		const { differing, onlyInSize, total, unknown, unconfirmed } = comparison;
		const soFar = unknown + unconfirmed > 0 ? ' so far' : '';
		const more = onlyInSize === 0 ? '' : `, ${formatCount(onlyInSize)} more in closure size`;
		return `${sides}: ${formatCount(differing)} of ${formatCount(total)} differ${soFar}${more}`;
	},
	crumb: () => 'compare sets',
	status({ kind }, _count, _set, { comparison, found }) {
		const parts = [
			...(kind === null ? [] : [kind.startsWith('only ') ? kind : `only ${kind}`]),
			...(found === null ? several(comparison) : [`${formatCount(found)} found`]),
		];
		return parts.length === 0 ? [] : [{ text: parts.join(', '), token: 'muted' }];
	},
	details(_location, rows, index, columns) {
		const row = rows.tree[index];
		return row?.kind === 'group' ? groupDetails(rows, row.difference, columns) : null;
	},
	openRow(host, _location, rows, index) {
		const row = rows.tree[index];
		if (row?.kind === 'group') toggleFold(host, rows, index);
		else if (row?.attribute != null) openCompared(host, row.attribute);
	},
	ownActions: { title: 'In the comparison of sets', actions: setsActions },
	openedBy: openCompareSets,
	link: {
		takes: '',
		least: 0,
		most: 0,
		mostSets: 2,
		open: ({ sets: [, other = null] }) => compareSetsLocation(other),
	},
	hints: [
		...[open, nextOtherOfSets, nextSet, filterKind, search, escape, fold, unfoldAll],
		...[pane, openCompare],
	],
};

/** Why the counts of the kinds are more than that of all. */
function several(comparison: SetsRows['comparison']): string[] {
	const count = (comparison?.packages ?? []).filter(
		({ kinds }) => kinds.filter((kind) => kind !== closureSize).length > 1,
	).length;
	return count === 0 ? [] : [`${formatCount(count)} in several ways`];
}
