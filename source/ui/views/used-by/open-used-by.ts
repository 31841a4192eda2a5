import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf } from '../../store/situation.ts';
import { usedByLocation } from './used-by-location.ts';

export const openUsedBy: Action<CommonContext> = {
	id: 'used-by',
	keys: ['u'],
	context: 'rows',
	description: 'Who uses the selected package',
	hint: 'used by',
	isPossible: showsRows,
	run(host) {
		const attribute = subjectOf(host.situation());
		if (attribute !== null) host.open(usedByLocation(attribute));
	},
};
