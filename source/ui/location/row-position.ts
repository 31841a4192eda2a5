import type { ComparedSets } from '../../workspace/session/session.ts';
import type { Target } from '../lines/line.ts';

/**
 * A position in a list of rows: which row is selected, and where on screen it is. The row is known
 * by its key, so that the position outlives changes of the rows: another set, a narrower search,
 * descriptions that arrive.
 */
export interface RowPosition {
	/** Key of the selected row; null for whatever row is at the index. */
	key: string | null;
	/** Where the row was when it was selected: the fallback when the key is gone. */
	index: number;
	/** Lines between the top of the window and the selected row. */
	offset: number;
}

/** The position of whatever row is first. */
export const firstPosition: RowPosition = { key: null, index: 0, offset: 0 };

/** Rows, as far as a position has to know them. */
export interface Rows {
	length: number;
	keyAt(index: number): string;
	/** -1 when there is no such row. */
	indexOf(key: string): number;
	/** Index of the row nearest to a key that is absent, where the order of the rows tells. */
	nearest?(key: string): number;
	/** Whether a row only parts others: it is never selected. */
	isHeading?(index: number): boolean;
}

/** The rows of a view: what the arrow keys move over. */
export interface ViewRows extends Rows {
	/** The package that a row is about; null for headings, strangers and the like. */
	subjectAt(index: number): string | null;
	/** The key of the stranger that a row is about, where it is about one. */
	strangerAt?(index: number): string | null;
	/** What a row leads to, where that is not its package. */
	targetAt?(index: number): Target | null;
	/** The line of source that a row is about, as `file:line`, where that is not what defines its package. */
	sourceAt?(index: number): string | null;
	/** Whether a row has the marks of its package; without it, every one does. */
	hasMark?(index: number): boolean;
	/** Of rows that fold: each with whether what hangs from it is shown. */
	readonly tree?: readonly { readonly key: string; readonly fold: 'open' | 'closed' | 'leaf' }[];
	/** Whether a row can be opened; without it, each that is about a package can. */
	canOpen?(index: number): boolean;
	/** The sets that the rows compare with the open one. */
	readonly compared?: ComparedSets;
	/** Packages that the rows depend on without being about them. */
	readonly awaited?: readonly string[];
}

/** Rows that are their keys. */
export function rowsOf(keys: readonly string[]): Rows {
	return {
		length: keys.length,
		keyAt: (index) => keys[index] ?? '',
		indexOf: (key) => keys.indexOf(key),
	};
}

/** Rows known by nothing but their number. */
export function numbered(length: number): Rows {
	return { length, keyAt: String, indexOf: Number };
}

/** What part of the rows is on screen: `index` is the selected row, -1 when there are no rows. */
export interface Window {
	index: number;
	top: number;
	end: number;
}

/** Finds a position among rows, and the window of some height around it. */
export function windowAt(position: RowPosition, rows: Rows, height: number): Window {
	if (rows.length === 0) return { index: -1, top: 0, end: 0 };
	const index = selectable(indexIn(position, rows), rows, 1);
	const offset = Math.min(Math.max(0, position.offset), height - 1);
	const top = Math.max(0, Math.min(index - offset, rows.length - height));
	return { index, top, end: Math.min(rows.length, top + height) };
}

function indexIn(position: RowPosition, rows: Rows): number {
	const last = rows.length - 1;
	if (position.key === null) return Math.min(position.index, last);
	// Mostly it is where it was: trees of tens of thousands of rows are not searched for each key.
	if (position.index <= last && rows.keyAt(position.index) === position.key) return position.index;
	const index = rows.indexOf(position.key);
	return index >= 0 ? index : Math.min(rows.nearest?.(position.key) ?? position.index, last);
}

/** The row itself, or past headings the next one that can be selected: forward (1) or back (-1). */
function selectable(index: number, rows: Rows, step: 1 | -1): number {
	if (rows.isHeading === undefined) return index;
	let row = index;
	while (rows.isHeading(row)) row += step;
	return row;
}

/** How a position moves. */
export type Motion =
	| 'up'
	| 'down'
	| 'half-page-up'
	| 'half-page-down'
	| 'page-up'
	| 'page-down'
	| 'first'
	| 'last';

/**
 * The position after a motion, done so many times; `first` and `last` with a count go to the row of
 * that number. Pages scroll, so that the selected row keeps its line on screen.
 */
export function movePosition(
	position: RowPosition,
	rows: Rows,
	height: number,
	motion: Motion,
	count: number | null = null,
): RowPosition {
	const { index, top } = windowAt(position, rows, height);
	if (index < 0) return position;
	if (count !== null && (motion === 'first' || motion === 'last')) {
		return positionAt(count - 1, rows, height, top, index);
	}
	const times = count ?? 1;
	const page = times * Math.max(1, height - 1);
	const half = times * Math.max(1, Math.floor(height / 2));
	const to = (row: number, highest: number) => positionAt(row, rows, height, highest, index);
	switch (motion) {
		case 'up':
			return to(index - times, top);
		case 'down':
			return to(index + times, top);
		case 'page-up':
			return to(index - page, top - page);
		case 'page-down':
			return to(index + page, top + page);
		case 'half-page-up':
			return to(index - half, top - half);
		case 'half-page-down':
			return to(index + half, top + half);
		case 'first':
			return to(0, 0);
		case 'last':
			return to(rows.length - 1, rows.length - height);
	}
}

/**
 * The position of a row, given the first row of the window; the window moves only if it must. A heading
 * is passed over, on the way from another row in its direction.
 */
export function positionAt(
	index: number,
	rows: Rows,
	height: number,
	top: number,
	from = index,
): RowPosition {
	const inRange = Math.max(0, Math.min(index, rows.length - 1));
	const row = selectable(inRange, rows, inRange < from ? -1 : 1);
	const highest = Math.max(0, Math.min(top, rows.length - height));
	const offset = Math.max(0, Math.min(row - highest, height - 1));
	return { key: rows.keyAt(row), index: row, offset };
}

/** The position after a motion where no row is selected: all motions scroll. */
export function scrollPosition(
	position: RowPosition,
	length: number,
	height: number,
	motion: Motion,
	count: number | null = null,
): RowPosition {
	const times = count ?? 1;
	const page = times * Math.max(1, height - 1);
	const half = times * Math.max(1, Math.floor(height / 2));
	const steps: Readonly<Record<Motion, number>> = {
		up: -times,
		down: times,
		'half-page-up': -half,
		'half-page-down': half,
		'page-up': -page,
		'page-down': page,
		first: -length,
		last: length,
	};
	const isToLine = count !== null && (motion === 'first' || motion === 'last');
	const top = Math.min(isToLine ? count - 1 : position.index + steps[motion], length - height);
	return { key: null, index: Math.max(0, top), offset: 0 };
}
