import type { Packages } from '../../../package-sets/description/description.ts';
import {
	dependencyTree,
	type Folds,
	type TreeRow,
} from '../../../package-sets/relations/dependency-tree.ts';
import { strangerKey } from '../../../package-sets/relations/strangers.ts';
import { rowsOf } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import type { TreeLocation } from './tree-location.ts';

/** The rows of a dependency tree, folded ones left out. */
export type TreeRows = FoldableRows<TreeRow>;

/** Makes the rows, and remembers the last ones. */
export function createTreeRows(): RowSource<TreeLocation, TreeRows> {
	const rows = memoizeLast(treeRows);
	return {
		rows: ({ set }, { attribute, folds }) => rows(set.packages, attribute, folds),
	};
}

/** The rows of a package's dependency tree. */
function treeRows(packages: Packages, attribute: string, folds: Folds): TreeRows {
	const tree = dependencyTree(packages, attribute, folds);
	const keys = tree.map((row) => row.key);
	return {
		...rowsOf(keys),
		tree,
		subjectAt: (index) => {
			const row = tree[index];
			return row?.kind === 'package' || row?.kind === 'root' ? row.attribute : null;
		},
		strangerAt: (index) => {
			const row = tree[index];
			const isStranger = row?.kind === 'package' && row.attribute === null && row.failure === null;
			return isStranger ? strangerKey(row) : null;
		},
		targetAt: (index) => {
			const row = tree[index];
			const failure = row?.kind === 'package' ? row.failure : null;
			return failure === null ? null : { kind: 'text', text: failure };
		},
		canOpen: (index) => {
			const row = tree[index];
			if (row === undefined || row.kind === 'more') return false;
			return row.kind === 'group' || row.attribute !== null;
		},
		nearest: (key) => nearestAncestor(keys, key),
	};
}
