import { safeText } from '../../lines/safe-text.ts';
import { columnsOf, takeColumns } from '../../lines/text.ts';
import type { Lookup } from '../../store/lookups.ts';
import type { SourceText } from './highlighting/code-lines.ts';

/** The text of a file of the tree. */
export function sourceText(file: string): Lookup<SourceText> {
	return {
		key: `source\0${file}`,
		find: async (session) => ({ lines: linesOf(await session.readSource(file)) }),
	};
}

/** The lines of a text as they are drawn: tabs expanded, control characters dropped. */
export function linesOf(text: string): string[] {
	const lines = text.split(/\r\n|[\n\r]/);
	if (lines.length > 1 && lines.at(-1) === '') lines.pop();
	return lines.map((line) => safeText(withoutTabs(line)));
}

/** How wide a tab is, as Nix's own formatter and most editors for Nix have it. */
const tabColumns = 2;

function withoutTabs(line: string): string {
	if (!line.includes('\t')) return line;
	let expanded = '';
	for (const [index, part] of line.split('\t').entries()) {
		if (index > 0) expanded += ' '.repeat(tabColumns - (expanded.length % tabColumns));
		expanded += part;
	}
	return expanded;
}

/** A part of a line that fits into the width: a line that is longer has several. */
export interface SourcePart {
	/** The line, from 0. */
	readonly line: number;
	/** The number of the part in its line, from 0. */
	readonly part: number;
	/** The part's characters in its line. */
	readonly start: number;
	readonly end: number;
}

/** How many parts of a line are shown: files made by programs have lines of a megabyte. */
const mostParts = 40;

/** All lines in parts of at most this many columns. */
export function wrapLines(lines: readonly string[], columns: number): SourcePart[] {
	const parts: SourcePart[] = [];
	for (const [index, line] of lines.entries()) {
		// No character is wider than two columns, and most lines are short.
		if (line.length * 2 <= columns || (line.length <= columns && columnsOf(line) <= columns)) {
			parts.push({ line: index, part: 0, start: 0, end: line.length });
			continue;
		}
		let start = 0;
		for (let part = 0; part < mostParts && (part === 0 || start < line.length); part++) {
			// More characters than these never fit, and the whole rest may be long.
			const taken = takeColumns(line.slice(start, start + columns * 2), columns).length || 1;
			const end = Math.min(line.length, start + taken);
			parts.push({ line: index, part, start, end });
			start = end;
		}
	}
	return parts;
}
