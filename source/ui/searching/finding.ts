import { type Line, lineText, type Segment } from '../lines/line.ts';

/** Going from match to match in lines of text, as distinct from leaving out what does not match. */

/** A text as it is searched: no case, and one sign for those that names may have between words. */
function comparable(text: string): string {
	return text.toLowerCase().replace(/[_.]/g, '-');
}

/** What a query looks for: `^` before it stands for the start of a line, `$` behind it for the end of a word. */
interface Sought {
	text: string;
	isStart: boolean;
	isEnd: boolean;
}

function soughtBy(query: string): Sought {
	const [, start = '', text = query, end = ''] = /^(\^?)(.+?)(\$?)$/s.exec(query) ?? [];
	return { text: comparable(text), isStart: start !== '', isEnd: end !== '' };
}

/** The next place from one on where a text (`comparable`) has what is sought; -1 where there is none. */
function placeIn(text: string, { text: wanted, isStart, isEnd }: Sought, from = 0): number {
	for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
		// Signs, guides and indentation may stand before the start of what a line says.
		if (isStart && /[\p{L}\p{N}]/u.test(text.slice(0, at))) return -1;
		const after = text[at + wanted.length];
		if (!isEnd || after === undefined || /\s/.test(after)) return at;
	}
	return -1;
}

const known = new WeakMap<object, readonly string[]>();

/**
 * The texts of rows or lines as they are searched; remembered for as long as these live, since a search
 * looks at them with each letter.
 */
export function searchable(
	lines: { readonly length: number },
	textAt: (index: number) => string,
): readonly string[] {
	let texts = known.get(lines);
	if (texts === undefined) {
		texts = Array.from({ length: lines.length }, (_, index) => comparable(textAt(index)));
		known.set(lines, texts);
	}
	return texts;
}

/**
 * The next of some texts (`searchable`) with a match from some line on, that line itself only if it is asked for; after the
 * last one the first ones are looked at. -1 where none has any.
 */
export function nextMatch(
	texts: readonly string[],
	query: string,
	from: number,
	step: -1 | 1,
	withFrom: boolean,
): number {
	const { length } = texts;
	const sought = soughtBy(query);
	if (query === '' || length === 0) return -1;
	for (let distance = withFrom ? 0 : 1; distance <= length; distance++) {
		const index = (((from + step * distance) % length) + length) % length;
		if (placeIn(texts[index] ?? '', sought) >= 0) return index;
	}
	return -1;
}

/**
 * Of some texts (`searchable`) with a match those of the least depth, and of these the first from some
 * line on; after the last one the first ones are looked at. -1 where none has any.
 */
export function shallowestMatch(
	texts: readonly string[],
	query: string,
	from: number,
	depthAt: (index: number) => number,
): number {
	let [best, least] = [-1, Number.POSITIVE_INFINITY];
	for (const index of matchesIn(texts, query)) {
		const depth = depthAt(index);
		const isNearer = depth < least;
		if (isNearer || (depth === least && best < from && index >= from))
			[best, least] = [index, depth];
	}
	return best;
}

/** The lines with a match, in order. */
export function matchesIn(texts: readonly string[], query: string): number[] {
	if (query === '') return [];
	const sought = soughtBy(query);
	return texts.flatMap((text, index) => (placeIn(text, sought) >= 0 ? index : []));
}

/** A line with what is searched for marked in it. */
export function withMatches(line: Line, query: string): Line {
	const sought = soughtBy(query);
	const { length } = sought.text;
	const whole = lineText(line);
	const text = comparable(whole);
	let at = placeIn(text, sought);
	// A few letters become two when their case changes: places in the line would be others.
	if (query === '' || text.length !== whole.length || at < 0) return line;
	const isMatched = new Array<boolean>(text.length).fill(false);
	for (; at >= 0; at = placeIn(text, sought, at + length)) isMatched.fill(true, at, at + length);
	const marked: Segment[] = [];
	let start = 0;
	for (const segment of line) {
		const end = start + segment.text.length;
		if (segment.isAside === true) isMatched.fill(false, start, end);
		for (let from = start; from < end; ) {
			let to = from + 1;
			while (to < end && isMatched[to] === isMatched[from]) to++;
			const part = { ...segment, text: segment.text.slice(from - start, to - start) };
			marked.push(isMatched[from] ? { ...part, token: 'match' } : part);
			from = to;
		}
		start = end;
	}
	return marked;
}
