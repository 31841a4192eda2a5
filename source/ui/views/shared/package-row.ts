import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { fitLine, type Line, lineColumns, type Segment } from '../../lines/line.ts';
import { clean, fitText, truncate, truncateMiddle } from '../../lines/text.ts';
import { signIn } from '../../signs/availability.ts';
import type { LineContext } from '../../store/view.ts';
import { type Dots, dotLabels, dotsIn, dotsLine } from './dots.ts';

/**
 * A row about a package, or about none: what `lineOf` makes of the columns it is given, and at the
 * right edge one glyph for each working set.
 */
export function withDots(
	context: LineContext,
	attribute: string | null,
	lineOf: (columns: number) => Line,
	dots = dotsIn(context.working, context.columns),
): Line {
	const columns = context.columns - dots.columns - 1;
	return [
		...fitLine(lineOf(columns), columns),
		{ text: ' ' },
		...dotsLine(dots, context.set, attribute),
	];
}

/** What stands over the dots of rows, and over the columns before them where these have labels. */
export function labelsOver(
	{ set }: LineContext,
	dots: Dots,
	labels: readonly Line[],
): readonly Line[] {
	const overDots = dotLabels(dots, set);
	if (labels.length === 0) return overDots.length === 0 ? [] : [overDots];
	const last: Line = overDots.length === 0 ? [{ text: ' '.repeat(dots.columns) }] : overDots;
	return [...labels, [{ text: ' ' }], last];
}

/** The labels over the dots of rows, as the title line of their pane has them. */
export function overDots(context: LineContext): readonly Line[] {
	return labelsOver(context, dotsIn(context.working, context.columns), []);
}

/** What stands where a package has no version. */
const noVersion = '–';

/** The version of a package, or its state where it cannot be had and has none. */
export function versionSegment(set: SetSnapshot, attribute: string): Segment {
	const description = set.packages.get(attribute);
	if (description === undefined) return { text: '…', token: 'muted' };
	const version = clean(description.version);
	const { token } = signIn(set, attribute);
	if (description.state === 'available') {
		if (version === '') return { text: noVersion, token: 'muted' };
		return { text: version, token: description.isConfirmed ? undefined : token };
	}
	return { text: version === '' ? description.state : version, token };
}

/** The same in exactly so many columns: the ends tell versions apart, so that the middle is cut. */
export function fittedVersion(set: SetSnapshot, attribute: string, columns: number): Segment {
	const version = versionSegment(set, attribute);
	return { ...version, text: fitText(truncateMiddle(version.text, columns), columns) };
}

/** What a package says that it is, for one line; empty where it says nothing, or is not described. */
export function descriptionIn({ packages }: SetSnapshot, attribute: string): string {
	return clean(packages.get(attribute)?.description ?? '').trim();
}

/** The column from which on descriptions stand in wide rows, and the fewest columns that are worth it. */
const descriptionFrom = 48;
const leastDescription = 24;

/** A row with what its package is behind it, where that is wide enough. */
export function withDescription(
	set: SetSnapshot,
	attribute: string | null,
	line: Line,
	columns: number,
): Line {
	const description = attribute === null ? '' : descriptionIn(set, attribute);
	if (description === '' || columns < descriptionFrom + leastDescription) return line;
	const used = lineColumns(line);
	const gap = Math.max(2, descriptionFrom - used);
	const room = columns - used - gap;
	if (room < leastDescription) return line;
	const text = ' '.repeat(gap) + truncate(description, room);
	return [...line, { text, token: 'muted', isAside: true }];
}
