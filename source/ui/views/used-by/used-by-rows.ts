import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { EdgeKinds } from '../../../package-sets/relations/edge-kinds.ts';
import type { ReverseEdges, UserCounts } from '../../../package-sets/relations/reverse-edges.ts';
import { type UserRow, usersTree } from '../../../package-sets/relations/users-tree.ts';
import { rowsOf } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import { createRanks, type Rank } from '../shared/order.ts';
import type { UsedByLocation } from './used-by-location.ts';

/** The rows of the view: a use each. */
export interface UsedByRows extends FoldableRows<UserRow> {
	/** How many packages use the one that the view is about, by the kinds that are chosen. */
	readonly counts: UserCounts;
	/** How many use it in all by runtime dependencies, and by all inputs. */
	readonly inAll: { readonly runtime: number; readonly inputs: number };
}

/** Makes the rows, and remembers the last ones. */
export function createUsedByRows(): RowSource<UsedByLocation, UsedByRows> {
	const rows = memoizeLast(usedByRows);
	const rankOf = createRanks();
	return {
		rows({ set, edges: edgesOf }, { attribute, kinds, folds, order }) {
			const edges = edgesOf();
			const rank = rankOf(set, edgesOf, order);
			return rows(edges, edges.version, attribute, kinds, folds, rank);
		},
	};
}

/** The version tells when the edges are others: these are the same object for a set. */
function usedByRows(
	edges: ReverseEdges,
	_version: number,
	attribute: string,
	kinds: EdgeKinds,
	folds: Folds,
	rank: Rank | null,
): UsedByRows {
	const tree = usersTree(edges, attribute, kinds, folds, rank);
	const keys = tree.map(({ key }) => key);
	return {
		...rowsOf(keys),
		tree,
		counts: edges.countUsers(attribute, kinds),
		inAll: {
			runtime: edges.countUsers(attribute, 'runtime').inAll,
			inputs: edges.countUsers(attribute, 'inputs').inAll,
		},
		subjectAt: (index) => tree[index]?.attribute ?? null,
		nearest: (key) => nearestAncestor(keys, key),
	};
}
