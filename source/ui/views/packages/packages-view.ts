import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { open, pane } from '../../actions/navigation.ts';
import { definition, homepage } from '../../actions/package.ts';
import { baseline } from '../../actions/program.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import type { Line } from '../../lines/line.ts';
import { clean, countOf, formatCount } from '../../lines/text.ts';
import { hasAllPackages } from '../../signs/availability.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { LineContext, SearchReport, View } from '../../store/view.ts';
import { openCompare, openCompareSets } from '../compare/open-compare.ts';
import { copy } from '../copy/copy-actions.ts';
import { mark, openEnvironment } from '../environment/environment-actions.ts';
import { openFlow } from '../flow/open-flow.ts';
import { openBlockers } from '../problems/open-blockers.ts';
import { openProblems } from '../problems/open-problems.ts';
import type { ColumnName } from '../shared/column-names.ts';
import { columnLabels, columnWidths } from '../shared/columns.ts';
import { type Dots, dotsIn } from '../shared/dots.ts';
import { orderTexts } from '../shared/order.ts';
import { labelsOver, withDots } from '../shared/package-row.ts';
import { openSource } from '../source/open-source.ts';
import { openUsedBy } from '../used-by/open-used-by.ts';
import { openWhy } from '../why/open-why.ts';
import { filterText, noFilter } from './filters.ts';
import { chooseFilter } from './filters-view.ts';
import { order } from './packages-actions.ts';
import { headingLine, packageLine } from './packages-line.ts';
import { isSearch, type PackagesLocation, packagesLocation } from './packages-location.ts';
import { createPackagesRows, type PackagesRows } from './packages-rows.ts';

/** Names and their versions take no more than this. */
const leastBesideDots = 36;

function dotsOf({ working, columns }: LineContext): Dots {
	return dotsIn(working, columns, leastBesideDots);
}

/** The list of all packages of a set, to search, order and filter; with these columns. */
export function packagesView(
	columnNames: readonly ColumnName[],
): View<PackagesLocation, PackagesRows> {
	const widths = memoizeLast((by: PackagesLocation['order'], room: number) =>
		columnWidths(columnNames, by, room),
	);
	return {
		id: 'packages',
		subjects: () => [],
		createRows: createPackagesRows,
		line(context, { search: { text }, order: by }, rows, index) {
			const heading = rows.headingAt?.(index) ?? null;
			if (heading !== null) return headingLine(heading, context.columns);
			const attribute = rows.subjectAt(index);
			if (attribute === null) return [];
			return withDots(
				context,
				attribute,
				(room) => packageLine(context, attribute, text, widths(by, room)),
				dotsOf(context),
			);
		},
		labels(context, { order: by }) {
			const dots = dotsOf(context);
			const room = context.columns - dots.columns - 1;
			return labelsOver(context, dots, columnLabels(widths(by, room), by));
		},
		emptyText,
		searchReport,
		title: titleOf,
		widened: (location) =>
			location.filter.kind === 'all' && location.order === 'name'
				? null
				: { ...location, filter: noFilter, order: 'name' },
		crumb: (_location, set) => clean(set.name),
		status,
		selected: (location) => (isSearch(location) ? null : location.position.key),
		select: (location, attribute) => ({
			...location,
			position: { ...location.position, key: attribute },
		}),
		ownActions: { title: 'In the list of packages', actions: [order, chooseFilter] },
		link: {
			takes: '[NAME]',
			least: 0,
			most: 1,
			open({ attributes: [attribute = null] }) {
				const list = packagesLocation();
				return { ...list, position: { ...list.position, key: attribute } };
			},
		},
		searchHint:
			'names, modules, words · ^start end$ !not a | b · maintainer: state: needs: licence:',
		hints: [
			...[
				open,
				openEnvironment,
				pane,
				search,
				nextSet,
				openCompare,
				openProblems,
				openWhy,
				openFlow,
				openUsedBy,
			],
			...[
				mark,
				copy,
				order,
				chooseFilter,
				openCompareSets,
				openBlockers,
				openSource,
				baseline,
				definition,
				homepage,
			],
		],
	};
}

/** What is left of the packages, and in which order, where that is not all of them by name. */
function titleOf(
	{ filter, order: by }: PackagesLocation,
	_rows: unknown,
	set: SetSnapshot,
): string {
	const words = [
		...(filter.kind === 'all' ? ['packages'] : [filterText(filter, set)]),
		...(by === 'name' ? [] : [orderTexts[by]]),
	];
	return words.join(' · ');
}

function emptyText(location: PackagesLocation, set: SetSnapshot): string {
	const { filter } = location;
	const within = filter.kind === 'all' ? '' : ` among ${filterText(filter, set)}`;
	if (isSearch(location)) return `Nothing matches “${clean(location.search.text)}”${within}.`;
	if (filter.kind !== 'all') return `No package: ${filterText(filter, set)}.`;
	return set.isComplete ? 'This set has no packages.' : 'Reading the names of its packages …';
}

/** How much a search found, what is wrong with it, and what would be found otherwise. */
function searchReport(
	{ counts, nothingFound, problem = null }: PackagesRows,
	set: SetSnapshot,
): SearchReport | null {
	if (counts === undefined || nothingFound === undefined) return null;
	const parts = [
		countOf(counts.hits, 'hit'),
		...(counts.partial > 0 ? [`${formatCount(counts.partial)} with some words`] : []),
		...(counts.similar > 0 ? [`${formatCount(counts.similar)} similar`] : []),
	];
	const text = parts.join(', ') + (hasAllPackages(set) ? '' : ' so far');
	return { counts: text, problem, nothingFound };
}

function status(
	location: PackagesLocation,
	count: number,
	set: SetSnapshot,
	rows: PackagesRows,
): Line {
	// What a search found is told by its report.
	if (isSearch(location) || location.filter.kind === 'all') return [];
	const of = hasAllPackages(set) ? ` of ${formatCount(set.attributes.length)}` : '';
	const soFar = rows.areFinal ? '' : ' so far';
	return [{ text: `${formatCount(count)}${of}${soFar}`, token: 'muted' }];
}
