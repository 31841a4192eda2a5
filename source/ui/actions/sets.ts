import type { Action, ActionHost } from '../store/action.ts';

function chooseSet(host: ActionHost, index: number): void {
	const set = host.situation().snapshot.sets[index];
	if (set !== undefined) host.chooseSet(set.name);
}

function stepSet(host: ActionHost, step: -1 | 1): void {
	const { snapshot, active } = host.situation();
	const { length } = snapshot.sets;
	const index = snapshot.sets.findIndex((set) => set.name === active?.name);
	if (index >= 0) chooseSet(host, (index + step + length) % length);
}

export const previousSet: Action = {
	id: 'previous-set',
	keys: ['['],
	context: 'everywhere',
	description: 'Same place, previous version',
	run: (host) => stepSet(host, -1),
};

export const nextSet: Action = {
	id: 'next-set',
	keys: [']'],
	context: 'everywhere',
	description: 'Same place, next version',
	hint: 'version',
	hintKeys: (firstKey) => `${firstKey(previousSet)} ${firstKey(nextSet)}`,
	run: (host) => stepSet(host, 1),
};

const numberedSet: Action = {
	id: 'numbered-set',
	keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
	context: 'everywhere',
	description: 'Same place in the version of that tab; 0 is the tenth, 12 the twelfth',
	isNumbered: true,
	run: chooseSet,
};

/** Changing the set that is shown. */
export const setActions: readonly Action[] = [previousSet, nextSet, numberedSet];

const previousSetOfSearch: Action = {
	...previousSet,
	id: 'previous-set-of-search',
	context: 'search',
	description: 'Same package, previous version',
};

export const nextSetOfSearch: Action = {
	...nextSet,
	id: 'next-set-of-search',
	context: 'search',
	description: 'Same package, next version',
	hintKeys: (firstKey) => `${firstKey(previousSetOfSearch)} ${firstKey(nextSetOfSearch)}`,
};

/** Changing the set that is shown while a search is typed. */
export const setActionsOfSearch: readonly Action[] = [previousSetOfSearch, nextSetOfSearch];
