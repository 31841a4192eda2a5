import { type Folds, initialFolds } from '../package-sets/relations/dependency-tree.ts';
import { firstPlace, type Place } from './place.ts';

/** Where a person is: a view, and the place in its rows. */
export type Location =
	| { view: 'list'; place: Place }
	| { view: 'package'; attribute: string; place: Place; folds: Folds }
	| { view: 'used-by'; attribute: string; place: Place };

/** The way from the list to where a person is: the breadcrumb. Never empty, and starts at the list. */
export type Trail = readonly [Location, ...Location[]];

export type SortOrder = 'name' | 'uses';
export type StateFilter = 'all' | 'available' | 'unavailable' | 'changed';

export interface SearchLine {
	text: string;
	/** Where the next character goes, counted in UTF-16 units. */
	cursor: number;
	/** Whether keys go to the line. */
	editing: boolean;
}

export interface Notice {
	text: string;
	tone: 'notice' | 'error';
}

/**
 * All of the explorer that is not the tree itself. Which set, which attributes and which rows there
 * are is not kept here but derived: a place that the current set does not have is still remembered
 * and found again in a set that has it.
 */
export interface ExplorerState {
	/** The chosen tab; null for the default set. */
	set: string | null;
	history: readonly Trail[];
	/** Which trail of the history is current. */
	position: number;
	search: SearchLine;
	sort: SortOrder;
	filter: StateFilter;
	pane: 'rows' | 'details';
	/** The place in the details of the selected row. */
	details: Place;
	/** The place in the help; null while it is closed. */
	help: Place | null;
	notice: Notice | null;
}

/** History beyond which the oldest trails are forgotten. */
export const longestHistory = 200;

export function initialState(options: {
	query?: string | undefined;
	attribute?: string | undefined;
}): ExplorerState {
	const text = options.query ?? '';
	const list: Location = { view: 'list', place: firstPlace };
	const trail: Trail =
		options.attribute === undefined
			? [list]
			: [
					{ view: 'list', place: { ...firstPlace, key: options.attribute } },
					packageLocation(options.attribute),
				];
	return {
		set: null,
		history: [trail],
		position: 0,
		search: { text, cursor: text.length, editing: false },
		sort: 'name',
		filter: 'all',
		pane: 'rows',
		details: firstPlace,
		help: null,
		notice: null,
	};
}

export function packageLocation(attribute: string): Location {
	return { view: 'package', attribute, place: firstPlace, folds: initialFolds };
}

export function currentTrail(state: ExplorerState): Trail {
	const trail = state.history[state.position];
	if (trail === undefined) {
		throw new Error('the history has no current trail');
	}
	return trail;
}

export function lastOf(trail: Trail): Location {
	return trail[trail.length - 1] ?? trail[0];
}
