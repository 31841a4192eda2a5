/** Tables of text for people. */
import { safeText } from '../../ui/lines/safe-text.ts';
import { columnsOf, truncate, withoutMiddle } from '../../ui/lines/text.ts';

/** A cell that is wider stands out of its column, which is not padded for it. */
const widest = 100;

/**
 * Rows as lines, cut to `width` columns of the terminal. All columns but the last are padded; no
 * line ends in a space, and nothing in a cell breaks a line or steers the terminal.
 */
export function asColumns(table: readonly (readonly string[])[], width: number): string {
	const rows = table.map((row) => row.map(printable));
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries()) {
			const columns = columnsOf(cell);
			if (columns <= widest) widths[column] = Math.max(widths[column] ?? 0, columns);
		}
	}
	const line = (row: readonly string[]) =>
		row
			.map(
				(cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))),
			)
			.join('  ')
			.trimEnd();
	return rows.map((row) => `${truncate(line(row), width)}\n`).join('');
}

/** A text as one word or several on one line. */
function printable(text: string): string {
	return safeText(withoutMiddle(text).replaceAll(/[\p{Cc}\s]+/gu, ' ')).trim();
}
