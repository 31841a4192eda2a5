import type { Folds } from '../package-sets/relations/dependency-tree.ts';
import {
	currentTrail,
	type ExplorerState,
	type Location,
	lastOf,
	longestHistory,
	type Notice,
	packageLocation,
	type SearchLine,
	type SortOrder,
	type StateFilter,
	type Trail,
} from './explorer-state.ts';
import { firstPlace, type Place } from './place.ts';
import { clean } from './text.ts';

/** One edit of the search line. */
export type SearchEdit =
	| { kind: 'insert'; text: string }
	| {
			kind:
				| 'cursorLeft'
				| 'cursorRight'
				| 'cursorStart'
				| 'cursorEnd'
				| 'deleteBackward'
				| 'deleteForward'
				| 'deleteWord'
				| 'deleteToStart'
				| 'deleteToEnd';
	  };

/**
 * Everything a person can do. `trail` is the trail as the current set has it, which may be shorter
 * than the one remembered: who acts on what is shown gives up what is not.
 */
export type ExplorerAction =
	| { type: 'choose set'; set: string }
	| { type: 'place'; trail: Trail; place: Place }
	| { type: 'place details'; place: Place }
	| { type: 'place help'; place: Place | null }
	| { type: 'open'; trail: Trail; attribute: string }
	| { type: 'used by'; trail: Trail; attribute: string }
	| { type: 'out'; trail: Trail }
	| { type: 'backward' }
	| { type: 'forward' }
	| { type: 'folds'; trail: Trail; folds: Folds; place: Place }
	| { type: 'start search'; trail: Trail }
	| { type: 'edit search'; edit: SearchEdit }
	| { type: 'accept search' }
	| { type: 'clear search'; selected: string | null }
	| { type: 'pane'; pane: 'rows' | 'details' }
	| { type: 'sort'; sort: SortOrder; selected: string | null }
	| { type: 'filter'; filter: StateFilter; selected: string | null }
	| { type: 'notice'; notice: Notice | null };

/** The next state. Pure: the same state object comes back when nothing changes. */
export function reduce(state: ExplorerState, action: ExplorerAction): ExplorerState {
	switch (action.type) {
		case 'choose set':
			return state.set === action.set ? state : { ...state, set: action.set };
		case 'place':
			return {
				...replaceTrail(state, withPlace(action.trail, action.place)),
				details: firstPlace,
			};
		case 'place details':
			return { ...state, details: action.place };
		case 'place help':
			return { ...state, help: action.place };
		case 'open':
			return navigate(state, action.trail, [...action.trail, packageLocation(action.attribute)]);
		case 'used by':
			return navigate(state, action.trail, [
				...action.trail,
				{ view: 'used-by', attribute: action.attribute, place: firstPlace },
			]);
		case 'out':
			return action.trail.length === 1
				? state
				: navigate(state, action.trail, asTrail(action.trail.slice(0, -1)));
		case 'backward':
			return visit(state, state.position - 1);
		case 'forward':
			return visit(state, state.position + 1);
		case 'folds': {
			const location = lastOf(action.trail);
			if (location.view !== 'package') {
				return state;
			}
			const folded: Location = { ...location, folds: action.folds, place: action.place };
			return replaceTrail(state, asTrail([...action.trail.slice(0, -1), folded]));
		}
		case 'start search': {
			const atList =
				action.trail.length === 1 ? state : navigate(state, action.trail, [action.trail[0]]);
			return {
				...atList,
				pane: 'rows',
				search: { ...state.search, editing: true, cursor: state.search.text.length },
			};
		}
		case 'edit search':
			return editSearch(state, action.edit);
		case 'accept search':
			return { ...state, search: { ...state.search, editing: false } };
		case 'clear search':
			return {
				...selectInList(state, action.selected),
				search: { text: '', cursor: 0, editing: false },
			};
		case 'pane':
			return state.pane === action.pane ? state : { ...state, pane: action.pane };
		case 'sort':
			return { ...selectInList(state, action.selected), sort: action.sort };
		case 'filter':
			return { ...selectInList(state, action.selected), filter: action.filter };
		case 'notice':
			return state.notice === action.notice ? state : { ...state, notice: action.notice };
	}
}

function asTrail(locations: readonly Location[]): Trail {
	const [first, ...rest] = locations;
	if (first === undefined) {
		throw new Error('a trail starts at the list');
	}
	return [first, ...rest];
}

function withPlace(trail: Trail, place: Place): Trail {
	return asTrail([...trail.slice(0, -1), { ...lastOf(trail), place }]);
}

/** Changes the current trail in place: moving about is no step of the history. */
function replaceTrail(state: ExplorerState, trail: Trail): ExplorerState {
	const history = [...state.history];
	history[state.position] = trail;
	return { ...state, history };
}

/** A step of the history: what was forward of here is forgotten, as in a browser. */
function navigate(state: ExplorerState, from: Trail, to: Trail): ExplorerState {
	const history = [...state.history.slice(0, state.position), from, to].slice(-longestHistory);
	return {
		...state,
		history,
		position: history.length - 1,
		pane: 'rows',
		details: firstPlace,
	};
}

function visit(state: ExplorerState, position: number): ExplorerState {
	return position < 0 || position >= state.history.length
		? state
		: { ...state, position, pane: 'rows', details: firstPlace };
}

/** Keeps an attribute selected in the list while the rows around it change. */
function selectInList(state: ExplorerState, attribute: string | null): ExplorerState {
	const trail = currentTrail(state);
	const [list, ...rest] = trail;
	const place = attribute === null ? firstPlace : { ...list.place, key: attribute };
	return { ...replaceTrail(state, [{ ...list, place }, ...rest]), details: firstPlace };
}

function editSearch(state: ExplorerState, edit: SearchEdit): ExplorerState {
	const search = edited(state.search, edit);
	if (search.text === state.search.text) {
		return { ...state, search };
	}
	// Another query has another best match, which is the first row.
	return { ...selectInList(state, null), search };
}

function edited(line: SearchLine, edit: SearchEdit): SearchLine {
	const { text, cursor } = line;
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	switch (edit.kind) {
		case 'insert': {
			const inserted = clean(edit.text);
			return {
				...line,
				text: before + inserted + after,
				cursor: cursor + inserted.length,
			};
		}
		case 'cursorLeft':
			return { ...line, cursor: cursor - lastCharacter(before).length };
		case 'cursorRight':
			return { ...line, cursor: cursor + firstCharacter(after).length };
		case 'cursorStart':
			return { ...line, cursor: 0 };
		case 'cursorEnd':
			return { ...line, cursor: text.length };
		case 'deleteBackward': {
			if (text === '') {
				return { ...line, editing: false };
			}
			const kept = before.slice(0, before.length - lastCharacter(before).length);
			return { ...line, text: kept + after, cursor: kept.length };
		}
		case 'deleteForward':
			return { ...line, text: before + after.slice(firstCharacter(after).length) };
		case 'deleteWord': {
			const kept = before.replace(/[^\s\-_.]*[\s\-_.]*$/, '');
			return { ...line, text: kept + after, cursor: kept.length };
		}
		case 'deleteToStart':
			return { ...line, text: after, cursor: 0 };
		case 'deleteToEnd':
			return { ...line, text: before };
	}
}

function firstCharacter(text: string): string {
	return [...text][0] ?? '';
}

function lastCharacter(text: string): string {
	return [...text].at(-1) ?? '';
}
