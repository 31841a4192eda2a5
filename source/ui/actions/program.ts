import { noChanges } from '../../workspace/session/changes.ts';
import { firstPosition } from '../location/row-position.ts';
import type { Action } from '../store/action.ts';

export const reload: Action = {
	id: 'reload',
	keys: ['R'],
	context: 'everywhere',
	description: 'Read the tree again, even when no file has changed',
	hint: 'reload',
	run(host) {
		host.session.reload();
		host.notify('Reading the tree again …');
	},
};

export const baseline: Action = {
	id: 'baseline',
	keys: ['b'],
	context: 'everywhere',
	description: 'Mark changes from now on: what there is now is the baseline',
	hint: 'baseline',
	isHinted: ({ active }) => active !== null && active.changes !== noChanges,
	run(host) {
		host.session.setBaseline();
		host.notify('Changes are marked from now on');
	},
};

export const help: Action = {
	id: 'help',
	keys: ['?'],
	context: 'everywhere',
	description: 'This help',
	hint: 'help',
	run: (host) => host.moveHelp(host.situation().state.help === null ? firstPosition : null),
};

export const quit: Action = {
	id: 'quit',
	keys: ['q', 'ctrl+c'],
	context: 'everywhere',
	description: 'Quit',
	hint: 'quit',
	run: (host) => host.machine.quit(),
};

const suspend: Action = {
	id: 'suspend',
	keys: ['ctrl+z'],
	context: 'everywhere',
	description: 'Suspend to the shell',
	run: (host) => void host.machine.suspend(),
};

/** What concerns the program as a whole. */
export const programActions: readonly Action[] = [reload, baseline, help, quit, suspend];
