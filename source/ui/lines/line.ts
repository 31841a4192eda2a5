import { columnsOf, fitText, takeColumns } from './text.ts';

/**
 * Lines of the screen, composed to their exact width, so that no component ever has to wrap or cut.
 */

/**
 * What a segment means; the theme gives each meaning a style. Whatever a colour says, a glyph or a
 * word says too.
 */
export type Token =
	| 'muted'
	| 'strong'
	| 'accent'
	| 'name'
	| 'match'
	| 'available'
	| 'blocked'
	| 'unavailable'
	| 'missing'
	| 'stranger'
	| 'changed'
	| 'error'
	| 'notice'
	| 'border'
	| 'borderActive'
	| 'tabActive'
	| 'key'
	| 'codeComment'
	| 'codeString'
	| 'codeKeyword'
	| 'codeConstant'
	| 'codeName'
	| 'selection';

/**
 * What a segment leads to: a package, an action by its id, a set by its name, a line of source text
 * (`file:line`, relative to the tree), a web address, a text to copy, of which the line shows a part,
 * a stranger by its key, or a location of the breadcrumb, the first of which is 0.
 */
export type Target =
	| { kind: 'attribute'; attribute: string }
	| { kind: 'stranger'; key: string }
	| { kind: 'source'; position: string }
	| { kind: 'address'; url: string }
	| { kind: 'text'; text: string }
	| { kind: 'action'; action: string }
	| { kind: 'set'; set: string }
	| { kind: 'crumb'; depth: number };

/** A piece of a line in one style. */
export interface Segment {
	text: string;
	token?: Token | undefined;
	/** What lies below the text, such as the tint of the selected row. */
	ground?: Token | undefined;
	target?: Target | undefined;
	/** What it is, in a few words for people who do not know. */
	about?: string | undefined;
	/** Whether it only fills the line, so that no search looks in it. */
	isAside?: true | undefined;
}

/** One line of the screen, or a part of one. */
export type Line = readonly Segment[];

/** The package that a line leads to; null when it leads to none. */
export function targetAttribute(line: Line): string | null {
	for (const { target } of line) {
		if (target?.kind === 'attribute') return target.attribute;
	}
	return null;
}

/** The first thing that a line leads to; null when it leads to nothing. */
export function lineTarget(line: Line): Target | null {
	return line.find(({ target }) => target !== undefined)?.target ?? null;
}

/** What the line is; empty where nothing says so. */
export function lineAbout(line: Line): string {
	return line.find(({ about }) => about !== undefined)?.about ?? '';
}

/** What there is to copy of a target; null where that is what it names. */
export function targetText(target: Target): string | null {
	switch (target.kind) {
		case 'text':
			return target.text;
		case 'source':
			return target.position;
		case 'address':
			return target.url;
		default:
			return null;
	}
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
		const isAlike = last?.token === segment.token && last?.ground === segment.ground;
		if (isAlike && last !== undefined && !isLink(segment) && !isLink(last)) {
			joined[joined.length - 1] = { ...last, text: last.text + segment.text };
		} else {
			joined.push(segment);
		}
	}
	return joined;
}

/** Whether a segment leads to what the terminal itself may open. */
function isLink({ target }: Segment): boolean {
	return target?.kind === 'source' || target?.kind === 'address';
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
		line[index] = { ...last, text: fitText(`${takeColumns(last.text, width - 1)}…`, width) };
	}
}

/** A line with one part at its left and one at its right edge; the left one is cut if need be. */
export function spread(left: Line, right: Line, columns: number): Line {
	const rightColumns = lineColumns(right);
	if (rightColumns >= columns) return fitLine(right, columns);
	return [...fitLine(left, columns - rightColumns), ...right];
}

/** A line's text, without what its segments mean. */
export function lineText(line: Line): string {
	return line.map(({ text }) => text).join('');
}
