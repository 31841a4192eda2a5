import { notifyNoSubject } from '../../actions/no-subject.ts';
import { clean } from '../../lines/text.ts';
import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectKeyOf } from '../../store/situation.ts';
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
		const to = subjectKeyOf(situation);
		const { active, subjects } = situation;
		if (to === null || active === null) {
			notifyNoSubject(host);
			return;
		}
		const from = subjects.findLast((subject) => subject !== to);
		if (from === undefined) {
			host.open(whyChoiceLocation(to));
			return;
		}
		const ways = findWhy(active.packages, from, to);
		if (ways === null) {
			const [start, end] = [from, to].map(clean);
			host.notify(`no way from ${start} to ${end} by packages of ${active.label} is known`);
		} else {
			host.open(ways);
		}
	},
};
