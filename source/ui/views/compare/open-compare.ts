import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { compareLocation, compareSetsLocation } from './compare-location.ts';

export const openCompare: Action<CommonContext> = {
	id: 'compare',
	keys: ['c'],
	context: 'rows',
	description: 'Compare the selected package in all sets',
	hint: 'compare',
	isPossible: showsRows,
	run(host) {
		const attribute = subjectOf(host.situation());
		if (attribute !== null) host.open(compareLocation(attribute));
	},
};

export const openCompareSets: Action<CommonContext> = {
	id: 'compare-sets',
	keys: ['C'],
	context: 'rows',
	description: 'Compare the open set with another one as a whole',
	hint: 'compare sets',
	isPossible: showsRows,
	run(host) {
		const { location, snapshot } = host.situation();
		if (location.view === 'compare-sets') return;
		const other = 'other' in location ? location.other : null;
		const isSet = snapshot.sets.some(({ name }) => name === other);
		host.open(compareSetsLocation(isSet ? (other as string) : null));
	},
};
