import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { findWhy } from './find-why.ts';
import { whyChoiceLocation } from './why-location.ts';

export const openWhy: Action<CommonContext> = {
	id: 'why',
	keys: ['w'],
	context: 'rows',
	description:
		'Why the package that is open needs the selected one; in the list, asks for the first',
	hint: 'why',
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		const to = subjectOf(situation);
		const { active, subjects } = situation;
		if (to === null || active === null) return;
		const from = subjects.findLast((subject) => subject !== to);
		host.open(from === undefined ? whyChoiceLocation(to) : findWhy(active.packages, from, to));
	},
};
