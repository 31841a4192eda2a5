import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean } from '../../lines/text.ts';
import { isFinal } from '../../signs/availability.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { fold } from '../shared/fold-actions.ts';
import { overDots } from '../shared/package-row.ts';
import { heldBackLocation } from './held-back-location.ts';
import { openBlockers } from './open-blockers.ts';
import { openProblems } from './open-problems.ts';
import { problemsLine } from './problems-line.ts';
import { type ProblemsLocation, problemsLocation } from './problems-location.ts';
import { createProblemsRows, type ProblemsRows } from './problems-rows.ts';

/** What stands in the way of a package: the ways to what bars it, or why it is not available. */
export const problemsView: View<ProblemsLocation, ProblemsRows> = {
	id: 'problems',
	subjects: ({ attribute }) => (strangerName(attribute) === null ? [attribute] : []),
	createRows: createProblemsRows,
	line(context, _location, rows, index) {
		const row = rows.tree[index];
		return row === undefined ? [] : problemsLine(context, row);
	},
	labels: overDots,
	searchText(_location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined || row.kind === 'holds back') return '';
		return row.kind === 'text' ? row.text : (row.attribute ?? row.step.name);
	},
	// A package is always a row, but a stranger bars nothing in some sets.
	emptyText: ({ attribute }, set) =>
		`${clean(attribute)} bars no package of ${clean(set.label)}${isFinal(set) ? '' : ' so far'}.`,
	title: ({ attribute }) => `${clean(attribute)}: problems`,
	crumb: ({ attribute }) => `problems of ${clean(attribute)}`,
	openRow(host, _location, rows, index) {
		const row = rows.tree[index];
		if (row?.kind === 'holds back') {
			host.open(heldBackLocation(row.blocker));
		} else if (row?.kind === 'text') {
			if (row.target?.kind === 'source') host.openSource(row.target.position);
		} else if (row !== undefined && row.attribute !== null) {
			host.openPackage(row.attribute);
		}
	},
	openedBy: openProblems,
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		open: ({ attributes: [attribute = ''] }) => problemsLocation(attribute),
	},
	hints: [open, fold, definition, copy, search, escape, pane, nextSet, openBlockers],
};
