/** Tables of text for people. */
import { clean, columnsOf, truncate } from '../../ui/lines/text.ts';

/** The widest column that others are padded to: a longer cell pushes only its own line. */
const mostPadded = 100;

/**
 * Rows as lines, cut to `width` columns of the terminal. All columns but the last are padded; no
 * line ends in a space, and nothing in a cell breaks a line or steers the terminal.
 */
export function asColumns(table: readonly (readonly string[])[], width: number): string {
	const rows = table.map((row) => row.map(printable));
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries()) {
			const width = Math.min(columnsOf(cell), mostPadded);
			widths[column] = Math.max(widths[column] ?? 0, width);
		}
	}
	const line = (row: readonly string[]) =>
		row
			.map(
				(cell, column) => cell + ' '.repeat(Math.max((widths[column] ?? 0) - columnsOf(cell), 0)),
			)
			.join('  ')
			.trimEnd();
	return rows.map((row) => `${truncate(line(row), width)}\n`).join('');
}

/** A text as one word or several on one line. */
function printable(text: string): string {
	return clean(text.replaceAll(/[\p{Cc}\s]+/gu, ' ')).trim();
}
