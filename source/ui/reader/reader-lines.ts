import type { SetSnapshot } from '../../workspace/session/session.ts';
import { type Line, lineText } from '../lines/line.ts';
import { clean, formatCount } from '../lines/text.ts';
import { availabilityIn, availabilityText, isConfirmedIn } from '../signs/availability.ts';
import type { Frame } from '../store/frame.ts';

/** A key, and what it does. */
export interface ReaderHint {
	keys: string;
	text: string;
}

/** So wide that nothing is cut, as it would be on a screen. */
const columns = 400;
/** Lines of a text that is read at once. */
const mostLines = 20;

/** Signs that are drawn, in words; those that only draw are left out. */
const words: readonly (readonly [sign: RegExp, word: string])[] = [
	[/[│├└┌┐┘─┃❯▐▌]/g, ' '],
	[/[●•]/g, ' available '],
	[/◌/g, ' blocked '],
	[/✗/g, ' not available '],
	[/○/g, ' not in the set '],
	[/▸/g, ' folded '],
	[/▾/g, ' unfolded '],
	[/»/g, ' this line is meant: '],
	[/≠/g, ' differs '],
	[/★/g, ' default '],
	[/\(\*\)/g, ' repeated '],
	[/\b(available|blocked)\s+(?=\1\b)/g, ''],
	[/ · /g, ', '],
	[/…(?=\s|$)/g, ' '],
];

/**
 * The screen as text in the order of reading, for screen readers: what has happened, what is
 * selected, where that is, and which keys do something. Each line makes sense by itself.
 */
export function readerLines(frame: Frame, hints: readonly ReaderHint[]): string[] {
	const { notice } = frame;
	return [
		...(notice === null ? [] : [spoken(notice.text)]),
		...contentOf(frame),
		...placeOf(frame),
		`Keys: ${hints.map(({ keys, text }) => `${keys} ${text}`).join(', ')}.`,
	].filter((line) => line !== '');
}

function contentOf(frame: Frame): string[] {
	const { body, snapshot, text, textWindow } = frame;
	if (body === 'opening') {
		return [`Opening ${clean(snapshot.title)}: ${clean(snapshot.progress.activity)}.`];
	}
	if (body === 'palette') return paletteOf(frame);
	if (text === null) return frame.state.pane === 'details' ? detailsOf(frame) : rowOf(frame);
	const place = `line ${formatCount(textWindow.top + 1)} of ${formatCount(text.lines.length)}`;
	return [
		`${spoken(text.title)}, ${place}:`,
		...text.lines.slice(textWindow.top, textWindow.top + mostLines).map(spokenLine),
		...text.below.map(spokenLine),
	];
}

/** What is typed, and the action that is selected. */
function paletteOf({ palette, paletteWindow, state }: Frame): string[] {
	const entry = palette[paletteWindow.index];
	const place = `action ${formatCount(paletteWindow.index + 1)} of ${formatCount(palette.length)}`;
	if (entry === undefined) return [`No action matches ${clean(state.palette.text)}.`];
	const { action, keys, place: elsewhere } = entry;
	const where = elsewhere === null ? '' : `, ${elsewhere}`;
	return [`${action.description}${where}, keys ${keys}. All actions, ${place}.`];
}

/** The selected row, with the state of its package in every set. */
function rowOf({
	active,
	edgesOf,
	location,
	rows,
	selected,
	view,
	window,
	working,
}: Frame): string[] {
	if (active === null) return [];
	if (rows.length === 0 || window.index < 0)
		return [spoken(view.emptyText(location, active, rows))];
	// Without dots, whose sets would have to be counted: they are told in words below.
	const line = view.line(
		{ set: active, working: [], edges: () => edgesOf(active), columns },
		location,
		rows,
		window.index,
	);
	const place = `row ${formatCount(window.index + 1)} of ${formatCount(rows.length)}`;
	return [
		`${spokenLine(line)}. ${spoken(view.title(location, rows, active))}, ${place}.`,
		selected === null ? '' : statesOf(working, selected),
	];
}

/** The selected line of the details, and what follows it. */
function detailsOf({ details, detailsWindow, selected }: Frame): string[] {
	const first = Math.max(0, detailsWindow.index);
	const place = `line ${formatCount(first + 1)} of ${formatCount(details.length)}`;
	return [
		`Details of ${clean(selected ?? '')}, ${place}:`,
		...details.slice(first, first + mostLines).map(spokenLine),
	];
}

/** The state of a package in each set: sets of one state together. */
function statesOf(sets: readonly SetSnapshot[], attribute: string): string {
	const labels = new Map<string, string[]>();
	for (const set of sets) {
		const availability = availabilityIn(set, attribute);
		const state =
			availability === 'missing'
				? 'not'
				: `${availabilityText(availability)}${isConfirmedIn(set, attribute) ? '' : ', not confirmed,'}`;
		labels.set(state, [...(labels.get(state) ?? []), clean(set.label)]);
	}
	const parts = Array.from(labels, ([state, those]) => `${state} in ${those.join(', ')}`);
	return parts.length === 0 ? '' : `${clean(attribute)} is ${parts.join('; ')}.`;
}

/** Where that is: the way here, the search, the set. */
function placeOf({ active, crumbs, location: { search } }: Frame): string[] {
	if (active === null) return [];
	const way = crumbs.map(spoken).join(', then ');
	const query = search === undefined ? '' : clean(search.text);
	const searching = search?.editing ? `Searching for: ${query}` : `Search: ${query}.`;
	return [
		`${way}. Version ${clean(active.label)}.`,
		query === '' && !search?.editing ? '' : searching,
	];
}

function spokenLine(line: Line): string {
	return spoken(lineText(line));
}

/** A text as it is read out. */
function spoken(text: string): string {
	return words
		.reduce((known, [sign, word]) => known.replaceAll(sign, word), clean(text))
		.replaceAll(/\s+/g, ' ')
		.trim();
}
