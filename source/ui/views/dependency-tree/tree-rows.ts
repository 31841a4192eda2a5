import type { Packages } from '../../../package-sets/description/description.ts';
import {
	dependencyTree,
	type Folds,
	type TreeRow,
} from '../../../package-sets/relations/dependency-tree.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { TreeLocation } from './tree-location.ts';

/** The rows of a dependency tree, folded ones left out. */
export interface TreeRows extends ViewRows {
	readonly tree: readonly TreeRow[];
}

export function isTreeRows(rows: ViewRows): rows is TreeRows {
	return 'tree' in rows;
}

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
			return row === undefined || row.kind === 'group' ? null : row.attribute;
		},
		// A row that was folded away: the row it is folded into.
		nearest: (key) => {
			for (let end = key.lastIndexOf('\0'); end > 0; end = key.lastIndexOf('\0', end - 1)) {
				const index = keys.indexOf(key.slice(0, end));
				if (index >= 0) return index;
			}
			return 0;
		},
	};
}
