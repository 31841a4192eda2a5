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

export const palette: Action = {
	id: 'palette',
	keys: [':'],
	context: 'everywhere',
	description: 'All actions with their keys, to search and to run',
	hint: 'all',
	run: (host) => toggleOverlay(host, 'palette'),
};

const mouse: Action = {
	id: 'mouse',
	keys: ['M'],
	context: 'everywhere',
	description: 'Use the mouse here, or leave it to the terminal; Shift selects text meanwhile',
	run(host) {
		const isOn = !host.situation().state.mouse;
		host.setMouse(isOn);
		host.notify(
			isOn
				? 'The mouse works here; with Shift it selects text'
				: 'The mouse is the terminal’s again',
		);
	},
};

const redraw: Action = {
	id: 'redraw',
	keys: ['ctrl+l'],
	context: 'everywhere',
	description: 'Draw the screen again',
	run: (host) => void host.machine.redraw(),
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
	keys: ['q'],
	// Whatever the configuration says, there is a way out.
	fixedKeys: ['ctrl+c'],
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
	...[palette, reload, baseline, readMessage, mouse, help, redraw, quit, suspend],
];
