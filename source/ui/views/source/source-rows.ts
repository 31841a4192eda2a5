import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import type { Look, LookedUp } from '../../store/lookups.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { type CodeLine, codeLines, isNixFile, type SourceText } from './highlighting/code-lines.ts';
import type { SourceLocation } from './source-location.ts';
import { type FileLine, fileLineOf, placesOf } from './source-places.ts';
import { type SourcePart, sourceText, wrapLines } from './source-text.ts';

/** The lines of a file, the long ones in several rows. */
export interface SourceRows extends ViewRows {
	/** The file and the line that the location is about; null where the set does not have it. */
	readonly at: FileLine | null;
	readonly lines: readonly string[];
	readonly parts: readonly SourcePart[];
	/** The columns of the line numbers. */
	readonly numberColumns: number;
	/** The columns of a row. */
	readonly columns: number;
	/** Why there are no lines; null where there are some, or they are still to come. */
	readonly failure: string | null;
	/** The highlighting around a line, from 0; null where the file is not highlighted. */
	codeAt(line: number): LookedUp<readonly CodeLine[]> | null;
	/** How many places the package has in this set. */
	readonly placeCount: number;
}

/** The columns around a line number. */
export const gutterColumns = 4;

const pending: LookedUp<never> = { state: 'pending' };

/** Makes the rows, and remembers the last ones. */
export function createSourceRows(): RowSource<SourceLocation, SourceRows> {
	const rows = memoizeLast(sourceRows);
	const place = memoizeLast(fileLineOf);
	return {
		rows({ set, look, columns }, location) {
			const { attribute } = location;
			const description = attribute === null ? undefined : set.packages.get(attribute);
			const at = place(location, description);
			const text = at === null ? pending : look(sourceText(at.file));
			const count = description === undefined ? 0 : placesOf(description).length;
			return rows(at?.file ?? null, at?.line ?? 0, text, attribute, columns, count, look);
		},
	};
}

function sourceRows(
	file: string | null,
	line: number,
	text: LookedUp<SourceText>,
	attribute: string | null,
	columns: number,
	placeCount: number,
	look: Look,
): SourceRows {
	const found = text.state === 'found' ? text.value : { lines: [] };
	const { lines } = found;
	// A tree that was edited may have fewer lines than it had when it was read.
	const target = Math.min(Math.max(1, line), Math.max(1, lines.length)) - 1;
	const numberColumns = Math.max(3, String(lines.length).length);
	const parts = wrapLines(lines, Math.max(1, columns - numberColumns - gutterColumns));
	const keys = parts.map((part) => keyOf(part, target));
	return {
		...rowsOf(keys),
		at: file === null ? null : { file, line: target + 1 },
		lines,
		parts,
		numberColumns,
		columns,
		failure: text.state === 'failed' ? text.reason : null,
		codeAt: (index) =>
			file !== null && isNixFile(file) ? look(codeLines(file, found, index)) : null,
		placeCount,
		subjectAt: () => attribute,
		targetAt: (index) => {
			const part = parts[index];
			return file === null || part === undefined
				? null
				: { kind: 'source', position: `${file}:${part.line + 1}` };
		},
		hasMark: (index) => parts[index]?.line === target && parts[index].part === 0,
		canOpen: () => false,
		nearest: (key) =>
			parts.findIndex(({ line: other }) => other === target + Number.parseInt(key, 10)),
	};
}

/** How far a row is from the one that the location is about: in another set, that is elsewhere. */
function keyOf({ line, part }: SourcePart, target: number): string {
	return part === 0 ? String(line - target) : `${line - target} ${part}`;
}

/**
 * What a search looks in: the row's part of its line, and the rest of a word that the next row goes on
 * with, so that words are found however the line is wrapped.
 */
export function sourceRowText({ columns, lines, parts }: SourceRows, index: number): string {
	const part = parts[index];
	if (part === undefined) return '';
	const { line, start, end } = part;
	const text = lines[line] ?? '';
	if (end === text.length) return text.slice(start);
	const isInWord = /\S/.test(text[end - 1] ?? '');
	// Words that never end are those of files made by programs.
	const [rest = ''] = isInWord ? (/^\S*/.exec(text.slice(end, end + columns)) ?? []) : [];
	return text.slice(start, end) + rest;
}
