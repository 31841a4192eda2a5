import type { Packages } from '../../../package-sets/description/description.ts';
import { sortNames } from '../../../package-sets/relations/names.ts';
import { findOtherwise } from '../../../package-sets/search/nothing-found.ts';
import { nothingFoundText } from '../../../package-sets/search/nothing-found-text.ts';
import { searchPackages } from '../../../package-sets/search/search.ts';
import { buildSearchIndex } from '../../../package-sets/search/search-index.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { ViewRows } from '../../location/row-position.ts';
import { workingSets } from '../../signs/availability.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { attributeRows, sortedAttributeRows } from '../shared/attribute-rows.ts';
import { createRanks, type Rank, sortByRank } from '../shared/order.ts';
import { type Filter, filterText, isFilterFinal, otherOf, passes } from './filters.ts';
import { type FoundRows, foundRows } from './found-rows.ts';
import { isSearch, type PackagesLocation } from './packages-location.ts';

/** The rows of the list: packages, or what a search found. */
export type PackagesRows = ViewRows &
	Partial<FoundRows> & {
		/** Whether no package can come or go any more by what is still to be found out. */
		readonly areFinal: boolean;
	};

/**
 * The rows of the list. Each step is remembered, so that a key costs no more than what it changes.
 */
export function createPackagesRows(): RowSource<PackagesLocation, PackagesRows> {
	const indexOf = memoizeEach(buildSearchIndex);
	const found = memoizeLast((attributes: readonly string[], packages: Packages, query: string) =>
		searchPackages(indexOf(attributes), packages, query),
	);
	const filtered = memoizeLast(filterAttributes);
	const byName = memoizeEach(sortNames);
	const rankOf = createRanks();
	const sorted = memoizeLast(sortByRank);
	const rows = memoizeLast(
		(attributes: readonly string[], isSorted: boolean, areFinal: boolean): PackagesRows => ({
			...(isSorted ? sortedAttributeRows(attributes) : attributeRows(attributes)),
			areFinal,
		}),
	);
	const searched = (set: SetSnapshot) => ({
		label: set.label,
		index: indexOf(set.attributes),
		packages: set.packages,
	});
	const rowsFound = memoizeLast(
		(
			set: SetSnapshot,
			sets: readonly SetSnapshot[],
			query: string,
			filter: Filter,
			/** Null in the order of the search. */
			rank: Rank | null,
		): PackagesRows => {
			const other = otherOf(filter, sets);
			const { problem, ...result } = found(set.attributes, set.packages, query);
			const inOrder = (attributes: readonly string[]) => {
				const left = filterAttributes(attributes, set, other, filter);
				return rank === null ? left : sortByRank(left, rank);
			};
			const groups = {
				hits: inOrder(result.hits),
				partial: inOrder(result.partial),
				similar: inOrder(result.similar),
			};
			const nothingFound = memoizeLast(() => {
				const others = workingSets(sets).filter(({ name }) => name !== set.name);
				const otherwise = findOtherwise(searched(set), others.map(searched), query);
				return nothingFoundText(
					otherwise,
					filter.kind === 'all'
						? null
						: { filter: filterText(filter, set), count: result.hits.length },
				);
			});
			return {
				...foundRows(groups, problem, nothingFound),
				areFinal: isFilterFinal(filter, set, other),
			};
		},
	);
	return {
		rows({ set, sets, edges }, location) {
			const { search, order, filter } = location;
			const rank = rankOf(set, edges, order);
			if (isSearch(location)) return rowsFound(set, sets, search.text, filter, rank);
			let attributes: readonly string[] = byName(set.attributes);
			const other = otherOf(filter, sets);
			if (filter.kind !== 'all') attributes = filtered(attributes, set, other, filter);
			if (rank !== null) attributes = sorted(attributes, rank);
			return rows(attributes, rank === null, isFilterFinal(filter, set, other));
		},
		prepare(set, edges) {
			byName(set.attributes);
			// A search like any other: it takes in the descriptions, and the code is compiled by it.
			searchPackages(indexOf(set.attributes), set.packages, set.name);
			if (set.isComplete) edges().countAllRuntimeUsers();
		},
	};
}

function filterAttributes(
	attributes: readonly string[],
	set: SetSnapshot,
	other: SetSnapshot | undefined,
	filter: Filter,
): readonly string[] {
	if (filter.kind === 'all') return attributes;
	return attributes.filter((attribute) => passes(filter, set, other, attribute));
}
