import type { Action } from '../store/action.ts';

export const runChosen: Action = {
	id: 'run-chosen',
	keys: ['enter'],
	context: 'palette',
	description: 'Do it',
	hint: 'do it',
	run(host) {
		const { palette, paletteWindow } = host.situation();
		const entry = palette[paletteWindow.index];
		if (entry === undefined) return;
		const { action, place } = entry;
		host.showOverlay(null);
		if (place !== null) {
			host.notify(`That is done elsewhere: ${place}`);
		} else if (action.isPossible?.(host.situation()) === false) {
			host.notify('That cannot be done just now');
		} else {
			action.run(host, 0, null);
		}
	},
};

export const closePalette: Action = {
	id: 'close-palette',
	keys: ['escape'],
	context: 'palette',
	description: 'Close the list of all actions',
	hint: 'close',
	run: (host) => host.showOverlay(null),
};

/** What can be done in the list of all actions, beside what a search line has. */
export const paletteActions: readonly Action[] = [runChosen, closePalette];
