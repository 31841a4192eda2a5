import type { Location, Trail } from '../location/location.ts';
import { firstPosition, type RowPosition } from '../location/row-position.ts';
import { emptySearch, type SearchLine } from '../location/search-line.ts';
import type { Notice } from './notice.ts';

/** What can be shown in place of the panes: the help, the last message whole, or all actions. */
export type Overlay = 'help' | 'message' | 'palette';

/** The panes that keys can go to. */
export type Pane = 'rows' | 'details';

/**
 * All of the explorer that is not the tree itself, and not a view's own: that is in the locations.
 * Which set, which attributes and which rows there are is not kept here but derived. A location
 * that the open set does not have is still remembered, and shown again in a set that has it.
 */
export interface ExplorerState {
	/** The name of the chosen set; null for the default one. */
	set: string | null;
	history: readonly Trail[];
	/** Which trail of the history is current. */
	historyIndex: number;
	pane: Pane;
	/** The position in the details of the selected row. */
	details: RowPosition;
	/** What is shown in place of the panes; null while they are. */
	overlay: Overlay | null;
	/** The search in texts: in the details, and in what stands in place of the panes. */
	find: SearchLine;
	/** What is typed in the palette. */
	palette: SearchLine;
	/** What was searched for, the last one first. */
	searches: readonly string[];
	/** Whether the mouse is the explorer's, and not the terminal's own. */
	mouse: boolean;
	/** The position in the text that stands in place of the panes: an overlay, or why there are none. */
	text: RowPosition;
	/** The marked packages by attribute, in the order in which they were marked: the same in every set. */
	marks: readonly string[];
	/** What has happened last and is still shown. */
	notice: Notice | null;
	/** The last notice that there was, shown or not: it can be read whole. */
	lastNotice: Notice | null;
}

/** The number of searches beyond which the oldest are forgotten. */
export const mostSearches = 100;

/** The number of trails beyond which the oldest are forgotten. */
export const longestHistory = 200;

/** The state in which an explorer starts, somewhere. */
export function initialState(trail: Trail, mouse = false): ExplorerState {
	return {
		set: null,
		history: [trail],
		historyIndex: 0,
		pane: 'rows',
		details: firstPosition,
		overlay: null,
		find: emptySearch,
		palette: emptySearch,
		searches: [],
		mouse,
		text: firstPosition,
		marks: [],
		notice: null,
		lastNotice: null,
	};
}

/**
 * The trail that is current, whether or not the open set has all of it.
 *
 * @throws Error when the history has none, which it always has
 */
export function currentTrail(state: ExplorerState): Trail {
	const trail = state.history[state.historyIndex];
	if (trail === undefined) throw new Error('the history has no current trail');
	return trail;
}

/** A search line, and what it is of: the rows, a text, or the actions. */
export interface ActiveSearch {
	of: 'rows' | 'text' | 'palette';
	line: SearchLine;
}

/** The search line of what has the keys; null where it has none. */
export function searchHere(state: ExplorerState, location: Location): ActiveSearch | null {
	if (state.overlay === 'palette') return { of: 'palette', line: state.palette };
	if (state.overlay !== null || state.pane === 'details' || state.find.editing) {
		return { of: 'text', line: state.find };
	}
	return location.search === undefined ? null : { of: 'rows', line: location.search };
}

/** The search line that is typed in; null while none is. */
export function typedSearch(state: ExplorerState, location: Location): ActiveSearch | null {
	const here = searchHere(state, location);
	return here?.line.editing ? here : null;
}
