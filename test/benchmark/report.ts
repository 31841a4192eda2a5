import type { Row } from './figure.ts';

/** The rows as a table in Markdown; a figure that misses its target is marked. */
export function tableOf(rows: readonly Row[]): string {
	const head = [
		'work',
		'against',
		'target',
		'measured',
		'single runs',
		'processor time',
		'peak memory',
	];
	const cells = rows.map((row) => [
		row.work,
		row.against,
		row.target === null ? '' : `≤ ${quantity(row, row.target)}`,
		`${quantity(row, row.value)}${misses(row) ? ' ✗' : ''}`,
		row.least === null || row.most === null
			? ''
			: `${quantity(row, row.least)} to ${quantity(row, row.most)}`,
		row.processor === null ? '' : ratio(row.processor),
		row.memory === null ? '' : ratio(row.memory),
	]);
	const table = [head, ...cells];
	const widths = head.map((_, column) =>
		Math.max(...table.map((line) => line[column]?.length ?? 0)),
	);
	const line = (texts: readonly string[]) =>
		`| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [
		line(head),
		`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
		...cells.map(line),
	].join('\n');
}

export function misses({ value, target }: Row): boolean {
	return target !== null && !(value <= target);
}

function quantity({ unit }: Row, value: number): string {
	return unit === 'ms' ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : ratio(value);
}

function ratio(value: number): string {
	return value.toFixed(2);
}
