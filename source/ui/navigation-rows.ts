import type { Packages } from '../package-sets/description/description.ts';
import {
	dependencyTree,
	type Folds,
	type TreeRow,
} from '../package-sets/relations/dependency-tree.ts';
import { compareNames, sortNames } from '../package-sets/relations/names.ts';
import type { ReverseEdges, Use } from '../package-sets/relations/reverse-edges.ts';
import { buildSearchIndex, searchPackages } from '../package-sets/search/search.ts';
import type { SetChanges } from '../workspace/session/changes.ts';
import type { SetSnapshot } from '../workspace/session/session.ts';
import type { SortOrder, StateFilter } from './explorer-state.ts';
import { memoizeEach, memoizeLast } from './memoize.ts';
import { type Rows, rowsOf } from './place.ts';

/** The rows of the view that is open: what the arrow keys move over. */
export type NavigationRows = Rows & {
	/** The package a row stands for; null for headings and strangers. */
	attributeAt(index: number): string | null;
} & (
		| { view: 'list'; attributes: readonly string[] }
		| { view: 'package'; tree: readonly TreeRow[] }
		| { view: 'used-by'; uses: readonly Use[] }
	);

/** Rows of the list: attributes in alphabetical order where `alphabetical` says so. */
export function listRows(attributes: readonly string[], alphabetical: boolean): NavigationRows {
	const rows: NavigationRows = {
		...rowsOf(attributes),
		view: 'list',
		attributes,
		attributeAt: (index) => attributes[index] ?? null,
	};
	if (alphabetical) {
		rows.nearest = (key) => lowerBound(attributes, key);
	}
	return rows;
}

/** Rows of a package's dependency tree. */
export function treeRows(packages: Packages, attribute: string, folds: Folds): NavigationRows {
	const tree = dependencyTree(packages, attribute, folds);
	const keys = tree.map((row) => row.key);
	return {
		...rowsOf(keys),
		view: 'package',
		tree,
		attributeAt: (index) => {
			const row = tree[index];
			return row === undefined || row.kind === 'group' ? null : row.attribute;
		},
		// A row that was folded away: the row it is folded into.
		nearest: (key) => {
			for (let end = key.lastIndexOf('\0'); end > 0; end = key.lastIndexOf('\0', end - 1)) {
				const index = keys.indexOf(key.slice(0, end));
				if (index >= 0) {
					return index;
				}
			}
			return 0;
		},
	};
}

/** Rows of the packages that use one. */
export function usedByRows(uses: readonly Use[]): NavigationRows {
	const keys = uses.map((use) => use.attribute);
	return {
		...rowsOf(keys),
		view: 'used-by',
		uses,
		attributeAt: (index) => keys[index] ?? null,
		nearest: (key) => lowerBound(keys, key),
	};
}

function lowerBound(sorted: readonly string[], key: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareNames(sorted[middle] ?? '', key) < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** What the list shows of one set. */
export interface ListQuery {
	set: SetSnapshot;
	query: string;
	sort: SortOrder;
	filter: StateFilter;
	edges: () => ReverseEdges;
}

/** The list of every set. Each step is remembered, so that a key costs no more than what it changes. */
export interface Listing {
	rows(query: ListQuery): NavigationRows;
	/** Does ahead of time what the first list and the first search of a set take. */
	prepare(set: SetSnapshot): void;
}

export function createListing(): Listing {
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
				return state !== undefined && (state === 'available') === (filter === 'available');
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
	const rows = memoizeLast(listRows);
	return {
		rows({ set, query, sort, filter, edges }) {
			const isSearch = query.trim() !== '';
			let attributes = isSearch
				? found(set.attributes, set.packages, query)
				: byName(set.attributes);
			if (filter !== 'all') {
				attributes = filtered(attributes, set.packages, set.changes.packages, filter);
			}
			if (sort === 'uses') {
				attributes = byUses(attributes, set.packages, edges());
			}
			return rows(attributes, !isSearch && sort === 'name');
		},
		prepare(set) {
			byName(set.attributes);
			// A search like any other: it takes in the descriptions, and the code is compiled by it.
			searchPackages(indexOf(set.attributes), set.packages, set.name);
		},
	};
}
