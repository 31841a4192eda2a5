import type { Line } from '../../lines/line.ts';
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

/** All that there is to say of the selected action: in its own line it may be cut. */
export function paletteNote(entry: PaletteEntry | undefined, columns: number): readonly Line[] {
	const lines = entry === undefined ? [] : wrap(entry.action.description, columns);
	return Array.from(
		{ length: paletteNoteRows },
		(_, index): Line => [{ text: lines[index] ?? '', token: 'notice' }],
	);
}
