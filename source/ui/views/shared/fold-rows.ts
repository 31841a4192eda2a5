import { type Folds, isOpenByRule } from '../../../package-sets/relations/dependency-tree.ts';

/** Whether what hangs from a row is shown; `leaf` where nothing does. */
export type Fold = 'open' | 'closed' | 'leaf';

/** A row of a tree that was made whole, before any of it is folded. */
interface WholeRow {
	/** Begins with the key of the row that it hangs from; NUL is between the parts. */
	readonly key: string;
	/** For each level down to the row's own, whether more rows of that level follow. */
	readonly guides: readonly boolean[];
}

/**
 * The rows of a whole tree, top to bottom, without those that are folded away. The rows of the level
 * of none, which have no guides, do not fold; the first level is that of those with the fewest guides.
 */
export function foldRows<Row extends WholeRow>(
	rows: readonly Row[],
	folds: Folds,
): (Row & { fold: Fold })[] {
	const shown: (Row & { fold: Fold })[] = [];
	const above = levelsAbove(rows);
	let hidden: string | null = null;
	for (const [index, row] of rows.entries()) {
		if (hidden !== null && row.key.startsWith(hidden)) continue;
		const below = `${row.key}\0`;
		const level = row.guides.length;
		const hasMore = level > 0 && (rows[index + 1]?.key.startsWith(below) ?? false);
		const isOpen = folds.toggled.has(row.key) !== isOpenByRule(folds, level - above);
		const fold = hasMore ? (isOpen ? 'open' : 'closed') : 'leaf';
		hidden = fold === 'closed' ? below : null;
		shown.push({ ...row, fold });
	}
	return shown;
}

/** How many guides the rows of the first level have too many: views may indent all of them. */
function levelsAbove(rows: readonly WholeRow[]): number {
	let fewest = Number.POSITIVE_INFINITY;
	for (const { guides } of rows) {
		if (guides.length > 0 && guides.length < fewest) fewest = guides.length;
	}
	return Number.isFinite(fewest) ? fewest - 1 : 0;
}
