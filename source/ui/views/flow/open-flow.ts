import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { flowLocation } from './flow-location.ts';

export const openFlow: Action<CommonContext> = {
	id: 'flow',
	keys: ['f'],
	context: 'rows',
	description:
		'How the selected package came to be in the set: from its definition to the overrides that count',
	hint: 'flow',
	isPossible: showsRows,
	run(host) {
		const attribute = subjectOf(host.situation());
		if (attribute !== null) host.open(flowLocation(attribute));
	},
};
