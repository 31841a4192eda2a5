import type { Packages } from '../../../package-sets/description/description.ts';
import { canBeHad } from '../../../package-sets/description/states.ts';
import { sortNames } from '../../../package-sets/relations/names.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import { findOtherwise } from '../../../package-sets/search/nothing-found.ts';
import { nothingFoundText } from '../../../package-sets/search/nothing-found-text.ts';
import { searchPackages } from '../../../package-sets/search/search.ts';
import { buildSearchIndex } from '../../../package-sets/search/search-index.ts';
import type { SetChanges } from '../../../workspace/session/changes.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { ViewRows } from '../../location/row-position.ts';
import { workingSets } from '../../signs/availability.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { attributeRows, sortedAttributeRows } from '../shared/attribute-rows.ts';
import { type FoundRows, foundRows } from './found-rows.ts';

import { isSearch, type PackagesLocation, type StateFilter } from './packages-location.ts';

/** The rows of the list: packages, or what a search found. */
export type PackagesRows = ViewRows & Partial<FoundRows>;

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
	const byUses = memoizeLast(sortByUses);
	const rows = memoizeLast((attributes: readonly string[], isSorted: boolean) =>
		isSorted ? sortedAttributeRows(attributes) : attributeRows(attributes),
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
			filter: StateFilter,
			// Another number whenever the order by uses is another; null in the order of the search.
			edges: ReverseEdges | null,
			_version: number | null,
		) => {
			const result = found(set.attributes, set.packages, query);
			const inOrder = (attributes: readonly string[]) => {
				const left = filterAttributes(attributes, set.packages, set.changes.packages, filter);
				return edges === null ? left : sortByUses(left, set.packages, edges);
			};
			const { hits, partial, similar, problem } = result;
			const groups = {
				hits: inOrder(hits),
				partial: inOrder(partial),
				similar: inOrder(similar),
			};
			const nothingFound = memoizeLast(() => {
				const others = workingSets(sets).filter((other) => other.name !== set.name);
				const otherwise = findOtherwise(searched(set), others.map(searched), query);
				return nothingFoundText(
					otherwise,
					filter === 'all' ? null : { filter, count: hits.length },
				);
			});
			return foundRows(groups, problem, nothingFound);
		},
	);
	return {
		rows({ set, sets, edges }, location) {
			const { search, sort, filter } = location;
			const isByUses = sort === 'uses';
			if (isSearch(location)) {
				const known = isByUses ? edges() : null;
				return rowsFound(set, sets, search.text, filter, known, known?.version ?? null);
			}
			let attributes: readonly string[] = byName(set.attributes);
			if (filter !== 'all') {
				attributes = filtered(attributes, set.packages, set.changes.packages, filter);
			}
			if (isByUses) attributes = byUses(attributes, set.packages, edges());
			return rows(attributes, sort === 'name');
		},
		prepare(set) {
			byName(set.attributes);
			// A search like any other: it takes in the descriptions, and the code is compiled by it.
			searchPackages(indexOf(set.attributes), set.packages, set.name);
		},
	};
}

function filterAttributes(
	attributes: readonly string[],
	packages: Packages,
	changed: SetChanges['packages'],
	filter: StateFilter,
): readonly string[] {
	if (filter === 'all') return attributes;
	return attributes.filter((attribute) => {
		if (filter === 'changed') return changed.has(attribute);
		const state = packages.get(attribute)?.state;
		return state !== undefined && canBeHad(state) === (filter === 'available');
	});
}

function sortByUses(
	attributes: readonly string[],
	_packages: Packages,
	edges: ReverseEdges,
): readonly string[] {
	return (
		attributes
			.map((attribute) => ({ attribute, uses: edges.count(attribute) }))
			// Stable: equal counts keep the order they had.
			.sort((a, b) => b.uses - a.uses)
			.map(({ attribute }) => attribute)
	);
}
