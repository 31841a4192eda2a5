import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { type Line, lineTarget, type Target, targetAttribute } from '../lines/line.ts';
import type { Location, Trail } from '../location/location.ts';
import {
	positionAt,
	type RowPosition,
	type ViewRows,
	type Window,
} from '../location/row-position.ts';
import type { Action } from './action.ts';
import type { ExplorerState, Overlay } from './explorer-state.ts';
import type { Layout } from './screen-layout.ts';

/** What the middle of the screen shows. */
export type Body = 'opening' | 'failed' | 'no sets' | 'set fails' | 'rows' | Overlay;

/** A text that stands in place of the panes, to scroll. */
export interface TextPane {
	title: string;
	lines: readonly Line[];
	/** What stands below it however it is scrolled: what to do about it. */
	below: readonly Line[];
}

/**
 * What a person points at: what a segment of the bars leads to, or a line of a pane, `index` being null
 * where the pane has no line there.
 */
export type Pointed =
	| { kind: 'target'; target: Target }
	| { kind: 'line'; of: 'rows' | 'details' | 'palette' | 'text'; index: number | null };

/** An action in the palette. */
export interface PaletteEntry {
	action: Action;
	/** Its keys as people write them. */
	keys: string;
	/** Where its keys hold, where that is not here; null here. */
	place: string | null;
}

/** The lines that the palette keeps for all that there is to say of the selected action. */
export const paletteNoteRows = 2;

/** The lines of the palette that there is room for, in so many rows. */
export function paletteRows(contentRows: number): number {
	return Math.max(1, contentRows - paletteNoteRows);
}

/** The lines of a text that there is room for, in so many rows. */
export function textRows({ below }: TextPane, contentRows: number): number {
	return Math.max(1, contentRows - below.length);
}

/** Where a person is, and what is there: what actions go by. */
export interface Situation {
	state: ExplorerState;
	snapshot: SessionSnapshot;
	layout: Layout;
	body: Body;
	/** The set that is open; null before the sets are known. */
	active: SetSnapshot | null;
	/** The breadcrumb as far as the active set has it. */
	trail: Trail;
	/** The packages that the locations of the trail are about, in its order. */
	subjects: readonly string[];
	/** Where the trail leads to. */
	location: Location;
	/** The rows of the location; none where the body shows no rows. */
	rows: ViewRows;
	window: Window;
	/** The package of the selected row. */
	selected: string | null;
	/** The key of the stranger that the selected row is about instead. */
	stranger: string | null;
	details: readonly Line[];
	detailsWindow: Window;
	/** What stands in place of the panes; null where they are shown. */
	text: TextPane | null;
	textWindow: Window;
	/** The actions that the palette has, where it is open. */
	palette: readonly PaletteEntry[];
	paletteWindow: Window;
}

/** Whether rows are on screen, and not behind something else. */
export function showsRows({ body }: Situation): boolean {
	return body === 'rows';
}

/**
 * The package that an action is about: that of the line in the details, else of the selected row.
 */
export function subjectOf({ state, selected, details, detailsWindow }: Situation): string | null {
	const line = state.pane === 'details' ? details[detailsWindow.index] : undefined;
	return (line === undefined ? null : targetAttribute(line)) ?? selected;
}

/**
 * The package or the stranger that an action is about: a stranger has a key, as `strangerName` tells.
 */
export function subjectKeyOf(situation: Situation): string | null {
	const { state, details, detailsWindow, stranger } = situation;
	if (state.pane === 'details') {
		const target = lineTarget(details[detailsWindow.index] ?? []);
		if (target?.kind === 'stranger') return target.key;
	}
	return subjectOf(situation) ?? stranger;
}

/** What the line in the details, or else the selected row, leads to; null where that is nothing. */
export function targetOf(situation: Situation): Target | null {
	const { state, details, detailsWindow, rows, window } = situation;
	if (state.pane === 'details') return lineTarget(details[detailsWindow.index] ?? []);
	return (window.index < 0 ? null : rows.targetAt?.(window.index)) ?? null;
}

/** Whether what has the keys can be opened. */
export function canOpen(situation: Situation): boolean {
	const { state, selected, rows, window } = situation;
	if (state.pane === 'details') {
		const kind = targetOf(situation)?.kind;
		return kind === 'attribute' || kind === 'source' || kind === 'address';
	}
	return window.index >= 0 && (rows.canOpen?.(window.index) ?? selected !== null);
}

/** The position as it shows, tied to its row, so that it is found again among other rows. */
export function shownPosition({ rows, window, layout, location }: Situation): RowPosition {
	return window.index < 0
		? location.position
		: positionAt(window.index, rows, layout.contentRows, window.top);
}

/** A position that keeps the selected row while the rows around it change. */
export function positionOfSelected({ rows, window, location }: Situation): RowPosition {
	// Where there are no rows, the one that was selected may come back.
	return window.index < 0
		? location.position
		: { ...location.position, key: rows.keyAt(window.index) };
}
