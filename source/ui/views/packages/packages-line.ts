import { highlighterOf } from '../../../package-sets/search/highlight.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { columnsOf, fitText } from '../../lines/text.ts';
import { memoizeLast } from '../../store/memoize.ts';
import { versionSegment } from '../shared/package-row.ts';
import { highlightedDescription, highlightedName } from './highlighted.ts';

/** From this width on, the list has a column of descriptions. */
const describeFrom = 64;

/** All lines of a frame are of one query. */
const marksOf = memoizeLast(highlighterOf);

/** One package of the list: its name with what the query matches, its version, what it is. */
export function packageLine(
	set: SetSnapshot,
	attribute: string,
	query: string,
	columns: number,
): Line {
	const version = versionSegment(set, attribute);
	const isDescribed = columns >= describeFrom;
	const versionColumns = isDescribed
		? Math.min(18, Math.floor(columns * 0.18))
		: Math.min(20, Math.max(9, Math.floor(columns * 0.26)));
	const nameColumns = isDescribed
		? Math.min(36, Math.floor(columns * 0.42))
		: columns - versionColumns - 1;
	const marks = marksOf(query);
	const line: Segment[] = [
		...highlightedName(attribute, marks, nameColumns),
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
	];
	const description = set.packages.get(attribute);
	if (isDescribed && description !== undefined) {
		const left = columns - nameColumns - versionColumns - 2;
		line.push({ text: ' ' }, ...highlightedDescription(description, marks, left));
	}
	return line;
}

/** What parts one group of what a search found from the next. */
export function headingLine(heading: string, columns: number): Line {
	const rule = '─'.repeat(Math.max(0, columns - columnsOf(heading) - 4));
	return [{ text: `── ${heading} ${rule}`, token: 'muted' }];
}
