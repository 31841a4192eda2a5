import type { Line, Segment } from '../../lines/line.ts';
import { formatCount } from '../../lines/text.ts';
import { meantGlyph } from '../../signs/marks.ts';
import { codeSegments } from './highlighting/code-lines.ts';
import type { SourceRows } from './source-rows.ts';

/** One row of a file: its number, a sign where it is the one that is meant, its text. */
export function sourceLine(rows: SourceRows, index: number): Line {
	const part = rows.parts[index];
	if (part === undefined) return [];
	const { line, start, end } = part;
	const text = rows.lines[line] ?? '';
	const isMeant = rows.at?.line === line + 1;
	const number = part.part === 0 ? String(line + 1) : '';
	const gutter: Segment[] = [
		{ text: isMeant && part.part === 0 ? `${meantGlyph} ` : '  ', token: 'accent' },
		{ text: `${number.padStart(rows.numberColumns)}  `, token: isMeant ? 'strong' : 'muted' },
	];
	const isCut = end < text.length && rows.parts[index + 1]?.line !== line;
	const rest: Segment[] = isCut
		? [{ text: `… and ${formatCount(text.length - end)} more characters`, token: 'notice' }]
		: [];
	// The last row of a line too long says so instead of its text.
	return isCut
		? [...gutter, ...rest]
		: [...gutter, ...codeSegments(text, start, end, line, rows.codeAt(line))];
}
