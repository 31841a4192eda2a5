/** A row of a tree, as far as laying it out has to know it. */
export interface LaidOutRow {
	/** Names the row within its tree. */
	readonly key: string;
	fold: 'open' | 'closed' | 'leaf';
	/**
	 * `repeat`: what hangs from it is shown elsewhere in the tree, at most as deep; `cycle`: it is one of
	 * those that it hangs from.
	 */
	mark: 'repeat' | 'cycle' | 'stranger' | null;
}

/** What a tree is laid out by. */
export interface TreeRule<Row extends LaidOutRow> {
	/** What opens at one place only; null for headings and what nothing hangs from. */
	nameOf(row: Row): string | null;
	/** Whether a row may open where it stands. */
	mayOpen(row: Row): boolean;
	/** The rows that hang from an open one: leaves, or headings that are open or closed already. */
	below(row: Row): readonly Row[];
}

/** Names that are opened, from a row up to the top. */
interface Above {
	readonly name: string;
	readonly above: Above | null;
}

/**
 * Lays a graph out as a tree, top to bottom. Everything opens at one place only: of those where it may,
 * at the one nearest to the top; of several, at the first. So no tree has more rows than its graph has
 * edges, and what is nearest in the graph is nearest in the tree.
 *
 * @param first the rows of the first level
 * @param root what they hang from, which is opened by that
 */
export function layOutTree<Row extends LaidOutRow>(
	first: readonly Row[],
	root: string | null,
	{ nameOf, mayOpen, below }: TreeRule<Row>,
): Row[] {
	const opened = new Set<string>();
	const belowOf = new Map<Row, readonly Row[]>();
	const open: { row: Row; above: Above | null }[] = [];
	const place = (row: Row, above: Above | null): void => {
		if (row.fold === 'open') {
			open.push({ row, above });
			return;
		}
		const name = nameOf(row);
		if (name === null) return;
		if (opened.has(name)) {
			row.mark = isAmong(above, name) ? 'cycle' : 'repeat';
		} else if (mayOpen(row)) {
			row.fold = 'open';
			opened.add(name);
			open.push({ row, above: { name, above } });
		} else {
			row.fold = 'closed';
		}
	};
	const top = root === null ? null : { name: root, above: null };
	if (root !== null) opened.add(root);
	for (const row of first) place(row, top);
	// Level by level, as it grows while it is gone through.
	for (const { row, above } of open) {
		const rows = below(row);
		belowOf.set(row, rows);
		for (const one of rows) place(one, above);
	}
	return inOrder(first, belowOf);
}

function isAmong(above: Above | null, name: string): boolean {
	for (let one = above; one !== null; one = one.above) if (one.name === name) return true;
	return false;
}

/** Each row with those that hang from it behind it; a chain may be too long to recur over. */
function inOrder<Row extends LaidOutRow>(
	first: readonly Row[],
	belowOf: ReadonlyMap<Row, readonly Row[]>,
): Row[] {
	const rows: Row[] = [];
	const rest = first.toReversed();
	for (let row = rest.pop(); row !== undefined; row = rest.pop()) {
		rows.push(row);
		// Most are not open, and to look one up makes a hash for it.
		const below = (row.fold === 'open' ? belowOf.get(row) : undefined) ?? [];
		for (let index = below.length - 1; index >= 0; index--) rest.push(below[index] as Row);
	}
	return rows;
}
