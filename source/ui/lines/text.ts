import stringWidth from 'string-width';
import { narrowWidth } from './narrow-width.ts';

/** Text measured in columns of the terminal, made safe to draw, cut and wrapped. */

const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const unsafeAll = new RegExp(unsafe, 'g');
const plainAscii = /^[\u0020-\u007e]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Characters as people see them. The segmenter takes 7 ms to make, and most text is plain. */
function graphemes(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}

/**
 * Data made safe to draw: control characters are dropped, so that no package can send the terminal
 * commands, and so are marks that turn the writing direction; line ends and tabs become spaces.
 */
export function clean(text: string): string {
	return unsafe.test(text) ? text.replace(/[\t\r\n]+/g, ' ').replace(unsafeAll, '') : text;
}

/** Columns a text takes. */
export function columnsOf(text: string): number {
	return narrowWidth(text) ?? stringWidth(text);
}

/** Cuts a text to at most this many columns, with an ellipsis where something was cut. */
export function truncate(text: string, columns: number): string {
	if (columnsOf(text) <= columns) return text;
	if (columns <= 1) return columns === 1 ? '…' : '';
	return `${takeColumns(text, columns - 1)}…`;
}

/** As `truncate`, but cuts at the beginning: for paths, whose end says more. */
export function truncateStart(text: string, columns: number): string {
	if (columnsOf(text) <= columns) return text;
	if (columns <= 1) return columns === 1 ? '…' : '';
	const parts = [...graphemes(text)].map((part) => part.segment);
	let kept = '';
	for (let index = parts.length - 1; index >= 0; index--) {
		const longer = parts[index] + kept;
		if (columnsOf(longer) > columns - 1) break;
		kept = longer;
	}
	return `…${kept}`;
}

/**
 * As `truncate`, but cuts in the middle: for names, versions and addresses, whose ends tell them
 * apart.
 */
export function truncateMiddle(text: string, columns: number): string {
	if (columnsOf(text) <= columns) return text;
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
	if (plainAscii.test(text)) return text.slice(0, columns);
	let taken = '';
	let used = 0;
	for (const { segment } of graphemes(text)) {
		const width = columnsOf(segment);
		if (used + width > columns) break;
		taken += segment;
		used += width;
	}
	return taken;
}

/**
 * Breaks a text into lines at spaces; a word longer than a line is cut into several. The spaces a
 * line of the text starts with are kept: source code and the marks below it line up by them.
 */
export function wrap(text: string, columns: number): string[] {
	const width = Math.max(1, columns);
	const lines: string[] = [];
	for (const paragraph of text.split(/\r?\n/)) {
		let line: string | null = null;
		for (let word of clean(paragraph).split(' ')) {
			if (line !== null && columnsOf(line) + 1 + columnsOf(word) > width) {
				lines.push(line);
				line = null;
			}
			while (columnsOf(word) > width) {
				const part = takeColumns(word, width) || [...word][0] || '';
				lines.push(part);
				word = word.slice(part.length);
			}
			line = line === null ? word : `${line} ${word}`;
		}
		lines.push(line ?? '');
	}
	return lines;
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
