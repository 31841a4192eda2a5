import type { Packages } from '../../../package-sets/description/description.ts';
import { canBeHad } from '../../../package-sets/description/states.ts';
import { sortNames } from '../../../package-sets/relations/names.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import { buildSearchIndex, searchPackages } from '../../../package-sets/search/search.ts';
import type { SetChanges } from '../../../workspace/session/changes.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import {
	type AttributeRows,
	attributeRows,
	sortedAttributeRows,
} from '../shared/attribute-rows.ts';
import { isSearch, type PackagesLocation, type StateFilter } from './packages-location.ts';

/**
 * The rows of the list. Each step is remembered, so that a key costs no more than what it changes.
 */
export function createPackagesRows(): RowSource<PackagesLocation, AttributeRows> {
	const indexOf = memoizeEach(buildSearchIndex);
	const found = memoizeLast((attributes: readonly string[], packages: Packages, query: string) =>
		searchPackages(indexOf(attributes), packages, query).map((match) => match.attribute),
	);
	const filtered = memoizeLast(
		(
			attributes: readonly string[],
			packages: Packages,
			changed: SetChanges['packages'],
			filter: StateFilter,
		) =>
			attributes.filter((attribute) => {
				if (filter === 'changed') return changed.has(attribute);
				const state = packages.get(attribute)?.state;
				return state !== undefined && canBeHad(state) === (filter === 'available');
			}),
	);
	const byName = memoizeEach(sortNames);
	const byUses = memoizeLast(
		(attributes: readonly string[], _packages: Packages, edges: ReverseEdges) =>
			attributes
				.map((attribute) => ({ attribute, uses: edges.count(attribute) }))
				// Stable: equal counts keep the order they had.
				.sort((a, b) => b.uses - a.uses)
				.map(({ attribute }) => attribute),
	);
	const rows = memoizeLast((attributes: readonly string[], isSorted: boolean) =>
		isSorted ? sortedAttributeRows(attributes) : attributeRows(attributes),
	);
	return {
		rows({ set, edges }, location) {
			const { search, sort, filter } = location;
			const isNarrowed = isSearch(location);
			let attributes = isNarrowed
				? found(set.attributes, set.packages, search.text)
				: byName(set.attributes);
			if (filter !== 'all') {
				attributes = filtered(attributes, set.packages, set.changes.packages, filter);
			}
			if (sort === 'uses') attributes = byUses(attributes, set.packages, edges());
			return rows(attributes, !isNarrowed && sort === 'name');
		},
		prepare(set) {
			byName(set.attributes);
			// A search like any other: it takes in the descriptions, and the code is compiled by it.
			searchPackages(indexOf(set.attributes), set.packages, set.name);
		},
	};
}
