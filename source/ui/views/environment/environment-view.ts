import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { fold, toggleFold, unfoldAll } from '../shared/fold-actions.ts';
import { withDots } from '../shared/package-row.ts';
import { mark, openEnvironment, unmarkAll } from './environment-actions.ts';
import { environmentLine, environmentRowText } from './environment-line.ts';
import { type EnvironmentLocation, environmentLink } from './environment-location.ts';
import { createEnvironmentRows, type EnvironmentRows } from './environment-rows.ts';

/** What the marked packages are together in the open set. */
export const environmentView: View<EnvironmentLocation, EnvironmentRows> = {
	id: 'environment',
	// It is about the packages that are marked, of which the set may lack some.
	subjects: () => [],
	createRows: createEnvironmentRows,
	line(context, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		if (row.attribute === null || row.isNote) return environmentLine(context.set, row);
		return withDots(context, row.attribute, () => environmentLine(context.set, row));
	},
	searchText: (_location, rows, index) => environmentRowText(rows.tree[index]),
	emptyText: () => 'No package is marked.',
	title: (_location, _rows, set) => `environment in ${clean(set.label)}`,
	crumb: () => 'environment',
	openRow(host, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return;
		if (row.set !== null) host.chooseSet(row.set);
		else if (row.attribute !== null) host.openPackage(row.attribute);
		else if (row.fold !== 'leaf') toggleFold(host, rows, index);
	},
	ownActions: { title: 'In the environment', actions: [unmarkAll] },
	openedBy: openEnvironment,
	link: { takes: 'NAME,…', least: 1, most: 1000, open: environmentLink },
	hints: [open, fold, unfoldAll, search, nextSet, mark, unmarkAll, copy, escape, pane],
};
