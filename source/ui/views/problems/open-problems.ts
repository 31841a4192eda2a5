import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { notifyNoSubject } from '../../actions/no-subject.ts';
import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectKeyOf } from '../../store/situation.ts';
import { problemsLocation } from './problems-location.ts';
import { blockersOfStranger } from './ranked-blockers.ts';

export const openProblems: Action<CommonContext> = {
	id: 'problems',
	keys: ['x'],
	context: 'rows',
	description: 'What stands in the way of the selected package, down to the line that says so',
	hint: 'problems',
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		const attribute = subjectKeyOf(situation);
		const isKnown =
			attribute !== null &&
			(strangerName(attribute) === null ||
				blockersOfStranger(situation.active?.packages ?? new Map(), attribute).length > 0);
		if (isKnown) host.open(problemsLocation(attribute));
		else notifyNoSubject(host);
	},
};
