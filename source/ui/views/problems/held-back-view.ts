import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, formatCount } from '../../lines/text.ts';
import { isFinal } from '../../signs/availability.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { overDots, withDots } from '../shared/package-row.ts';
import { heldBackLine } from './blockers-line.ts';
import { createHeldBackRows, type HeldBackRows } from './blockers-rows.ts';
import { type HeldBackLocation, heldBackLink } from './held-back-location.ts';
import { openProblems } from './open-problems.ts';
import { problemsLocation } from './problems-location.ts';

/** The packages that one blocker holds back. */
export const heldBackView: View<HeldBackLocation, HeldBackRows> = {
	id: 'held-back',
	subjects: ({ attribute }) => (attribute === null ? [] : [attribute]),
	createRows: createHeldBackRows,
	line(context, _location, rows, index) {
		const held = rows.heldBack[index];
		if (held === undefined) return [];
		return withDots(context, held.attribute, (columns) => heldBackLine(context.set, held, columns));
	},
	labels: overDots,
	searchText: (_location, rows, index) => rows.heldBack[index]?.attribute ?? '',
	emptyText: ({ name }, set) =>
		`${clean(name)} holds back nothing in ${clean(set.label)}${isFinal(set) ? '' : ' so far'}.`,
	title: ({ attribute, name }, { length }, set) =>
		`held back by ${clean(attribute ?? name)}: ${formatCount(length)}${isFinal(set) ? '' : ' so far'}`,
	crumb: ({ attribute, name }) => `held back by ${clean(attribute ?? name)}`,
	openRow(host, _location, rows, index) {
		const held = rows.heldBack[index];
		if (held !== undefined) host.open(problemsLocation(held.attribute));
	},
	link: { takes: 'NAME', least: 1, most: 1, open: heldBackLink },
	hints: [open, openProblems, search, escape, pane, nextSet, copy, definition],
};
