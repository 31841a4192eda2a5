import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { escape, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import type { Line } from '../../lines/line.ts';
import { clean, truncateStart } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { openSource } from './open-source.ts';
import { sourceLine } from './source-line.ts';
import { type SourceLocation, type SourcePlace, sourceLink } from './source-location.ts';
import { placesOf } from './source-places.ts';
import { createSourceRows, type SourceRows, sourceRowText } from './source-rows.ts';

/** The source text of a package's places, each in its file. */
export const sourceView: View<SourceLocation, SourceRows> = {
	id: 'source',
	subjects: ({ attribute }) => (attribute === null ? [] : [attribute]),
	createRows: createSourceRows,
	line: (_context, _location, rows, index) => sourceLine(rows, index),
	searchText: (_location, rows, index) => sourceRowText(rows, index),
	emptyText,
	title,
	crumb: ({ place }) => placeNames[place],
	status,
	isWide: true,
	openedBy: openSource,
	link: { takes: 'NAME', least: 1, most: 1, open: sourceLink },
	hints: [
		{ ...openSource, hint: 'other place' },
		...[search, definition, copy, escape, nextSet, pane],
	],
};

const placeNames: Readonly<Record<SourcePlace, string>> = {
	definition: 'definition',
	registration: 'registration',
	state: 'line of its state',
	line: 'source',
};

/** The columns of a title that the number of the row and the corners may take. */
const titleMargin = 17;

/** The file, whose end says most. */
function title({ place }: SourceLocation, { at, columns }: SourceRows): string {
	if (at === null) return placeNames[place];
	const file = clean(at.file);
	return truncateStart(file, Math.max(12, columns - titleMargin));
}

function emptyText(
	{ attribute, place }: SourceLocation,
	set: SetSnapshot,
	{ at, failure }: SourceRows,
): string {
	if (failure !== null) return clean(failure);
	if (at !== null) return `Reading ${clean(at.file)} …`;
	const name = clean(attribute ?? '');
	if (attribute !== null && !set.packages.has(attribute)) return `${name} is not described yet …`;
	return place === 'state'
		? `No line that puts ${name} in its state is known in ${clean(set.label)}.`
		: `The ${placeNames[place]} of ${name} is not known in ${clean(set.label)}.`;
}

/** The places that there are, and which of them is shown. */
function status({ attribute, place }: SourceLocation, _count: number, set: SetSnapshot): Line {
	const description = attribute === null ? undefined : set.packages.get(attribute);
	if (description === undefined) return [];
	return placesOf(description).flatMap((one, index): Line => {
		const name = { text: placeNames[one], token: one === place ? 'strong' : 'muted' } as const;
		return index === 0 ? [name] : [{ text: ' · ', token: 'muted' }, name];
	});
}
