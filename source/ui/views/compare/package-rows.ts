import {
	type Cell,
	comparePackage,
	type FieldRow,
	isLeading,
	type VersionsRow,
} from '../../../package-sets/comparison/compare-package.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean, columnsOf, formatCount, truncateStart, wrap } from '../../lines/text.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { CompareLocation } from './compare-location.ts';
import { comparableSets, groupOf } from './compared-sets.ts';

/** The labels of the sets, or a row of the comparison, or one of several texts of a field. */
export type PackageCompareRow =
	| { kind: 'labels'; key: string }
	| (VersionsRow & { attribute?: string | null })
	/** A field whose texts are too long for columns: the same text in all, or marked by letters. */
	| { kind: 'text'; key: string; label: string; mark: string; text: string; isSame: boolean };

/** The columns of the table: a window of those that there are. */
export interface TableColumns {
	sets: readonly SetSnapshot[];
	/** Which of the sets are shown. */
	first: number;
	end: number;
	/** The sets before which another group of sets begins. */
	begins: ReadonlySet<SetSnapshot>;
	labelWidth: number;
	/** The width of each column. */
	widths: readonly number[];
}

export interface PackageCompareRows extends ViewRows {
	readonly table: readonly PackageCompareRow[];
	readonly columns: TableColumns;
	/** How many rows differ, whatever is searched for. */
	readonly differing: number;
	/** How many of the sets have something that is not known yet. */
	readonly unknownSets: number;
}

/** Makes the rows of a package's comparison, and remembers the last ones. */
export function createPackageCompareRows(): RowSource<CompareLocation, PackageCompareRows> {
	const compared = memoizeLast(
		(sets: readonly SetSnapshot[], names: readonly string[] | null, attribute: string) => {
			const columns = comparableSets(sets, names);
			return { columns, rows: comparePackage(columns, attribute) };
		},
	);
	const rows = memoizeLast(packageRows);
	return {
		rows({ set, sets, columns }, location) {
			const { attribute, sets: names, search, onlyDiffering, scrolled } = location;
			const table = compared(sets, names, attribute);
			const first = scrolled?.set === set.name ? scrolled.first : null;
			return rows(table, set, attribute, search.text, onlyDiffering, first, columns);
		},
	};
}

/** Rows whose cells are short enough to stand in columns; all other fields are texts. */
function isTabular(row: VersionsRow): boolean {
	return row.kind !== 'field' || isLeading(row);
}

function packageRows(
	compared: { columns: readonly SetSnapshot[]; rows: readonly VersionsRow[] },
	open: SetSnapshot,
	attribute: string,
	query: string,
	onlyDiffering: boolean,
	first: number | null,
	width: number,
): PackageCompareRows {
	const columns = tableColumns(compared, open, first, width);
	const wanted = query.trim().toLowerCase();
	const isShown = (row: VersionsRow): boolean => {
		if (onlyDiffering && !row.differs) return false;
		if (wanted === '') return true;
		const text = labelOf(row);
		return text.toLowerCase().includes(wanted);
	};
	const table: PackageCompareRow[] = [{ kind: 'labels', key: '#labels' }];
	let group: VersionsRow | null = null;
	for (const [index, row] of compared.rows.entries()) {
		if (row.kind === 'group') {
			const isAlone = compared.rows[index + 1]?.kind !== 'dependency';
			if (isAlone && isShown(row)) table.push(row);
			group = isAlone ? null : row;
			continue;
		}
		if (!isShown(row)) continue;
		if (row.kind === 'dependency' && group !== null) {
			table.push(group);
			group = null;
		}
		if (row.kind !== 'field' || isTabular(row)) table.push(row);
		else table.push(...textRows(row, columns, width));
	}
	const keys = table.map(({ key }) => key);
	return {
		...rowsOf(keys),
		table,
		columns,
		differing: compared.rows.filter(({ kind, differs }) => differs && kind !== 'group').length,
		unknownSets: columns.sets.filter((_, index) =>
			compared.rows.some(({ cells }) => cells[index]?.kind === 'unknown'),
		).length,
		subjectAt(index) {
			const row = table[index];
			return row?.kind === 'dependency' ? row.attribute : row === undefined ? null : attribute;
		},
		targetAt(index) {
			const row = table[index];
			return row?.kind === 'text' ? { kind: 'text', text: row.text } : null;
		},
		compared: {
			names: columns.sets.map(({ name }) => name).filter((name) => name !== open.name),
			areWhole: false,
		},
	};
}

function labelOf(row: VersionsRow): string {
	if (row.kind === 'field') return row.label;
	return row.kind === 'group' ? row.title : row.name;
}

/** What a group is called, with how many dependencies it has. */
export function groupTitle({ title, count }: { title: string; count: number }): string {
	return `${clean(title)} (${formatCount(count)})`;
}

