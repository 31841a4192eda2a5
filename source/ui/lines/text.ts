import stringWidth from 'string-width';
import { narrowWidth } from './narrow-width.ts';
import { safeText } from './safe-text.ts';

/**
 * Text measured in columns of the terminal, made safe to draw, cut and wrapped. What any of it costs is
 * bounded by what is drawn of a text, however long that is.
 */

const plainAscii = /^[\u0020-\u007e]*$/;
/** No line of a screen has room for more. */
const longestLine = 16_384;
/** The code units that one character as people see it takes at most; of those with more the rest is cut. */
const longestCharacter = 32;
/** The lines that a text is wrapped into at most. */
const mostLines = 1000;

let segmenter: Intl.Segmenter | undefined;

/** Characters as people see them. The segmenter takes 7 ms to make, and most text is plain. */
function graphemes(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}

/**
 * Data made safe to draw on one line (`safe-text.ts`). The middle of what no line has room for is left
 * out.
 */
export function clean(text: string): string {
	return safeText(withoutMiddle(text));
}

/** A text without the middle of what no line has room for. */
export function withoutMiddle(text: string): string {
	const half = longestLine / 2;
	return text.length <= longestLine ? text : `${text.slice(0, half)}…${text.slice(-half)}`;
}

/** Columns a text takes; of one that no line has room for, more than any line has. */
export function columnsOf(text: string): number {
	if (text.length > longestLine) return text.length;
	return narrowWidth(text) ?? stringWidth(text);
}

/** Whether a text takes no more than so many columns. */
function fits(text: string, columns: number): boolean {
	return text.length <= unitsFor(columns) && columnsOf(text) <= columns;
}

/** The code units beyond which no text fits. */
function unitsFor(columns: number): number {
	return (Math.max(0, columns) + 1) * longestCharacter;
}

/** Cuts a text to at most this many columns, with an ellipsis where something was cut. */
export function truncate(text: string, columns: number): string {
	if (fits(text, columns)) return text;
	if (columns <= 1) return columns === 1 ? '…' : '';
	return `${takeColumns(text, columns - 1)}…`;
}

/** As `truncate`, but cuts at the beginning: for paths, whose end says more. */
export function truncateStart(text: string, columns: number): string {
	if (fits(text, columns)) return text;
	if (columns <= 1) return columns === 1 ? '…' : '';
	const end = text.slice(-unitsFor(columns));
	if (plainAscii.test(end)) return `…${end.slice(1 - columns)}`;
	const parts = Array.from(graphemes(end.toWellFormed()), ({ segment }) => shortened(segment));
	let used = 0;
	let index = parts.length;
	while (index > 0) {
		used += columnsOf(parts[index - 1] ?? '');
		if (used > columns - 1) break;
		index--;
	}
	return `…${parts.slice(index).join('')}`;
}

/**
 * As `truncate`, but cuts in the middle: for names, versions and addresses, whose ends tell them
 * apart.
 */
export function truncateMiddle(text: string, columns: number): string {
	if (fits(text, columns)) return text;
	if (columns <= 2) return truncate(text, columns);
	const start = takeColumns(text, Math.ceil((columns - 1) / 2));
	return start + truncateStart(text, columns - columnsOf(start));
}

/** A text in exactly this many columns: cut, or filled with spaces. */
export function fitText(text: string, columns: number): string {
	const cut = truncate(text, columns);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
}

/** The beginning of a text that fits, never half a character. */
export function takeColumns(text: string, columns: number): string {
	return takeFrom(text, columns).taken;
}

/** The beginning of a text that fits, and how many code units of the text it is. */
function takeFrom(text: string, columns: number): { taken: string; units: number } {
	const begin = text.slice(0, unitsFor(columns));
	if (plainAscii.test(begin)) return { taken: begin.slice(0, columns), units: columns };
	let taken = '';
	let used = 0;
	let units = 0;
	for (const { segment, index } of graphemes(begin)) {
		const shown = shortened(segment);
		const width = columnsOf(shown);
		if (used + width > columns) break;
		taken += shown;
		used += width;
		units = index + segment.length;
	}
	return { taken, units };
}

/** A character as people see it, of which no more is drawn than any script needs. */
function shortened(character: string): string {
	return character.length <= longestCharacter
		? character
		: character.slice(0, longestCharacter).toWellFormed();
}

/**
 * Breaks a text into lines at spaces; a word longer than a line is cut into several. The spaces a
 * line of the text starts with are kept: source code and the marks below it line up by them. Of a text
 * that has more than so many lines only the beginning is told, and that this is so.
 */
export function wrap(text: string, columns: number, most = mostLines): string[] {
	const width = Math.max(1, columns);
	const begin = text.slice(0, (most + 1) * unitsFor(width));
	const lines: string[] = [];
	for (let start = 0; start <= begin.length && lines.length <= most; ) {
		const found = begin.indexOf('\n', start);
		const end = found === -1 ? begin.length : found;
		wrapParagraph(safeText(begin.slice(start, end).replace(/\r$/, '')), width, most, lines);
		start = end + 1;
	}
	if (begin.length === text.length && lines.length <= most) return lines;
	const told = `… the beginning of ${formatCount(text.length)} characters`;
	return [...lines.slice(0, most), truncate(told, width)];
}

/** Adds the lines of one paragraph, but none beyond one more than there may be. */
function wrapParagraph(paragraph: string, width: number, most: number, lines: string[]): void {
	let line: string | null = null;
	for (let word of paragraph.split(' ')) {
		if (line !== null && !fits(`${line} ${word}`, width)) {
			lines.push(line);
			line = null;
		}
		while (!fits(word, width)) {
			const { taken, units } = takeFrom(word, width);
			// A character that is wider than a line is a line.
			const part = taken === '' ? String.fromCodePoint(word.codePointAt(0) ?? 0) : taken;
			lines.push(part);
			word = word.slice(taken === '' ? part.length : units);
			if (lines.length > most) return;
		}
		line = line === null ? word : `${line} ${word}`;
		if (lines.length > most) return;
	}
	lines.push(line ?? '');
}

/** The first line of a text, as when all of it can be read elsewhere. */
export function firstLine(text: string): string {
	const [first = '', ...more] = text.trim().split('\n');
	return more.length === 0 ? first : `${first} …`;
}

/** A count as people read it: `10 747`. */
export function formatCount(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** A count and its noun: `1 package`, `10 747 packages`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
	return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}
