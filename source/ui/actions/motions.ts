import { isSearching } from '../location/location.ts';
import { type Motion, movePosition, numbered, scrollPosition } from '../location/row-position.ts';
import type { Action, ActionHost, CommonContext } from '../store/action.ts';
import { textRows } from '../store/situation.ts';

/** Moves in what has the keys: a text in place of the panes, the details or the rows. */
function move(host: ActionHost, motion: Motion): void {
	const { text, layout, state, details, rows, location } = host.situation();
	const { contentRows } = layout;
	if (text !== null) {
		// A text has no selected row.
		const height = textRows(text, contentRows);
		host.moveText(scrollPosition(state.text, text.lines.length, height, motion));
	} else if (state.pane === 'details' && !isSearching(location)) {
		host.moveDetails(movePosition(state.details, numbered(details.length), contentRows, motion));
	} else if (rows.length > 0) {
		host.move(movePosition(location.position, rows, contentRows, motion));
	}
}

type MotionAction = Omit<Action<CommonContext>, 'run' | 'context'>;

function inRows(motion: Motion, action: MotionAction): Action<CommonContext> {
	return { ...action, context: 'rows', run: (host) => move(host, motion) };
}

function inSearch(motion: Motion, action: MotionAction): Action<CommonContext> {
	return { ...action, context: 'search', run: (host) => move(host, motion) };
}

const up = inRows('up', { id: 'up', keys: ['up', 'k'], description: 'Previous row' });

export const down: Action = inRows('down', {
	id: 'down',
	keys: ['down', 'j'],
	description: 'Next row',
	hint: 'move',
	hintKeys: (firstKey) => `${firstKey(up)}${firstKey(down)}`,
});

/** Moving over rows. */
export const rowMotions: readonly Action[] = [
	down,
	up,
	inRows('half-page-down', {
		id: 'half-page-down',
		keys: ['ctrl+d'],
		description: 'Half a page down',
	}),
	inRows('half-page-up', { id: 'half-page-up', keys: ['ctrl+u'], description: 'Half a page up' }),
	inRows('page-down', { id: 'page-down', keys: ['pagedown', 'ctrl+f'], description: 'Page down' }),
	inRows('page-up', { id: 'page-up', keys: ['pageup', 'ctrl+b'], description: 'Page up' }),
	inRows('first', { id: 'first', keys: ['g', 'home'], description: 'First row' }),
	inRows('last', { id: 'last', keys: ['G', 'end'], description: 'Last row' }),
];

const previousMatch = inSearch('up', {
	id: 'previous-match',
	keys: ['up', 'ctrl+p'],
	description: 'Previous match',
});

export const nextMatch: Action = inSearch('down', {
	id: 'next-match',
	keys: ['down', 'ctrl+n'],
	description: 'Next match',
	hint: 'move',
	hintKeys: (firstKey) => `${firstKey(previousMatch)}${firstKey(nextMatch)}`,
});

/** Moving over the rows that a search finds, while it is typed. */
export const searchMotions: readonly Action[] = [
	nextMatch,
	previousMatch,
	inSearch('page-down', {
		id: 'page-down-matches',
		keys: ['pagedown'],
		description: 'Page down',
	}),
	inSearch('page-up', { id: 'page-up-matches', keys: ['pageup'], description: 'Page up' }),
];
