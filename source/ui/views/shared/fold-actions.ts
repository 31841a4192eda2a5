import { allUnfolded, type Folds } from '../../../package-sets/relations/dependency-tree.ts';
import { positionAt, type ViewRows } from '../../location/row-position.ts';
import type { Action, ActionHost, CommonContext } from '../../store/action.ts';
import { shownPosition, showsRows } from '../../store/situation.ts';
import type { Fold } from './fold-rows.ts';

/** A row that may fold, as far as folding has to know it. */
interface FoldableRow {
	readonly key: string;
	readonly fold: Fold;
	/** The package that it is about; absent in headings. */
	readonly attribute?: string | null;
	/** Whether what would be below it is shown elsewhere. */
	readonly mark?: string | null;
}

/** The rows of a tree, folded ones left out. */
export interface FoldableRows<Row extends FoldableRow = FoldableRow> extends ViewRows {
	readonly tree: readonly Row[];
}

function isFoldable(rows: ViewRows): rows is FoldableRows {
	return 'tree' in rows;
}

const nothingBelow = 'Nothing hangs from it';

/** Folds or unfolds a row; on a repeat, goes to where it is unfolded. */
export function toggleFold(host: ActionHost, rows: FoldableRows, index: number): void {
	const { layout, window, location } = host.situation();
	const row = rows.tree[index];
	if (row === undefined || location.folds === undefined) return;
	if (row.mark === 'repeat' || row.mark === 'cycle') {
		const unfolded = rows.tree.findIndex(
			({ attribute, fold, mark }) => attribute === row.attribute && fold !== 'closed' && !mark,
		);
		if (unfolded >= 0) host.move(positionAt(unfolded, rows, layout.contentRows, window.top));
		return;
	}
	if (row.fold === 'leaf') {
		host.notify(nothingBelow);
		return;
	}
	const toggled = new Set(location.folds.toggled);
	if (!toggled.delete(row.key)) toggled.add(row.key);
	setFolds(host, { ...location.folds, toggled });
}

function setFolds(host: ActionHost, folds: Folds): void {
	const situation = host.situation();
	const { location } = situation;
	if (location.folds === undefined) return;
	host.update({ ...location, folds, position: shownPosition(situation) }, 'keep');
}

export const fold: Action<CommonContext> = {
	id: 'fold',
	keys: ['space'],
	context: 'folds',
	description: 'Fold or unfold; on a repeat, go to where it is unfolded',
	hint: 'fold',
	isPossible: showsRows,
	run(host) {
		const { rows, window } = host.situation();
		if (isFoldable(rows)) toggleFold(host, rows, window.index);
	},
};

const foldAll: Action<CommonContext> = {
	id: 'fold-all',
	keys: ['-', '_'],
	context: 'folds',
	description: 'Fold all',
	isPossible: showsRows,
	run: (host) => setFolds(host, { rule: 'none', toggled: new Set() }),
};

export const unfoldAll: Action<CommonContext> = {
	id: 'unfold-all',
	keys: ['+', '='],
	context: 'folds',
	description: 'Unfold all',
	hint: 'all',
	hintKeys: (firstKey) => `${firstKey(unfoldAll)} ${firstKey(foldAll)}`,
	isPossible: showsRows,
	run: (host) => setFolds(host, allUnfolded),
};

/** The row that a row hangs from; -1 where it is of the first level. */
function parentIndex(rows: FoldableRows, index: number): number {
	const { key } = rows.tree[index] ?? {};
	if (key === undefined) return -1;
	for (let above = index - 1; above >= 0; above--) {
		if (key.startsWith(`${rows.tree[above]?.key}\0`)) return above;
	}
	return -1;
}

/** Goes to the row that the selected one hangs from; whether there is one. */
function goToParent(host: ActionHost): boolean {
	const { rows, window, layout } = host.situation();
	const parent = isFoldable(rows) ? parentIndex(rows, window.index) : -1;
	if (parent < 0) return false;
	host.move(positionAt(parent, rows, layout.contentRows, window.top));
	return true;
}

const unfold: Action<CommonContext> = {
	id: 'unfold',
	keys: ['right', 'l'],
	context: 'folds',
	description: 'Unfold, or go to the first row below; on a repeat, go to where it is unfolded',
	isPossible: showsRows,
	run(host) {
		const { rows, window, layout } = host.situation();
		if (!isFoldable(rows)) return;
		const row = rows.tree[window.index];
		if (row === undefined) return;
		const next = rows.tree[window.index + 1];
		// A closed row may have its own next line below it.
		if (row.fold !== 'closed' && next?.key.startsWith(`${row.key}\0`)) {
			host.move(positionAt(window.index + 1, rows, layout.contentRows, window.top));
		} else if (row.fold === 'leaf' && !row.mark) {
			host.notify(nothingBelow);
		} else {
			toggleFold(host, rows, window.index);
		}
	},
};

const foldOrParent: Action<CommonContext> = {
	id: 'fold-or-parent',
	keys: ['left', 'h'],
	context: 'folds',
	description: 'Fold, or go to the row that it hangs from; from the first level, back out',
	isPossible: showsRows,
	run(host) {
		const { rows, window } = host.situation();
		if (isFoldable(rows) && rows.tree[window.index]?.fold === 'open') {
			toggleFold(host, rows, window.index);
		} else if (!goToParent(host)) {
			host.out();
		}
	},
};

const parent: Action<CommonContext> = {
	id: 'parent',
	keys: ['p'],
	context: 'folds',
	description: 'Go to the row that it hangs from',
	isPossible: showsRows,
	run(host) {
		if (!goToParent(host)) host.notify('It hangs from no other row');
	},
};

const unfoldLevels: Action<CommonContext> = {
	id: 'unfold-levels',
	keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((level) => `z ${level}`),
	context: 'folds',
	description: 'Unfold to that level',
	isPossible: showsRows,
	run: (host, nth) => setFolds(host, { rule: nth + 1, toggled: new Set() }),
};

/** What can be done in a tree. */
export const foldActions: readonly Action[] = [
	...[fold, unfold, foldOrParent, parent, unfoldAll, foldAll, unfoldLevels],
];
