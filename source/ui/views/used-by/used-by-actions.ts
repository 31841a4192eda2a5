import type { Action } from '../../store/action.ts';
import { nextKinds } from '../shared/kinds-text.ts';
import { isUsedByLocation, type UsedByLocation } from './used-by-location.ts';

/** Other kinds of dependency by which packages use the one that the view is about. */
export const changeUserKinds: Action<'used-by'> = {
	id: 'user-kinds',
	keys: ['t'],
	context: 'used-by',
	description: 'Users by runtime only, by inputs but tests, by all inputs, or by extras too',
	hint: 'kinds',
	run(host) {
		const { location } = host.situation();
		if (!isUsedByLocation(location)) return;
		const other: UsedByLocation = { ...location, kinds: nextKinds(location.kinds) };
		host.update(other);
	},
};
