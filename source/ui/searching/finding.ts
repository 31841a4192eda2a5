import { type Line, lineText, type Segment } from '../lines/line.ts';

/** Going from match to match in lines of text, as distinct from leaving out what does not match. */

/** A text as it is searched: no case, and one sign for those that names may have between words. */
function comparable(text: string): string {
	return text.toLowerCase().replace(/[_.]/g, '-');
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
	const wanted = comparable(query);
	if (wanted === '' || length === 0) return -1;
	for (let distance = withFrom ? 0 : 1; distance <= length; distance++) {
		const index = (((from + step * distance) % length) + length) % length;
		if (texts[index]?.includes(wanted)) return index;
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
	const wanted = comparable(query);
	if (wanted === '') return [];
	return texts.flatMap((text, index) => (text.includes(wanted) ? index : []));
}

/** A line with what is searched for marked in it. */
export function withMatches(line: Line, query: string): Line {
	const wanted = comparable(query);
	const whole = lineText(line);
	const text = comparable(whole);
	// A few letters become two when their case changes: places in the line would be others.
	if (wanted === '' || text.length !== whole.length || !text.includes(wanted)) return line;
	const isMatched = new Array<boolean>(text.length).fill(false);
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
		isMatched.fill(true, at, at + wanted.length);
	}
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
