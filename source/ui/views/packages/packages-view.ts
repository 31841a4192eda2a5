import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { open, pane } from '../../actions/navigation.ts';
import { copy, definition, homepage } from '../../actions/package.ts';
import { baseline } from '../../actions/program.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean, formatCount } from '../../lines/text.ts';
import { hasAllPackages, isFinal } from '../../signs/availability.ts';
import type { View } from '../../store/view.ts';
import { openCompare, openCompareSets } from '../compare/open-compare.ts';
import { openProblems } from '../problems/open-problems.ts';
import type { AttributeRows } from '../shared/attribute-rows.ts';
import { withDots } from '../shared/package-row.ts';
import { openUsedBy } from '../used-by/open-used-by.ts';
import { openWhy } from '../why/open-why.ts';
import { filter, sort } from './packages-actions.ts';
import { packageLine } from './packages-line.ts';
import { isSearch, type PackagesLocation } from './packages-location.ts';
import { createPackagesRows } from './packages-rows.ts';

/** The list of all packages of a set, to search, sort and filter. */
export const packagesView: View<PackagesLocation, AttributeRows> = {
	id: 'packages',
	subjects: () => [],
	createRows: createPackagesRows,
	line(context, { search }, rows, index) {
		const attribute = rows.subjectAt(index);
		if (attribute === null) return [];
		return withDots(context, attribute, (columns) =>
			packageLine(context.set, attribute, search.text, columns),
		);
	},
	emptyText,
	title: () => 'packages',
	crumb: (_location, set) => clean(set.name),
	status,
	selected: (location) => (isSearch(location) ? null : location.position.key),
	select: (location, attribute) => ({
		...location,
		position: { ...location.position, key: attribute },
	}),
	ownActions: { title: 'In the list of packages', actions: [sort, filter] },
	hints: [
		...[open, pane, search, nextSet, openCompare, openProblems, openWhy, openUsedBy],
		...[baseline, copy, definition, homepage, sort, filter, openCompareSets],
	],
};

function emptyText(location: PackagesLocation, { isComplete }: SetSnapshot): string {
	if (isSearch(location)) return `Nothing matches “${clean(location.search.text)}”.`;
	if (location.filter === 'changed') return 'No package has changed.';
	if (location.filter !== 'all') return 'No package is in such a state.';
	return isComplete ? 'This set has no packages.' : 'Reading the names of its packages …';
}

function status(location: PackagesLocation, count: number, set: SetSnapshot): Line {
	const line: Segment[] = [];
	if (location.filter !== 'all') line.push({ text: `only ${location.filter}  `, token: 'notice' });
	if (location.sort === 'uses') line.push({ text: 'most used first  ', token: 'notice' });
	if (isSearch(location) || location.filter !== 'all') {
		const of = hasAllPackages(set) ? ` of ${formatCount(set.attributes.length)}` : '';
		const dependsOnState = location.filter === 'available' || location.filter === 'unavailable';
		const isKnown = dependsOnState ? isFinal(set) : hasAllPackages(set);
		const text = `${formatCount(count)}${of}${isKnown ? '' : ' so far'}`;
		line.push({ text, token: 'muted' });
	}
	return line;
}
