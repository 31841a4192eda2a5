import type { ActionHost } from '../../store/action.ts';
import { toggleFold } from '../shared/fold-actions.ts';
import type { TreeLocation } from './tree-location.ts';
import type { TreeRows } from './tree-rows.ts';

/**
 * Opens a row of the tree: folds a heading, shows the details of the root, opens what is a package.
 */
export function openTreeRow(
	host: ActionHost,
	_location: TreeLocation,
	rows: TreeRows,
	index: number,
): void {
	const row = rows.tree[index];
	if (row === undefined || row.kind === 'more') return;
	if (row.kind === 'group') {
		toggleFold(host, rows, index);
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
