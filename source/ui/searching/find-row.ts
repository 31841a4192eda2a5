import { allUnfolded } from '../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../location/location.ts';
import { positionAt, type ViewRows, windowAt } from '../location/row-position.ts';
import { nextMatch, searchable, shallowestMatch } from './finding.ts';

/** What a search among rows is made with. */
export interface RowSearch {
	query: string;
	/**
	 * `first` begins a search: in a tree it goes to the match nearest to the top, else to the first one
	 * from the selected row on. The others go on from the selected row, forward (1) or back (-1).
	 */
	step: 'first' | -1 | 1;
	/** The lines of the pane, and the first row that it shows. */
	height: number;
	top: number;
	rowsOf(location: Location): ViewRows;
	textAt(location: Location, rows: ViewRows, index: number): string;
}

/**
 * The location with a row that matches selected; rows that are folded away are searched too, and
 * unfolded where one is found. Null where none matches.
 */
export function findRow(location: Location, search: RowSearch): Location | null {
	const { query, step, height, top, rowsOf, textAt } = search;
	const whole = location.folds === undefined ? location : { ...location, folds: allUnfolded };
	const rows = rowsOf(whole);
	const texts = searchable(rows, (index) => textAt(whole, rows, index));
	const from = windowAt(location.position, rows, 1).index;
	const isBegun = step === 'first';
	const found =
		isBegun && location.folds !== undefined
			? shallowestMatch(texts, query, from, (index) => depthOf(rows.keyAt(index)))
			: nextMatch(texts, query, from, isBegun ? 1 : step, isBegun);
	if (found < 0) return null;
	const key = rows.keyAt(found);
	const shown = unfoldTo(location, key, rowsOf);
	const shownRows = rowsOf(shown);
	const { index } = windowAt({ key, index: found, offset: 0 }, shownRows, 1);
	return { ...shown, position: positionAt(index, shownRows, height, top) };
}

/** How many rows a row of a tree hangs from; NUL is between the parts of a key. */
function depthOf(key: string): number {
	let depth = 0;
	for (let at = key.indexOf('\0'); at >= 0; at = key.indexOf('\0', at + 1)) depth++;
	return depth;
}

/** The location with everything unfolded that a row is folded into. */
function unfoldTo(
	location: Location,
	key: string,
	rowsOf: (location: Location) => ViewRows,
): Location {
	const { folds } = location;
	if (folds === undefined) return location;
	const rows = rowsOf(location);
	if (rows.indexOf(key) >= 0) return location;
	// The nearest of those that it hangs from.
	for (let end = key.lastIndexOf('\0'); end > 0; end = key.lastIndexOf('\0', end - 1)) {
		const above = key.slice(0, end);
		const index = rows.indexOf(above);
		if (index < 0) continue;
		if (rows.tree?.[index]?.fold !== 'closed') return location;
		const toggled = new Set(folds.toggled);
		if (!toggled.delete(above)) toggled.add(above);
		return unfoldTo({ ...location, folds: { ...folds, toggled } }, key, rowsOf);
	}
	return location;
}
