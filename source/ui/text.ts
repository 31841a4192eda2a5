import stringWidth from 'string-width';
import { narrowWidth } from './narrow-width.ts';
import type { Token } from './theme.ts';

/**
 * Text measured in columns of the terminal. A line on screen is composed here to its exact width,
 * so that no component ever has to wrap or cut.
 */

/** A piece of a line in one style. */
export interface Segment {
	text: string;
	token?: Token | undefined;
}

export type Line = readonly Segment[];

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
	if (columnsOf(text) <= columns) {
		return text;
	}
	if (columns <= 1) {
		return columns === 1 ? '…' : '';
	}
	return `${take(text, columns - 1)}…`;
}

/** As `truncate`, but cuts at the beginning: for paths, whose end says more. */
export function truncateStart(text: string, columns: number): string {
	if (columnsOf(text) <= columns) {
		return text;
	}
	if (columns <= 1) {
		return columns === 1 ? '…' : '';
	}
	const parts = [...graphemes(text)].map((part) => part.segment);
	let kept = '';
	for (let index = parts.length - 1; index >= 0; index--) {
		const longer = parts[index] + kept;
		if (columnsOf(longer) > columns - 1) {
			break;
		}
		kept = longer;
	}
	return `…${kept}`;
}

/** A text in exactly this many columns: cut, or filled with spaces. */
export function fitText(text: string, columns: number): string {
	const cut = truncate(text, columns);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
}

/** The beginning of a text that fits, never half a character. */
function take(text: string, columns: number): string {
	if (plainAscii.test(text)) {
		return text.slice(0, columns);
	}
	let taken = '';
	let used = 0;
	for (const { segment } of graphemes(text)) {
		const width = columnsOf(segment);
		if (used + width > columns) {
			break;
		}
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
				const part = take(word, width) || [...word][0] || '';
				lines.push(part);
				word = word.slice(part.length);
			}
			line = line === null ? word : `${line} ${word}`;
		}
		lines.push(line ?? '');
	}
	return lines;
}

/** Columns a line takes. */
export function lineColumns(line: Line): number {
	return line.reduce((sum, segment) => sum + columnsOf(segment.text), 0);
}

/** The same line in as few segments as can be: each costs much more to draw than its text. */
export function joinAlike(line: Line): Line {
	const joined: Segment[] = [];
	for (const segment of line) {
		const last = joined.at(-1);
		if (last?.token === segment.token && last !== undefined) {
			joined[joined.length - 1] = { ...last, text: last.text + segment.text };
		} else {
			joined.push(segment);
		}
	}
	return joined;
}

/** A line in exactly this many columns: cut with an ellipsis, or filled with spaces. */
export function fitLine(line: Line, columns: number): Line {
	const fitted: Segment[] = [];
	let left = columns;
	for (const segment of line) {
		const width = columnsOf(segment.text);
		if (width > left) {
			if (left > 0) {
				fitted.push({ ...segment, text: fitText(segment.text, left) });
			} else if (fitted.length > 0 && segment.text.trim() !== '') {
				markCut(fitted);
			}
			return fitted;
		}
		fitted.push(segment);
		left -= width;
	}
	if (left > 0) {
		fitted.push({ text: ' '.repeat(left) });
	}
	return fitted;
}

/** Shows by an ellipsis that text following a line that is full already was cut. */
function markCut(line: Segment[]): void {
	const index = line.findLastIndex((segment) => columnsOf(segment.text) > 0);
	const last = line[index];
	if (last !== undefined) {
		const width = columnsOf(last.text);
		line[index] = { ...last, text: fitText(`${take(last.text, width - 1)}…`, width) };
	}
}

/** A line with one part at its left and one at its right edge; the left one is cut if need be. */
export function spread(left: Line, right: Line, columns: number): Line {
	const rightColumns = lineColumns(right);
	if (rightColumns >= columns) {
		return fitLine(right, columns);
	}
	return [...fitLine(left, columns - rightColumns), ...right];
}

/** A count as people read it: `10 747`. */
export function formatCount(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** A count and its noun: `1 package`, `10 747 packages`. */
export function countOf(count: number, noun: string): string {
	return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
