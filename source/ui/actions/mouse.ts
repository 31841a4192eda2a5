import { firstPosition, numbered, positionAt, scrollPosition } from '../location/row-position.ts';
import type { ActionHost } from '../store/action.ts';
import { type Pointed, paletteRows, textRows } from '../store/situation.ts';
import { open } from './navigation.ts';
import { runChosen } from './palette.ts';

/** The lines that one notch of the wheel scrolls. */
const wheelLines = 3;

/** Does what a click on something does; a target that is an action is somebody else's. */
export function click(host: ActionHost, pointed: Pointed): void {
	if (pointed.kind === 'target') {
		const { target } = pointed;
		if (target.kind === 'set') host.chooseSet(target.set);
		else if (target.kind === 'crumb') host.outTo(target.depth);
	} else if (pointed.index !== null) {
		clickLine(host, pointed.of, pointed.index);
	}
}

/** A click on a line selects it, and one on the selected line opens it. */
function clickLine(
	host: ActionHost,
	of: 'rows' | 'details' | 'palette' | 'text',
	index: number,
): void {
	const { layout, state, rows, window, details, detailsWindow, palette } = host.situation();
	const { contentRows } = layout;
	switch (of) {
		case 'rows':
			host.enterPane('rows');
			if (index === window.index && state.pane === 'rows') host.openRow();
			else host.move(positionAt(index, rows, contentRows, window.top));
			return;
		case 'details':
			if (index === detailsWindow.index && state.pane === 'details') {
				open.run(host, 0);
				return;
			}
			host.enterPane('details');
			host.moveDetails(positionAt(index, numbered(details.length), contentRows, detailsWindow.top));
			return;
		case 'palette':
			host.moveText(positionAt(index, numbered(palette.length), contentRows, 0));
			runChosen.run(host, 0);
			return;
		case 'text':
	}
}

/** Scrolls what the mouse is over; what is selected keeps its line on screen. */
export function scrollAt(host: ActionHost, pointed: Pointed | null, direction: -1 | 1): void {
	if (pointed?.kind !== 'line') return;
	const situation = host.situation();
	const { layout, rows, window, details, detailsWindow, text, textWindow } = situation;
	const { contentRows } = layout;
	const lines = direction * wheelLines;
	const scrolled = (length: number, top: number, height: number) =>
		scrollPosition(
			{ ...firstPosition, index: Math.max(0, top) },
			length,
			height,
			direction > 0 ? 'down' : 'up',
			wheelLines,
		);
	switch (pointed.of) {
		case 'rows':
			host.move(positionAt(window.index + lines, rows, contentRows, window.top + lines));
			return;
		case 'details':
			host.moveDetails(scrolled(details.length, detailsWindow.top, contentRows));
			return;
		case 'text':
			if (text === null) return;
			host.moveText(scrolled(text.lines.length, textWindow.top, textRows(text, contentRows)));
			return;
		case 'palette': {
			const { palette, paletteWindow } = situation;
			const top = paletteWindow.top + lines;
			const index = paletteWindow.index + lines;
			const height = paletteRows(contentRows);
			host.moveText(positionAt(index, numbered(palette.length), height, top));
		}
	}
}
