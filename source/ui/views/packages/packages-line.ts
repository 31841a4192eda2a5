import { matchRange } from '../../../package-sets/search/search.ts';
import type { Line } from '../../lines/line.ts';
import { clean, fitText, truncateMiddle } from '../../lines/text.ts';
import type { LineContext } from '../../store/view.ts';
import { type ColumnWidths, columnSegments } from '../shared/columns.ts';

/** One package of the list: its name with what the query matches, and its columns. */
export function packageLine(
	context: LineContext,
	attribute: string,
	query: string,
	{ name, columns }: ColumnWidths,
): Line {
	return [
		...highlighted(attribute, query, name),
		...columns.flatMap((column) => columnSegments(context, attribute, column)),
	];
}

function highlighted(attribute: string, query: string, columns: number): Line {
	const whole = clean(attribute);
	// The end of a long name tells it from others that begin alike.
	const cut = truncateMiddle(whole, columns);
	const name = fitText(cut, columns);
	const target = { kind: 'attribute', attribute } as const;
	const range = matchRange(attribute, query);
	const kept = cut === whole ? whole.length : cut.indexOf('…');
	if (range === null || range[1] > kept) {
		return [{ text: name, token: 'name', target }];
	}
	const [start, end] = range;
	return [
		{ text: name.slice(0, start), token: 'name', target },
		{ text: name.slice(start, end), token: 'match', target },
		{ text: name.slice(end), token: 'name', target },
	];
}
