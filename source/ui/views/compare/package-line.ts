import { type Cell, isSameCell } from '../../../package-sets/comparison/compare-package.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean, columnsOf, fitText } from '../../lines/text.ts';
import { availabilityIn, signIn } from '../../signs/availability.ts';
import { changeGlyphs } from '../../signs/package-changes.ts';
import { groupTitle, type PackageCompareRow, type TableColumns } from './package-rows.ts';

/** One row of the comparison of a package, with the columns that are shown. */
export function packageCompareLine(
	open: SetSnapshot,
	row: PackageCompareRow,
	columns: TableColumns,
	attribute: string,
): Line {
	switch (row.kind) {
		case 'labels':
			return [...labelPart('', columns, false), ...labelCells(open, columns, 'strong')];
		case 'text':
			return row.isSame
				? [...labelPart(row.label, columns, false), { text: ` ${row.text}`, token: 'muted' }]
				: [{ text: `    ${row.mark.padEnd(1)} `, token: 'changed' }, { text: row.text }];
		case 'group':
			return [
				...labelPart(groupTitle(row), columns, row.differs, 'strong'),
				...labelCells(open, columns, 'muted'),
			];
		default: {
			const isState = row.key === '#state';
			const name = row.kind === 'field' ? row.label : `  ${clean(row.name)}`;
			const base = baseOf(row.cells, columns, open);
			return [
				...labelPart(name, columns, row.differs),
				...cellsLine(columns, (set, index) => {
					const cell = row.cells[index] ?? { kind: 'none' };
					if (isState) return stateSegment(set, attribute, columns.widths[index] ?? 1);
					const text = cellText(cell);
					if (!row.differs) return { text, token: 'muted' };
					return { text, token: isSameCell(base, cell) ? undefined : 'changed' };
				}),
			];
		}
	}
}

/** What the others are compared with: the open set's cell, or the first that is known. */
function baseOf(cells: readonly Cell[], { sets }: TableColumns, open: SetSnapshot): Cell {
	const own = cells[sets.findIndex(({ name }) => name === open.name)];
	const isKnown = (cell: Cell | undefined) =>
		cell !== undefined && cell.kind !== 'unknown' && cell.kind !== 'missing';
	return (isKnown(own) ? own : cells.find(isKnown)) ?? { kind: 'unknown' };
}

function cellText(cell: Cell): string {
	switch (cell.kind) {
		case 'unknown':
			return '·';
		case 'missing':
			return '○';
		case 'none':
			return '–';
		case 'text':
			return `${cell.isStranger ? '≠ ' : ''}${clean(cell.text)}`;
	}
}

/** The state of the package in one set: its sign, and the word where there is room. */
function stateSegment(set: SetSnapshot, attribute: string, width: number): Segment {
	const { glyph, token } = signIn(set, attribute);
	const words = availabilityIn(set, attribute);
	const text = words === 'unknown' ? glyph : `${glyph} ${words}`;
	return { text: columnsOf(text) <= width ? text : glyph, token };
}

function labelPart(
	label: string,
	{ labelWidth }: TableColumns,
	differs: boolean,
	token?: Segment['token'],
): Line {
	return [
		{ text: differs ? `${changeGlyphs.changed} ` : '  ', token: 'changed' },
		{ text: fitText(label, labelWidth - 2), token: token ?? (differs ? undefined : 'muted') },
	];
}

function labelCells(open: SetSnapshot, columns: TableColumns, token: Segment['token']): Line {
	return cellsLine(columns, (set) => ({
		text: clean(set.label),
		token: set.name === open.name ? 'accent' : token,
		target: { kind: 'set', set: set.name },
	}));
}

function cellsLine(
	{ sets, first, end, begins, widths }: TableColumns,
	segmentOf: (set: SetSnapshot, index: number) => Segment,
): Line {
	const line: Segment[] = [{ text: first > 0 ? '‹' : ' ', token: 'muted' }];
	for (const [index, set] of sets.entries()) {
		if (index < first || index >= end) continue;
		if (index > first && begins.has(set)) line.push({ text: '│ ', token: 'border' });
		const segment = segmentOf(set, index);
		line.push({ ...segment, text: fitText(segment.text, widths[index] ?? 1) }, { text: ' ' });
	}
	if (end < sets.length) line.push({ text: '›', token: 'muted' });
	return line;
}
