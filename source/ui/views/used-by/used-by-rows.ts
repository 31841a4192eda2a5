import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { ReverseEdges, UserCounts } from '../../../package-sets/relations/reverse-edges.ts';
import { type UserRow, usersTree } from '../../../package-sets/relations/users-tree.ts';
import { rowsOf } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import type { UsedByLocation } from './used-by-location.ts';

/** The rows of the view: a use each. */
export interface UsedByRows extends FoldableRows<UserRow> {
	/** How many packages use the one that the view is about, by any kind of dependency. */
	readonly counts: UserCounts;
}

/** Makes the rows, and remembers the last ones. */
export function createUsedByRows(): RowSource<UsedByLocation, UsedByRows> {
	const rows = memoizeLast(usedByRows);
	return {
		rows({ edges: edgesOf }, { attribute, folds }) {
			const edges = edgesOf();
			return rows(edges, edges.version, attribute, folds);
		},
	};
}

/** The version tells when the edges are others: these are the same object for a set. */
function usedByRows(
	edges: ReverseEdges,
	_version: number,
	attribute: string,
	folds: Folds,
): UsedByRows {
	const tree = usersTree(edges, attribute, folds);
	const keys = tree.map(({ key }) => key);
	return {
		...rowsOf(keys),
		tree,
		counts: edges.countUsers(attribute, 'any'),
		subjectAt: (index) => tree[index]?.attribute ?? null,
		nearest: (key) => nearestAncestor(keys, key),
	};
}
