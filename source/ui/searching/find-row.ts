import { allUnfolded } from '../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../location/location.ts';
import { positionAt, type ViewRows, windowAt } from '../location/row-position.ts';
import { nextMatch, searchable } from './finding.ts';

/** What a search among rows is made with. */
export interface RowSearch {
	query: string;
	step: -1 | 1;
	/** Whether the row that is selected may be what is found. */
	withSelected: boolean;
	/** The lines of the pane, and the first row that it shows. */
	height: number;
	top: number;
	rowsOf(location: Location): ViewRows;
	textAt(location: Location, rows: ViewRows, index: number): string;
}

/**
 * The location with the next row that matches selected; rows that are folded away are searched too,
 * and unfolded where one is found. Null where none matches.
 */
export function findRow(location: Location, search: RowSearch): Location | null {
	const { query, step, withSelected, height, top, rowsOf, textAt } = search;
	const whole = location.folds === undefined ? location : { ...location, folds: allUnfolded };
	const rows = rowsOf(whole);
	const found = nextMatch(
		searchable(rows, (index) => textAt(whole, rows, index)),
		query,
		windowAt(location.position, rows, 1).index,
		step,
		withSelected,
	);
	if (found < 0) return null;
	const key = rows.keyAt(found);
	const shown = unfoldTo(location, key, rowsOf);
	const shownRows = rowsOf(shown);
	const { index } = windowAt({ key, index: found, offset: 0 }, shownRows, 1);
	return { ...shown, position: positionAt(index, shownRows, height, top) };
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
	// The nearest of those that it hangs from; NUL is between the parts of a key.
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
