import { type Line, lineColumns } from '../../lines/line.ts';
import { fitText, wrap } from '../../lines/text.ts';
import { type PaletteEntry, paletteNoteRows } from '../../store/situation.ts';

/** The columns of the keys, at most: all of an action's keys can be many. */
const mostKeyColumns = 17;

/** One action of the palette: its keys and what it does; where, if that is not here. */
export function paletteLine({ action, keys, place }: PaletteEntry, columns: number): Line {
	const keyColumns = Math.min(mostKeyColumns, Math.floor(columns / 3));
	const isHere = place === null;
	const where = isHere ? '' : `${place}: `;
	return [
		{ text: `${fitText(keys, keyColumns)}  `, token: isHere ? 'key' : 'muted' },
		{ text: where, token: 'muted' },
		{ text: action.description, token: isHere ? undefined : 'muted' },
	];
}

/** What the line of the selected action leaves out: the end of what is cut, else its name for the user's keys. */
export function paletteNote(entry: PaletteEntry | undefined, columns: number): readonly Line[] {
	return Array.from({ length: paletteNoteRows }, (_, index) => noteOf(entry, columns)[index] ?? []);
}

function noteOf(entry: PaletteEntry | undefined, columns: number): readonly Line[] {
	if (entry === undefined) return [];
	const { id, description } = entry.action;
	const cut = lineColumns(paletteLine(entry, columns)) - columns;
	if (cut > 0) {
		// Of the last column, a sign says that there is more.
		const end = Math.max(0, description.length - cut - 1);
		const rest = description.slice(description.lastIndexOf(' ', end) + 1);
		return wrap(`… ${rest}`, columns).map((text): Line => [{ text, token: 'notice' }]);
	}
	return [[{ text: `in the configuration file: ${id}`, token: 'muted' }]];
}
