import { footerLine } from './components/footer.tsx';
import { breadcrumb } from './components/location-bar.tsx';
import { titleLine } from './components/title-bar.tsx';
import type { KeyMap } from './keys/key-map.ts';
import type { Line, Target } from './lines/line.ts';
import { columnsOf } from './lines/text.ts';
import { footerProps, titleProps } from './screen.tsx';
import type { Action } from './store/action.ts';
import type { Frame } from './store/frame.ts';
import type { Rectangle } from './store/screen-layout.ts';
import type { Pointed } from './store/situation.ts';

/** What is drawn at a place of the screen; null where that is nothing to point at. */
export function pointedAt(
	frame: Frame,
	keyMap: KeyMap<Action>,
	treeName: string | undefined,
	column: number,
	row: number,
): Pointed | null {
	const { layout, state, search, crumbs } = frame;
	if (layout.panes === 'none') return null;
	if (row === layout.titleBar.row) {
		return targetIn(titleLine(titleProps(frame, treeName)), column);
	}
	if (row === layout.locationBar.row) {
		const isSearch = search !== null && (search.line.editing || search.line.text !== '');
		return isSearch ? null : targetIn(breadcrumb(crumbs), column);
	}
	if (row === layout.footer.row) {
		return targetIn(footerLine(footerProps(frame, keyMap)), column);
	}
	if (frame.body === 'palette') {
		return lineIn(layout.body, frame.paletteWindow, 'palette', row);
	}
	if (frame.text !== null) return { kind: 'line', of: 'text', index: null };
	if (frame.body !== 'rows') return null;
	const isDetails =
		layout.panes === 'double' ? column >= layout.detailsPane.column : state.pane === 'details';
	return isDetails
		? lineIn(layout.detailsPane, frame.detailsWindow, 'details', row)
		: lineIn(layout.rowsPane, frame.window, 'rows', row);
}

/** What the segment of a line at a column leads to. */
function targetIn(line: Line, column: number): Pointed | null {
	let start = 0;
	for (const { text, target } of line) {
		const end = start + columnsOf(text);
		if (column >= start && column < end) return target === undefined ? null : pointedTarget(target);
		start = end;
	}
	return null;
}

function pointedTarget(target: Target): Pointed {
	return { kind: 'target', target };
}

function lineIn(
	pane: Rectangle,
	{ top, end }: { top: number; end: number },
	of: 'rows' | 'details' | 'palette',
	row: number,
): Pointed {
	// The first line of a pane is its border.
	const index = top + row - pane.row - 1;
	return { kind: 'line', of, index: index >= top && index < end ? index : null };
}
