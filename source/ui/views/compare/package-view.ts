import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { fitLine } from '../../lines/line.ts';
import { clean, countOf } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import {
	onlyDiffering,
	openClosures,
	packageCompareActions,
	scrollRight,
} from './compare-actions.ts';
import { type CompareLocation, compareLocation } from './compare-location.ts';
import { openCompare, openCompareSets } from './open-compare.ts';
import { packageCompareLine } from './package-line.ts';
import { createPackageCompareRows, type PackageCompareRows } from './package-rows.ts';

/** One package in all sets: a row for each fact and each dependency, a column for each set. */
export const packageCompareView: View<CompareLocation, PackageCompareRows> = {
	id: 'compare',
	isWide: true,
	// It tells which sets have the package, so that it is there in those that have not.
	subjects: () => [],
	createRows: createPackageCompareRows,
	line({ set, columns }, { attribute }, rows, index) {
		const row = rows.table[index];
		if (row === undefined) return [];
		return fitLine(packageCompareLine(set, row, rows.columns, attribute), columns);
	},
	// The labels of the sets are always a row.
	emptyText: () => '',
	title({ attribute }, { columns, differing, unknownSets }) {
		const of = `${clean(attribute)} in ${countOf(columns.sets.length, 'set')}`;
		const differ =
			differing === 0
				? 'nothing differs'
				: `${countOf(differing, 'row')} differ${differing === 1 ? 's' : ''}`;
		return `${of}: ${differ}${unknownSets === 0 ? '' : ` so far, ${unknownSets} not read yet`}`;
	},
	crumb: ({ attribute }) => `compare ${clean(attribute)}`,
	status: ({ onlyDiffering: only }) =>
		only ? [{ text: 'only what differs', token: 'notice' }] : [],
	openRow(host, { attribute }, rows, index) {
		const row = rows.table[index];
		if (row?.kind === 'labels') {
			host.openPackage(attribute);
		} else if (row?.kind === 'field' && row.key === '#closure') {
			openClosures.run(host, 0);
		} else {
			const subject = rows.subjectAt(index);
			if (subject !== null) host.openPackage(subject);
		}
	},
	ownActions: { title: 'In the comparison of a package', actions: packageCompareActions },
	openedBy: openCompare,
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		mostSets: Number.POSITIVE_INFINITY,
		open: ({ attributes: [attribute = ''], sets }) =>
			compareLocation(attribute, sets.length > 1 ? sets : null),
	},
	hints: [
		...[open, openClosures, onlyDiffering, scrollRight, search, escape, pane, nextSet],
		...[openCompareSets, copy],
	],
};
