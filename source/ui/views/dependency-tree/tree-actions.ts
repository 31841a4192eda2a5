import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import { positionAt } from '../../location/row-position.ts';
import type { Action, ActionHost } from '../../store/action.ts';
import { shownPosition, showsRows } from '../../store/situation.ts';
import { isTreeLocation, type TreeLocation } from './tree-location.ts';
import { isTreeRows, type TreeRows } from './tree-rows.ts';

/**
 * Opens a row of the tree: folds a heading, shows the details of the root, opens what is a package.
 */
export function openTreeRow(
	host: ActionHost,
	location: TreeLocation,
	rows: TreeRows,
	index: number,
): void {
	const row = rows.tree[index];
	if (row === undefined) return;
	if (row.kind === 'group') {
		toggleFold(host, location, rows, index);
	} else if (row.kind === 'root') {
		host.enterPane('details');
	} else if (row.attribute !== null) {
		host.openPackage(row.attribute);
	} else {
		const { active } = host.situation();
		host.notify(
			active?.isComplete
				? `${row.pname} here is not an object of ${active.label}: nothing to open`
				: `which attribute ${row.pname} is, is not known yet`,
		);
	}
}

/** Folds or unfolds a row; on a repeat, goes to where it is unfolded. */
function toggleFold(host: ActionHost, location: TreeLocation, rows: TreeRows, index: number): void {
	const row = rows.tree[index];
	if (row === undefined) return;
	if (row.kind !== 'group' && (row.mark === 'repeat' || row.mark === 'cycle')) {
		const unfolded = rows.tree.findIndex(
			(other) =>
				other.kind !== 'group' &&
				other.attribute === row.attribute &&
				(other.kind === 'root' || other.fold === 'open'),
		);
		const { layout, window } = host.situation();
		if (unfolded >= 0) host.move(positionAt(unfolded, rows, layout.contentRows, window.top));
		return;
	}
	if (row.fold === 'leaf') return;
	const toggled = new Set(location.folds.toggled);
	if (!toggled.delete(row.key)) toggled.add(row.key);
	setFolds(host, { ...location.folds, toggled });
}

function setFolds(host: ActionHost, folds: Folds): void {
	const situation = host.situation();
	const { location } = situation;
	if (!isTreeLocation(location)) return;
	const folded: TreeLocation = { ...location, folds, position: shownPosition(situation) };
	host.update(folded, 'keep');
}

export const fold: Action<'dependency-tree'> = {
	id: 'fold',
	keys: ['space'],
	context: 'dependency-tree',
	description: 'Fold or unfold; on a repeat, go to where it is unfolded',
	hint: 'fold',
	isPossible: showsRows,
	run(host) {
		const { location, rows, window } = host.situation();
		if (!isTreeLocation(location) || !isTreeRows(rows)) return;
		toggleFold(host, location, rows, window.index);
	},
};

const foldAll: Action<'dependency-tree'> = {
	id: 'fold-all',
	keys: ['-', '_'],
	context: 'dependency-tree',
	description: 'Fold all',
	isPossible: showsRows,
	run: (host) => setFolds(host, { rule: 'none', toggled: new Set() }),
};

export const unfoldAll: Action<'dependency-tree'> = {
	id: 'unfold-all',
	keys: ['+', '='],
	context: 'dependency-tree',
	description: 'Unfold all',
	hint: 'all',
	hintKeys: (firstKey) => `${firstKey(unfoldAll)} ${firstKey(foldAll)}`,
	isPossible: showsRows,
	run: (host) => setFolds(host, { rule: 'all', toggled: new Set() }),
};

/** What can be done in a dependency tree. */
export const treeActions = [fold, unfoldAll, foldAll];
