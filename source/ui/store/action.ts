import type { Session } from '../../workspace/session/session.ts';
import type { Location } from '../location/location.ts';
import type { RowPosition } from '../location/row-position.ts';
import type { SearchEdit } from '../location/search-line.ts';
import type { Machine, Outcome } from '../machine/machine.ts';
import type { Overlay, Pane } from './explorer-state.ts';
import type { Situation } from './situation.ts';

/**
 * Where the keys of an action hold, beside the views themselves, each of which is a context of its
 * own: on any list of rows, on rows that fold, in a search line (which takes keys before all else), in
 * the palette, or anywhere.
 */
export type CommonContext = 'rows' | 'folds' | 'search' | 'palette' | 'everywhere';

/**
 * Something a person can do. All that is known of it stands here: input, footer, help and
 * docs/keys.md come from the list of actions.
 */
export interface Action<Context extends string = string> {
	/** Names the action in the user's keys: `used-by`. */
	readonly id: string;
	/** Its default keys, by their names (`keys/key-names.ts`). */
	readonly keys: readonly string[];
	/** Keys that it has besides, which the user cannot take away. */
	readonly fixedKeys?: readonly string[];
	/** Where the keys hold: a common context, or the id of a view. */
	readonly context: Context;
	readonly description: string;
	/** A word or two for the footer; absent in actions that never stand there. */
	readonly hint?: string;
	/** The keys that the footer shows, where the action's first one would not do. */
	hintKeys?(firstKey: (action: Action) => string): string;
	/** Whether the footer shows it where it stands in a list of hints; it does by default. */
	isHinted?(situation: Situation): boolean;
	/** Whether it can be done now; it can by default. Its keys do nothing where it cannot. */
	isPossible?(situation: Situation): boolean;
	/** Whether a number typed before its key says how often, or which row: `5j`, `10G`. */
	readonly takesCount?: true;
	/** Whether its keys are digits, of which several typed at once are one number. */
	readonly isNumbered?: true;
	/**
	 * Does it. `nth` is the number of the key that was pressed among the action's keys, from 0; `count`
	 * is the number that was typed before it, null where none was.
	 */
	run(host: ActionHost, nth: number, count?: number | null): void;
}

/** What actions act on. */
export interface ActionHost {
	readonly session: Session;
	readonly machine: Machine;
	/** What is on screen, with everything that was done so far. */
	situation(): Situation;
	/** Goes on to another location, which is a step of the history. */
	open(location: Location): void;
	/** Opens the selected row, as its view does it. */
	openRow(): void;
	/** Opens the view that shows a package. */
	openPackage(attribute: string): void;
	/** Opens the view that shows a line of source text, `file:line`. */
	openSource(position: string): void;
	/** Goes one location back along the breadcrumb, which is a step of the history too. */
	out(): void;
	/** Goes back to a location of the breadcrumb, of which the first is 0, likewise. */
	outTo(depth: number): void;
	/** Goes back (-1) or forward (1) in the history. */
	visit(step: -1 | 1): void;
	/**
	 * Puts a location in place of the one that is shown: the view's own state has changed. The
	 * details are shown from their beginning, unless they are to be kept as they are.
	 */
	update(location: Location, details?: 'first' | 'keep'): void;
	/** Moves to another position in the rows. */
	move(position: RowPosition): void;
	/** Moves to another position in the details. */
	moveDetails(position: RowPosition): void;
	/** Shows something in place of the panes, from its beginning; null shows the panes. */
	showOverlay(overlay: Overlay | null): void;
	/** Scrolls the text that stands in place of the panes. */
	moveText(position: RowPosition): void;
	/** Decides where keys go. */
	enterPane(pane: Pane): void;
	/** Marks these packages, and no others. */
	mark(attributes: readonly string[]): void;
	/** Shows another set: another tab. */
	chooseSet(set: string): void;
	/**
	 * Goes to the search line of what has the keys: of a text, of this view, or else of the nearest one
	 * on the trail that has one. What was searched for before can be brought back.
	 */
	startSearch(): void;
	editSearch(edit: SearchEdit): void;
	/** Leaves the search line and keeps the search. */
	acceptSearch(): void;
	/** Leaves the search line and shows everything, with the selected row kept. */
	clearSearch(): void;
	/**
	 * Shows all rows in the order in which they are at first, with the selected one kept; false where
	 * they are so already.
	 */
	widen(): boolean;
	/** Brings back an older (1) or a newer (-1) search into an empty line; whether it did. */
	recallSearch(step: -1 | 1): boolean;
	/** Goes on to the next (1) or the previous (-1) match, so many times. */
	findNext(step: -1 | 1, count: number): void;
	/** Gives the mouse to the explorer, or back to the terminal. */
	setMouse(mouse: boolean): void;
	/** Tells the person something. */
	notify(text: string, tone?: 'notice' | 'error'): void;
	/** Tells the person what becomes of a request, once that is known. */
	report(request: Promise<Outcome | null>): void;
}
