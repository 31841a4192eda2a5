/** Tables of text for people. */
import stringWidth from 'string-width';

/** What a tree says must neither break a line nor steer the terminal. */
function printable(text: string): string {
	return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** All columns but the last are padded; no line ends in a space. */
export function asColumns(table: readonly (readonly string[])[], width: number): string {
	const rows = table.map((row) => row.map(printable));
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries()) {
			widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
		}
	}
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
			.join('  ')
			.trimEnd();
	return rows.map((row) => `${cut(line(row), width)}\n`).join('');
}

function cut(line: string, width: number): string {
	if (stringWidth(line) <= width) return line;
	let kept = '';
	let used = 1;
	for (const { segment } of new Intl.Segmenter().segment(line)) {
		used += stringWidth(segment);
		if (used > width) break;
		kept += segment;
	}
	return `${kept}…`;
}
