import { notifyNoSubject } from '../../actions/no-subject.ts';
import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { environmentLocation } from './environment-location.ts';

export const mark: Action<CommonContext> = {
	id: 'mark',
	keys: ['m'],
	context: 'rows',
	description: 'Mark the package for an environment, or take its mark away; in every version',
	hint: 'mark',
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		const attribute = subjectOf(situation);
		if (attribute === null) {
			notifyNoSubject(host);
			return;
		}
		const { marks } = situation.state;
		const isMarked = marks.includes(attribute);
		const next = isMarked ? marks.filter((one) => one !== attribute) : [...marks, attribute];
		host.mark(next);
		const what = isMarked ? `${attribute} is marked no longer` : `${attribute} is marked`;
		host.notify(`${what}; ${next.length} in the environment`);
	},
};

export const openEnvironment: Action<CommonContext> = {
	id: 'environment',
	keys: ['E'],
	context: 'rows',
	description:
		'The environment of the marked packages: what comes with them, and what is in the way',
	hint: 'environment',
	isHinted: ({ state }) => state.marks.length > 0,
	isPossible: showsRows,
	run(host) {
		const { location } = host.situation();
		if (location.view !== 'environment') host.open(environmentLocation());
	},
};

export const unmarkAll: Action<'environment'> = {
	id: 'unmark-all',
	keys: ['D'],
	context: 'environment',
	description: 'Take all marks away',
	hint: 'unmark all',
	isPossible: ({ state }) => state.marks.length > 0,
	run: (host) => host.mark([]),
};
