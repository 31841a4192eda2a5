import { matchRange } from '../../../package-sets/search/search.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean, fitText, truncate } from '../../lines/text.ts';
import { versionSegment } from '../shared/package-row.ts';

/** From this width on, the list has a column of descriptions. */
const describeFrom = 64;

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
	const line: Segment[] = [
		...highlighted(attribute, query, nameColumns),
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
	];
	if (isDescribed) {
		const text = clean(set.packages.get(attribute)?.description ?? '');
		const left = columns - nameColumns - versionColumns - 2;
		line.push({ text: ` ${truncate(text, left)}`, token: 'muted' });
	}
	return line;
}

function highlighted(attribute: string, query: string, columns: number): Line {
	const name = fitText(clean(attribute), columns);
	const target = { kind: 'attribute', attribute } as const;
	const range = matchRange(attribute, query);
	if (range === null || range[1] > name.trimEnd().length) {
		return [{ text: name, token: 'name', target }];
	}
	const [start, end] = range;
	return [
		{ text: name.slice(0, start), token: 'name', target },
		{ text: name.slice(start, end), token: 'match', target },
		{ text: name.slice(end), token: 'name', target },
	];
}
