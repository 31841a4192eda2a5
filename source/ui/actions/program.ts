import { noChanges } from '../../workspace/session/changes.ts';
import type { Action, ActionHost } from '../store/action.ts';
import type { Overlay } from '../store/explorer-state.ts';

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

function toggleOverlay(host: ActionHost, overlay: Overlay): void {
	host.showOverlay(host.situation().state.overlay === overlay ? null : overlay);
}

export const readMessage: Action = {
	id: 'message',
	keys: ['!'],
	context: 'everywhere',
	description: 'Read whole why the tree fails as it is now, or the last message',
	hint: 'whole',
	run: (host) => toggleOverlay(host, 'message'),
};

export const help: Action = {
	id: 'help',
	keys: ['?'],
	context: 'everywhere',
	description: 'This help',
	hint: 'help',
	run: (host) => toggleOverlay(host, 'help'),
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
export const programActions: readonly Action[] = [
	reload,
	baseline,
	readMessage,
	help,
	quit,
	suspend,
];
