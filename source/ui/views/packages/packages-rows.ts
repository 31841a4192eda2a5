import type { Packages } from '../../../package-sets/description/description.ts';
import { sortNames } from '../../../package-sets/relations/names.ts';
import { buildSearchIndex, searchPackages } from '../../../package-sets/search/search.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import {
	type AttributeRows,
	attributeRows,
	sortedAttributeRows,
} from '../shared/attribute-rows.ts';
import { createRanks, sortByRank } from '../shared/order.ts';
import { type Filter, isFilterFinal, otherOf, passes } from './filters.ts';
import { isSearch, type PackagesLocation } from './packages-location.ts';

/** The packages of the list, a row each. */
export interface PackagesRows extends AttributeRows {
	/** Whether no package can come or go any more by what is still to be found out. */
	readonly areFinal: boolean;
}

/**
 * The rows of the list. Each step is remembered, so that a key costs no more than what it changes.
 */
export function createPackagesRows(): RowSource<PackagesLocation, PackagesRows> {
	const indexOf = memoizeEach(buildSearchIndex);
	const found = memoizeLast((attributes: readonly string[], packages: Packages, query: string) =>
		searchPackages(indexOf(attributes), packages, query).map((match) => match.attribute),
	);
	const filtered = memoizeLast(
		(
			attributes: readonly string[],
			set: SetSnapshot,
			other: SetSnapshot | undefined,
			filter: Filter,
		) => attributes.filter((attribute) => passes(filter, set, other, attribute)),
	);
	const byName = memoizeEach(sortNames);
	const rankOf = createRanks();
	const sorted = memoizeLast(sortByRank);
	const rows = memoizeLast(
		(attributes: readonly string[], isSorted: boolean, areFinal: boolean): PackagesRows => ({
			...(isSorted ? sortedAttributeRows(attributes) : attributeRows(attributes)),
			areFinal,
		}),
	);
	return {
		rows({ set, sets, edges }, location) {
			const { search, order, filter } = location;
			const isNarrowed = isSearch(location);
			let attributes: readonly string[] = isNarrowed
				? found(set.attributes, set.packages, search.text)
				: byName(set.attributes);
			const other = otherOf(filter, sets);
			if (filter.kind !== 'all') attributes = filtered(attributes, set, other, filter);
			const rank = rankOf(set, edges, order);
			if (rank !== null) attributes = sorted(attributes, rank);
			const areFinal = isFilterFinal(filter, set, other);
			return rows(attributes, !isNarrowed && rank === null, areFinal);
		},
		prepare(set, edges) {
			byName(set.attributes);
			// A search like any other: it takes in the descriptions, and the code is compiled by it.
			searchPackages(indexOf(set.attributes), set.packages, set.name);
			if (set.isComplete) edges().countAllRuntimeUsers();
		},
	};
}