const mostLetters = 'abcdefghijklmnopqrstuvwxyz';

/** A field with long texts: once where all are the same, else each with the letter that stands for it. */
function textRows(
	row: FieldRow,
	{ sets, labelWidth }: TableColumns,
	width: number,
): PackageCompareRow[] {
	const isPath = row.key === '#definition' || row.key === '#registration';
	const linesOf = (text: string, room: number) =>
		isPath ? [truncateStart(text, room)] : wrap(text, room);
	const texts = [
		...new Set(row.cells.flatMap((cell) => (cell.kind === 'text' ? [clean(cell.text)] : []))),
	];
	const [only = ''] = texts;
	if (!row.differs) {
		const [line = ''] = linesOf(only, width - labelWidth - 1);
		return [{ kind: 'text', key: row.key, label: row.label, mark: '', text: line, isSame: true }];
	}
	const letter = (cell: Cell): Cell =>
		cell.kind === 'text'
			? { ...cell, text: mostLetters[texts.indexOf(clean(cell.text))] ?? '…' }
			: cell;
	const cells = sets.map((_, index) => letter(row.cells[index] ?? { kind: 'none' }));
	return [
		{ ...row, cells },
		...texts.flatMap((text, number) =>
			linesOf(text, width - 6).map(
				(line, part): PackageCompareRow => ({
					kind: 'text',
					key: `${row.key}\0${number}\0${part}`,
					label: '',
					mark: part === 0 ? (mostLetters[number] ?? '…') : '',
					text: line,
					isSame: false,
				}),
			),
		),
	];
}

/** The width of a cell with a state in words, and of the widest one there is. */
const stateWidth = 13;
const widest = 16;
/** How wide a text that is the same in all sets makes a column. */
const quietWidth = 9;

function tableColumns(
	{ columns: sets, rows }: { columns: readonly SetSnapshot[]; rows: readonly VersionsRow[] },
	open: SetSnapshot,
	wanted: number | null,
	width: number,
): TableColumns {
	const labels = rows.map((row) =>
		row.kind === 'group' ? groupTitle(row) : `  ${clean(labelOf(row))}`,
	);
	const longest = labels.reduce((most, label) => Math.max(most, columnsOf(label)), 0) + 3;
	const labelWidth = Math.min(40, Math.max(16, Math.floor(width * 0.3)), longest);
	const begins = new Set(
		sets.filter((set, index) => {
			const before = sets[index - 1];
			return before !== undefined && groupOf(before) !== groupOf(set);
		}),
	);
	const tabular = rows.filter(
		(row) => row.kind !== 'group' && row.key !== '#state' && isTabular(row),
	);
	const widthsOf = (some: readonly VersionsRow[], least: number) =>
		sets.map(({ label }, index) => {
			const longest = some.reduce((most, { cells }) => Math.max(most, cellWidth(cells[index])), 0);
			return Math.min(widest, Math.max(columnsOf(clean(label)), least, longest));
		});
	// The signs at both ends that there are more columns.
	const room = width - labelWidth - 2;
	const taken = (widths: readonly number[], from: number, end: number) =>
		widths
			.slice(from, end)
			.reduce((sum, one, index) => sum + one + 1 + separator(from + index, from), 0);
	const separator = (index: number, from: number) => {
		const set = sets[index];
		return index > from && set !== undefined && begins.has(set) ? 2 : 0;
	};
	// Where all columns have room for it, states are told in words, and nothing is cut. Otherwise what is
	// long and the same in all sets is cut, so that more columns are shown.
	const isShort = ({ differs, cells }: VersionsRow) =>
		differs || cells.every((cell) => cellWidth(cell) <= quietWidth);
	const widths =
		[widthsOf(tabular, stateWidth), widthsOf(tabular, 2)].find(
			(some) => taken(some, 0, sets.length) <= room,
		) ?? widthsOf(tabular.filter(isShort), 2);
	const at = sets.findIndex(({ name }) => name === open.name);
	let first = Math.max(0, Math.min(wanted ?? at, sets.length - 1));
	let end = Math.min(sets.length, first + 1);
	for (let grew = true; grew; ) {
		grew = false;
		if (end < sets.length && taken(widths, first, end + 1) <= room) {
			end++;
			grew = true;
		}
		// Columns that were scrolled out of sight come back only where there is room behind the last.
		const mayGoBack = wanted === null || end === sets.length;
		if (first > 0 && mayGoBack && taken(widths, first - 1, end) <= room) {
			first--;
			grew = true;
		}
	}
	return { sets, first, end, begins, labelWidth, widths };
}

function cellWidth(cell: Cell | undefined): number {
	if (cell?.kind !== 'text') return 1;
	return columnsOf(clean(cell.text)) + (cell.isStranger ? 2 : 0);
}
