import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { escape, open } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import type { Line } from '../../lines/line.ts';
import { clean, fitText, formatCount } from '../../lines/text.ts';
import type { Location } from '../../location/location.ts';
import {
	firstPosition,
	positionAt,
	type RowPosition,
	rowsOf,
	type ViewRows,
	windowAt,
} from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import { isFinal, signIn } from '../../signs/availability.ts';
import type { Action } from '../../store/action.ts';
import { memoizeLast } from '../../store/memoize.ts';
import { positionOfSelected, showsRows } from '../../store/situation.ts';
import type { RowSource, RowsContext, View } from '../../store/view.ts';
import { versionSegment } from '../shared/package-row.ts';
import {
	availablePackages,
	compareAhead,
	counting,
	type Filter,
	filterKey,
	filtersOf,
	filterText,
	isFilterFinal,
	otherOf,
	passes,
} from './filters.ts';
import { isPackagesLocation, type PackagesLocation } from './packages-location.ts';

/** The choice of a filter for the list of packages. */
interface FiltersLocation extends Location {
	readonly view: 'filters';
	readonly search: SearchLine;
}

function filtersLocation(position: RowPosition): FiltersLocation {
	return { view: 'filters', search: emptySearch, position };
}

/** The filters, and how many packages each leaves. */
interface FiltersRows extends ViewRows {
	readonly choices: readonly Choice[];
	/** The packages that a choice leaves, each as a line. */
	linesOf(choice: Choice): readonly Line[];
}

interface Choice {
	filter: Filter;
	text: string;
	/** Null where it is not counted yet. */
	count: number | null;
	isFinal: boolean;
}

function createFiltersRows(): RowSource<FiltersLocation, FiltersRows> {
	type Sets = RowsContext['sets'];
	const rows = memoizeLast(
		(set: RowsContext['set'], sets: Sets, areCompared: boolean): FiltersRows => {
			const countOf = counting(set);
			const choices = filtersOf(set, sets)
				.map((filter): Choice => {
					const other = otherOf(filter, sets);
					const isFinal = isFilterFinal(filter, set, other);
					// Comparing whole sets would hold up keys.
					const isCounted = filter.kind !== 'differs' || (isFinal && areCompared);
					const count = isCounted ? countOf(filter, other) : null;
					return { filter, count, text: filterText(filter, set), isFinal };
				})
				// A state that no package is in is no choice; that two sets do not differ is an answer.
				.filter(({ filter: { kind }, count }) => kind !== 'state' || count !== 0);
			return {
				...rowsOf(choices.map(({ filter }) => filterKey(filter))),
				choices,
				linesOf: memoizeLast((choice: Choice) => linesOf(choice, set, sets)),
				subjectAt: () => null,
				canOpen: () => true,
			};
		},
	);
	/** The sets that can be compared with the open one; the same array for as long as they are the same. */
	const finalSets = memoizeLast((set: RowsContext['set'], sets: Sets) =>
		filtersOf(set, sets).flatMap((filter) => {
			const other = otherOf(filter, sets);
			const isCompared = filter.kind === 'differs' && isFilterFinal(filter, set, other);
			return isCompared && other !== undefined ? [other] : [];
		}),
	);
	let round = 0;
	const keyOf = memoizeLast((_set: RowsContext['set'], _others: Sets) => `filters ${++round}`);
	return {
		rows({ set, sets, look }) {
			const others = finalSets(set, sets);
			if (others.length === 0) return rows(set, sets, true);
			const compared = look({
				key: keyOf(set, others),
				async find() {
					for (const other of others) await compareAhead(set, other);
				},
			});
			return rows(set, sets, compared.state === 'found');
		},
		prepare(set) {
			if (isFinal(set)) availablePackages(set.packages);
		},
	};
}

/** How many of the packages are shown beside a filter. */
const mostShown = 200;

