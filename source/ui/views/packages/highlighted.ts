import type { PackageDescription } from '../../../package-sets/description/description.ts';
import type { Highlighter, Range } from '../../../package-sets/search/highlight.ts';
import type { Segment, Target, Token } from '../../lines/line.ts';
import { clean, columnsOf, fitText, truncate, truncateMiddle } from '../../lines/text.ts';

/** A name in exactly this many columns, with what a search matches in it. */
export function highlightedName(attribute: string, marks: Highlighter, columns: number): Segment[] {
	const name = clean(attribute);
	// The end of a long name tells it from others that begin alike.
	const cut = truncateMiddle(name, columns);
	const kept = cut === name ? name.length : cut.indexOf('…');
	const ranges = marks.inName(name).filter(([, end]) => end <= kept);
	const target = { kind: 'attribute', attribute } as const;
	return highlighted(fitText(cut, columns), ranges, 'name', target);
}

/**
 * What a package is, with what a search matches in it, in at most this many columns. A module that
 * the search names comes first where the name does not say so.
 */
export function highlightedDescription(
	{ attribute, description, imports }: PackageDescription,
	marks: Highlighter,
	columns: number,
): Segment[] {
	const module = marks.inName(attribute).length > 0 ? null : marks.importOf(imports);
	const shown = truncate(clean(description ?? ''), columns);
	const described = highlighted(shown, marks.inText(shown), 'muted');
	if (module === null) return described;
	const label: Segment[] = [
		{ text: 'import ', token: 'muted' },
		{ text: clean(module), token: 'match' },
	];
	const separator = shown === '' ? '' : ' · ';
	const left = columns - columnsOf(`import ${clean(module)}${separator}`);
	if (left <= 0) return described;
	const rest = truncate(shown, left);
	return [
		...label,
		{ text: separator, token: 'muted' },
		...highlighted(rest, marks.inText(rest), 'muted'),
	];
}

/** A text of one meaning, in which ranges are matches. What is cut off, or cut, is not marked. */
function highlighted(
	text: string,
	ranges: readonly Range[],
	token: Token,
	target?: Target,
): Segment[] {
	const segments: Segment[] = [];
	const whole = text.trimEnd().length;
	const last = text[whole - 1] === '…' ? whole - 1 : whole;
	let done = 0;
	for (const [start, end] of ranges) {
		if (start >= last) break;
		const shownEnd = Math.min(end, last);
		if (start > done) segments.push({ text: text.slice(done, start), token, target });
		segments.push({ text: text.slice(start, shownEnd), token: 'match', target });
		done = shownEnd;
	}
	if (done < text.length) segments.push({ text: text.slice(done), token, target });
	return segments;
}
