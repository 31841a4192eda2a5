import { isSearching } from '../location/location.ts';
import {
	firstPosition,
	type Motion,
	movePosition,
	numbered,
	scrollPosition,
} from '../location/row-position.ts';
import type { Action, ActionHost, CommonContext } from '../store/action.ts';
import { paletteRows, showsRows, textRows } from '../store/situation.ts';

/** Moves in what has the keys: a text in place of the panes, the details or the rows. */
function move(host: ActionHost, motion: Motion, count: number | null = null): void {
	const situation = host.situation();
	const { text, textWindow, layout, state, details, rows, location } = situation;
	const { contentRows } = layout;
	if (text !== null) {
		// A text has no selected row.
		const height = textRows(text, contentRows);
		const from = { ...firstPosition, index: Math.max(0, textWindow.top) };
		host.moveText(scrollPosition(from, text.lines.length, height, motion, count));
	} else if (state.overlay === 'palette') {
		const entries = numbered(situation.palette.length);
		const height = paletteRows(contentRows);
		host.moveText(movePosition(state.text, entries, height, motion, count));
	} else if (state.pane === 'details' && !isSearching(location)) {
		host.moveDetails(
			movePosition(state.details, numbered(details.length), contentRows, motion, count),
		);
	} else if (rows.length > 0) {
		host.move(movePosition(location.position, rows, contentRows, motion, count));
	}
}

type MotionAction = Omit<Action<CommonContext>, 'run' | 'context'>;

function inRows(motion: Motion, action: MotionAction): Action<CommonContext> {
	return {
		...action,
		context: 'rows',
		takesCount: true,
		run: (host, _nth, count) => move(host, motion, count),
	};
}

/** Up and down bring back earlier searches first, where nothing is typed yet. */
function inSearch(motion: Motion, action: MotionAction): Action<CommonContext> {
	return {
		...action,
		context: 'search',
		run(host, nth) {
			const isArrow = nth === 0 && (motion === 'up' || motion === 'down');
			if (!isArrow || !host.recallSearch(motion === 'up' ? 1 : -1)) move(host, motion);
		},
	};
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
	inRows('first', {
		id: 'first',
		keys: ['g', 'home'],
		description: 'First row, or with a number before it that row',
	}),
	inRows('last', {
		id: 'last',
		keys: ['G', 'end'],
		description: 'Last row, or with a number before it that row',
	}),
];

const previousMatch = inSearch('up', {
	id: 'previous-match',
	keys: ['up', 'ctrl+p'],
	description: 'Previous match; in an empty search ↑ brings back earlier ones',
});

export const nextMatch: Action = inSearch('down', {
	id: 'next-match',
	keys: ['down', 'ctrl+n'],
	description: 'Next match',
	hint: 'move',
	hintKeys: (firstKey) => `${firstKey(previousMatch)}${firstKey(nextMatch)}`,
});

function scrollDetails(motion: 'up' | 'down', action: MotionAction): Action<CommonContext> {
	return {
		...action,
		context: 'rows',
		takesCount: true,
		isPossible: showsRows,
		run(host, _nth, count) {
			const { state, layout, details, detailsWindow } = host.situation();
			const { contentRows } = layout;
			if (layout.panes === 'single' && state.pane === 'rows') {
				host.notify('The details are not on screen: Tab shows them');
				return;
			}
			const from = { ...firstPosition, index: Math.max(0, detailsWindow.top) };
			host.moveDetails(scrollPosition(from, details.length, contentRows, motion, count));
		},
	};
}

/** Scrolling the details while the keys stay with the rows. */
export const detailMotions: readonly Action[] = [
	scrollDetails('down', {
		id: 'details-down',
		keys: ['J'],
		description: 'Scroll the details down',
	}),
	scrollDetails('up', { id: 'details-up', keys: ['K'], description: 'Scroll the details up' }),
];

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