/** The packages that a filter leaves; none where they are not counted yet. */
function linesOf(
	{ filter, count }: Choice,
	set: SetSnapshot,
	sets: readonly SetSnapshot[],
): Line[] {
	if (count === null) return [[{ text: 'being compared …', token: 'muted' }]];
	const other = otherOf(filter, sets);
	const shown: string[] = [];
	for (const attribute of set.attributes) {
		if (shown.length === mostShown) break;
		if (passes(filter, set, other, attribute)) shown.push(attribute);
	}
	const rest = count - shown.length;
	return [
		...shown.map((attribute): Line => {
			const { glyph, token } = signIn(set, attribute);
			const version = versionSegment(set, attribute);
			return [
				{ text: `${glyph} `, token },
				{ text: clean(attribute), token: 'name', target: { kind: 'attribute', attribute } },
				{ ...version, text: `  ${version.text}`, token: version.token ?? 'muted' },
			];
		}),
		...(rest > 0 ? [[{ text: `and ${formatCount(rest)} more`, token: 'muted' as const }]] : []),
	];
}

const countColumns = 8;

/** What the list of packages can be narrowed to, with how many packages each leaves. */
export const filtersView: View<FiltersLocation, FiltersRows> = {
	id: 'filters',
	isWide: true,
	subjects: () => [],
	createRows: createFiltersRows,
	line({ columns }, _location, rows, index) {
		const choice = rows.choices[index];
		if (choice === undefined) return [];
		const { text, count, isFinal } = choice;
		const after = count === null || isFinal ? '' : ' so far';
		const width = Math.min(columns - countColumns - after.length, 48);
		const number = count === null ? '·' : formatCount(count);
		return [
			{ text: fitText(text, width) },
			{ text: number.padStart(countColumns), token: count ? 'strong' : 'muted' },
			{ text: after, token: 'muted' },
		];
	},
	details(_location, rows, index) {
		const choice = rows.choices[index];
		return choice === undefined ? null : { title: choice.text, lines: rows.linesOf(choice) };
	},
	searchText: (_location, rows, index) => rows.choices[index]?.text ?? '',
	// Every set has the filter that leaves all.
	emptyText: () => '',
	title: () => 'which packages?',
	crumb: () => 'filter',
	openRow(host, _location, rows, index) {
		const filter = rows.choices[index]?.filter;
		host.out();
		const there = host.situation();
		if (filter === undefined || !isPackagesLocation(there.location)) return;
		const filtered: PackagesLocation = { ...there.location, filter };
		host.update({ ...filtered, position: positionOfSelected(there) });
	},
	link: { takes: '', least: 0, most: 0, open: () => filtersLocation(firstPosition) },
	get ownActions() {
		return { title: 'In the choice of a filter', actions: [nextFilter] };
	},
	hints: [{ ...open, hint: 'show them' }, search, escape, nextSet],
};

const nextFilter: Action<'filters'> = {
	id: 'next-filter',
	keys: ['t'],
	context: 'filters',
	description: 'Next filter',
	isPossible: showsRows,
	run(host) {
		const { rows, window, layout } = host.situation();
		const index = (window.index + 1) % Math.max(1, rows.length);
		host.move(positionAt(index, rows, layout.contentRows, window.top));
	},
};

/** Goes to the choice of a filter, at the one that is in use. */
export const chooseFilter: Action<'packages'> = {
	id: 'filter',
	keys: ['t'],
	context: 'packages',
	description: 'Filter: by state, by what changed, or by what differs from another version',
	hint: 'filter',
	isPossible: showsRows,
	run(host) {
		const { location } = host.situation();
		if (!isPackagesLocation(location)) return;
		const key = filterKey(location.filter);
		host.open(filtersLocation({ ...firstPosition, key }));
		const { rows, layout } = host.situation();
		const { index } = windowAt({ ...firstPosition, key }, rows, layout.contentRows);
		host.move(positionAt(index, rows, layout.contentRows, 0));
	},
};
