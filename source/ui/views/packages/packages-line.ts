import { type Highlighter, highlighterOf } from '../../../package-sets/search/highlight.ts';
import type { Line } from '../../lines/line.ts';
import { columnsOf } from '../../lines/text.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { LineContext } from '../../store/view.ts';
import { type Column, type ColumnWidths, columnSegments } from '../shared/columns.ts';
import { highlightedDescription, highlightedName } from './highlighted.ts';

/** All lines of a frame are of one query. */
const marksOf = memoizeLast(highlighterOf);

/** One package of the list: its name, with what the query matches, and its columns. */
export function packageLine(
	context: LineContext,
	attribute: string,
	query: string,
	{ name, columns }: ColumnWidths,
): Line {
	const marks = marksOf(query);
	return [
		...highlightedName(attribute, marks, name),
		...columns.flatMap((column) =>
			column.name === 'description' && query !== ''
				? descriptionSegments(context, attribute, marks, column)
				: columnSegments(context, attribute, column),
		),
	];
}

/** What a package is, with what the query matches in it. */
function descriptionSegments(
	context: LineContext,
	attribute: string,
	marks: Highlighter,
	column: Column,
): Line {
	const description = context.set.packages.get(attribute);
	const gap = { text: '  ' };
	if (description === undefined) return [{ text: ' '.repeat(column.columns) }];
	const segments = highlightedDescription(description, marks, column.columns - gap.text.length);
	const used = segments.reduce((sum, { text }) => sum + columnsOf(text), gap.text.length);
	return [gap, ...segments, { text: ' '.repeat(Math.max(0, column.columns - used)) }];
}

/** What parts one group of what a search found from the next. */
export function headingLine(heading: string, columns: number): Line {
	const rule = '─'.repeat(Math.max(0, columns - columnsOf(heading) - 4));
	return [{ text: `── ${heading} ${rule}`, token: 'muted' }];
}
