import type { Trail } from '../location/location.ts';
import { firstPosition, type RowPosition } from '../location/row-position.ts';
import type { Notice } from './notice.ts';

/** What can be shown in place of the panes: the help, or the last message, whole. */
export type Overlay = 'help' | 'message';

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
	/** The position in the text that stands in place of the panes: an overlay, or why there are none. */
	text: RowPosition;
	/** The marked packages by attribute, in the order in which they were marked: the same in every set. */
	marks: readonly string[];
	/** What has happened last and is still shown. */
	notice: Notice | null;
	/** The last notice that there was, shown or not: it can be read whole. */
	lastNotice: Notice | null;
}

/** The number of trails beyond which the oldest are forgotten. */
export const longestHistory = 200;

/** The state in which an explorer starts, somewhere. */
export function initialState(trail: Trail): ExplorerState {
	return {
		set: null,
		history: [trail],
		historyIndex: 0,
		pane: 'rows',
		details: firstPosition,
		overlay: null,
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
