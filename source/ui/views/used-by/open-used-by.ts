import { notifyNoSubject } from '../../actions/no-subject.ts';
import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows, subjectKeyOf } from '../../store/situation.ts';
import { usedByLocation } from './used-by-location.ts';

export const openUsedBy: Action<CommonContext> = {
	id: 'used-by',
	keys: ['u'],
	context: 'rows',
	description: 'Who uses the selected package',
	hint: 'used by',
	isPossible: showsRows,
	run(host) {
		const attribute = subjectKeyOf(host.situation());
		if (attribute === null) notifyNoSubject(host);
		else host.open(usedByLocation(attribute));
	},
};
