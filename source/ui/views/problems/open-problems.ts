import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { problemsLocation } from './problems-location.ts';

export const openProblems: Action<CommonContext> = {
	id: 'problems',
	keys: ['x'],
	context: 'rows',
	description: 'What stands in the way of the selected package, down to the line that says so',
	hint: 'problems',
	isPossible: showsRows,
	run(host) {
		const attribute = subjectOf(host.situation());
		if (attribute !== null) host.open(problemsLocation(attribute));
	},
};
