import type { Action, ActionHost } from '../store/action.ts';
import { canOpen, showsRows, targetOf } from '../store/situation.ts';

export const open: Action = {
	id: 'open',
	keys: ['enter', 'right', 'l'],
	context: 'rows',
	description: 'Open the package: its dependency tree; in the details, what the line leads to',
	hint: 'open',
	isHinted: canOpen,
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		if (situation.state.pane === 'rows') {
			host.openRow();
			return;
		}
		const target = targetOf(situation);
		if (target?.kind === 'attribute') host.openPackage(target.attribute);
		if (target?.kind === 'source') host.openSource(target.position);
		if (target?.kind === 'set') host.chooseSet(target.set);
		if (target?.kind === 'address') host.report(host.machine.openUrl(target.url));
	},
};

function goOut(host: ActionHost): void {
	const { state } = host.situation();
	if (state.overlay !== null) {
		host.showOverlay(null);
	} else if (state.pane === 'details') {
		host.enterPane('rows');
	} else {
		host.out();
	}
}

const out: Action = {
	id: 'out',
	keys: ['left', 'h', 'backspace'],
	context: 'rows',
	description: 'Back out to where the package was opened from',
	run: goOut,
};

export const escape: Action = {
	id: 'escape',
	keys: ['escape'],
	context: 'rows',
	description: 'Close help, clear the search, the filter and the order, or back out',
	hint: 'back',
	run(host) {
		const { state, location } = host.situation();
		const isOverRows = state.overlay !== null || state.pane === 'details';
		if (isOverRows && state.find.text !== '') {
			host.clearSearch();
		} else if (isOverRows) {
			goOut(host);
		} else if (location.search !== undefined && location.search.text !== '') {
			host.clearSearch();
		} else if (!host.widen()) {
			host.out();
		}
	},
};

const backward: Action = {
	id: 'backward',
	keys: ['H', 'ctrl+o'],
	context: 'rows',
	description: 'Back in history',
	isPossible: showsRows,
	run: (host) => host.visit(-1),
};

const forward: Action = {
	id: 'forward',
	keys: ['L', 'ctrl+i'],
	context: 'rows',
	description: 'Forward in history; ^i is Tab in terminals that do not tell them apart',
	isPossible: showsRows,
	run: (host) => host.visit(1),
};

export const pane: Action = {
	id: 'pane',
	keys: ['tab', 'shift+tab'],
	context: 'rows',
	description: 'Other pane: the rows, or the details of the selected one',
	hint: 'pane',
	isHinted: ({ layout }) => layout.panes === 'single',
	isPossible: showsRows,
	run: (host) => host.enterPane(host.situation().state.pane === 'rows' ? 'details' : 'rows'),
};

/** Going from one location to another. */
export const navigation: readonly Action[] = [open, out, escape, backward, forward, pane];
