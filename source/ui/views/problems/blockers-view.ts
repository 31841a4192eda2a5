import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { countOf } from '../../lines/text.ts';
import { isFinal } from '../../signs/availability.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { blockerLine } from './blockers-line.ts';
import { type BlockersLocation, blockersLocation } from './blockers-location.ts';
import { type BlockersRows, createBlockersRows } from './blockers-rows.ts';
import { heldBackLocation } from './held-back-location.ts';
import { openBlockers } from './open-blockers.ts';
import { openProblems } from './open-problems.ts';

/** What bars the packages of a set, what holds back most of them first. */
export const blockersView: View<BlockersLocation, BlockersRows> = {
	id: 'blockers',
	subjects: () => [],
	createRows: createBlockersRows,
	line({ columns }, _location, rows, index) {
		const blocker = rows.blockers[index];
		return blocker === undefined ? [] : blockerLine(blocker, columns);
	},
	searchText(_location, rows, index) {
		const { attribute, name = '', state = '', reason = '' } = rows.blockers[index] ?? {};
		return `${attribute ?? name} ${state} ${reason}`;
	},
	emptyText: (_location, set) =>
		isFinal(set) ? 'No package is blocked.' : 'No package is known to be blocked so far.',
	// The first number of each row is this verb's.
	title(_location, { length, heldBack }, set) {
		const verb = length === 1 ? 'holds' : 'hold';
		const soFar = isFinal(set) ? '' : ' so far';
		return `${countOf(length, 'blocker')} ${verb} back ${countOf(heldBack, 'package')}${soFar}`;
	},
	crumb: () => 'blockers',
	openRow(host, _location, rows, index) {
		const blocker = rows.blockers[index];
		if (blocker !== undefined) host.open(heldBackLocation(blocker));
	},
	openedBy: openBlockers,
	link: { takes: '', least: 0, most: 0, open: blockersLocation },
	hints: [open, openProblems, search, escape, pane, nextSet, copy, definition],
};
