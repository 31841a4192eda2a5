import { type Location, lastOf, type Trail, trailOf, withLast } from '../location/location.ts';
import { firstPosition, type RowPosition } from '../location/row-position.ts';
import { beginSearch, emptySearch, type SearchLine } from '../location/search-line.ts';
import {
	type ExplorerState,
	longestHistory,
	mostSearches,
	type Overlay,
	type Pane,
} from './explorer-state.ts';
import type { Notice } from './notice.ts';

/**
 * A change of the state. `trail` is the trail as it is shown, which may be shorter than the one
 * that is remembered: the open set may lack a package of it. Whoever acts on what is shown gives up
 * the rest.
 */
export type StateChange =
	| { type: 'choose-set'; set: string | null }
	| { type: 'move'; trail: Trail; position: RowPosition }
	| { type: 'move-details'; position: RowPosition }
	| { type: 'move-text'; position: RowPosition }
	| { type: 'show-overlay'; overlay: Overlay | null }
	| { type: 'open'; trail: Trail; location: Location }
	| { type: 'out'; trail: Trail }
	| { type: 'out-to'; trail: Trail; depth: number }
	| { type: 'visit'; step: -1 | 1 }
	| { type: 'update'; trail: Trail; location: Location; details: 'first' | 'keep' }
	| { type: 'start-search'; trail: Trail }
	| { type: 'find'; search: SearchLine }
	| { type: 'edit-palette'; search: SearchLine }
	| { type: 'remember-search'; text: string }
	| { type: 'set-mouse'; mouse: boolean }
	| { type: 'enter-pane'; pane: Pane }
	| { type: 'mark'; attributes: readonly string[] }
	| { type: 'notice'; notice: Notice | null };

/** The next state. Pure: the same state object comes back when nothing changes. */
export function reduce(state: ExplorerState, change: StateChange): ExplorerState {
	switch (change.type) {
		case 'choose-set':
			return state.set === change.set ? state : { ...state, set: change.set, text: firstPosition };
		case 'move': {
			const moved = { ...lastOf(change.trail), position: change.position };
			return {
				...replaceTrail(state, withLast(change.trail, moved)),
				details: firstPosition,
			};
		}
		case 'move-details':
			return { ...state, details: change.position };
		case 'move-text':
			return { ...state, text: change.position };
		case 'show-overlay':
			return state.overlay === change.overlay
				? state
				: {
						...state,
						overlay: change.overlay,
						text: firstPosition,
						palette: beginSearch(),
						// What is searched for in one text is of no account in another.
						find: emptySearch,
					};
		case 'open':
			return navigate(state, change.trail, [...change.trail, change.location]);
		case 'out':
			return change.trail.length === 1
				? state
				: navigate(state, change.trail, trailOf(change.trail.slice(0, -1)));
		case 'out-to':
			return change.depth >= change.trail.length - 1
				? state
				: navigate(state, change.trail, trailOf(change.trail.slice(0, change.depth + 1)));
		case 'visit':
			return visit(state, state.historyIndex + change.step);
		case 'update': {
			const updated = replaceTrail(state, withLast(change.trail, change.location));
			return change.details === 'keep' ? updated : { ...updated, details: firstPosition };
		}
		case 'start-search':
			return startSearch(state, change.trail);
		case 'find':
			return { ...state, find: change.search };
		case 'edit-palette':
			return { ...state, palette: change.search, text: firstPosition };
		case 'remember-search':
			return rememberSearch(state, change.text);
		case 'set-mouse':
			return state.mouse === change.mouse ? state : { ...state, mouse: change.mouse };
		case 'enter-pane':
			return state.pane === change.pane ? state : { ...state, pane: change.pane };
		case 'mark':
			return { ...state, marks: change.attributes };
		case 'notice':
			return state.notice === change.notice
				? state
				: { ...state, notice: change.notice, lastNotice: change.notice ?? state.lastNotice };
	}
}

/** Replaces the current trail: moving about is no step of the history. */
function replaceTrail(state: ExplorerState, trail: Trail): ExplorerState {
	const history = [...state.history];
	history[state.historyIndex] = trail;
	return { ...state, history };
}

/** A step of the history: what was forward of here is forgotten, as in a browser. */
function navigate(state: ExplorerState, from: Trail, to: Trail): ExplorerState {
	const before = state.history.slice(0, state.historyIndex);
	const history = [...before, from, to].slice(-longestHistory);
	return {
		...state,
		history,
		historyIndex: history.length - 1,
		pane: 'rows',
		details: firstPosition,
	};
}

function visit(state: ExplorerState, historyIndex: number): ExplorerState {
	return historyIndex < 0 || historyIndex >= state.history.length
		? state
		: { ...state, historyIndex, pane: 'rows', details: firstPosition };
}

function startSearch(state: ExplorerState, trail: Trail): ExplorerState {
	const index = trail.findLastIndex(({ search }) => search !== undefined);
	const location = trail[index];
	if (location?.search === undefined) return state;
	const found = trailOf(trail.slice(0, index + 1));
	const there =
		found.length === trail.length
			? { ...state, pane: 'rows' as const }
			: navigate(state, trail, found);
	const { position, folds } = location;
	const search = beginSearch({ position, folds });
	return rememberSearch(
		replaceTrail(there, withLast(found, { ...location, search })),
		location.search.text,
	);
}

function rememberSearch(state: ExplorerState, text: string): ExplorerState {
	if (text.trim() === '' || state.searches[0] === text) return state;
	const others = state.searches.filter((other) => other !== text);
	return { ...state, searches: [text, ...others].slice(0, mostSearches) };
}
