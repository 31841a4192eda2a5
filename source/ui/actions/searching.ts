import type { SearchEdit } from '../location/search-line.ts';
import type { Action } from '../store/action.ts';
import { searchMotions } from './motions.ts';
import { setActionsOfSearch } from './sets.ts';

export const search: Action = {
	id: 'search',
	keys: ['/'],
	context: 'everywhere',
	description:
		'Search in what is shown, also by ^start and end$; in the list by !not, maintainer:fab and the like',
	hint: 'search',
	run(host) {
		host.startSearch();
	},
};

function findNext(step: -1 | 1, action: Pick<Action, 'id' | 'keys' | 'description'>): Action {
	return {
		...action,
		context: 'everywhere',
		takesCount: true,
		run: (host, _nth, count) => host.findNext(step, count ?? 1),
	};
}

/** Going on from match to match, once a search is kept. */
export const findActions: readonly Action[] = [
	findNext(1, { id: 'find-next', keys: ['n'], description: 'Next match of the search' }),
	findNext(-1, { id: 'find-previous', keys: ['N'], description: 'Previous match of the search' }),
];

export const acceptSearch: Action = {
	id: 'accept-search',
	keys: ['enter'],
	context: 'search',
	description: 'Keep the search',
	hint: 'keep',
	run: (host) => host.acceptSearch(),
};

export const cancelSearch: Action = {
	id: 'cancel-search',
	keys: ['escape'],
	context: 'search',
	description: 'Clear the search',
	hint: 'clear',
	run: (host) => host.clearSearch(),
};

type EditKind = Exclude<SearchEdit['kind'], 'insert'>;

/** Every edit but typing; one that is missing here does not compile. */
const edits: Readonly<Record<EditKind, Pick<Action, 'keys' | 'description'>>> = {
	'cursor-left': { keys: ['left', 'ctrl+b'], description: 'Cursor left' },
	'cursor-right': { keys: ['right', 'ctrl+f'], description: 'Cursor right' },
	'cursor-start': { keys: ['home', 'ctrl+a'], description: 'Cursor to the start' },
	'cursor-end': { keys: ['end', 'ctrl+e'], description: 'Cursor to the end' },
	'delete-backward': {
		keys: ['backspace', 'ctrl+h'],
		description: 'Delete the character before; leaves an empty search',
	},
	'delete-forward': { keys: ['delete', 'ctrl+d'], description: 'Delete the character after' },
	'delete-word': { keys: ['ctrl+w'], description: 'Delete the word before' },
	'delete-to-start': { keys: ['ctrl+u'], description: 'Delete to the start' },
	'delete-to-end': { keys: ['ctrl+k'], description: 'Delete to the end' },
};

const editActions = Object.entries(edits).map(
	([kind, { keys, description }]): Action => ({
		id: kind,
		keys,
		context: 'search',
		description,
		run: (host) => host.editSearch({ kind: kind as EditKind }),
	}),
);

/** What can be done in a search line. */
export const searchActions: readonly Action[] = [
	acceptSearch,
	cancelSearch,
	...searchMotions,
	...editActions,
	...setActionsOfSearch,
];
