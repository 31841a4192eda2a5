import { firstPosition } from '../../location/row-position.ts';
import type { Action } from '../../store/action.ts';
import { showsRows } from '../../store/situation.ts';
import { nextKinds } from '../shared/kinds-text.ts';
import { nextOrder } from '../shared/order.ts';
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

/** Another order of those that use the same package. */
export const orderUsers: Action<'used-by'> = {
	id: 'order-users',
	keys: ['s'],
	context: 'used-by',
	description: 'Another order: by name, by users in all, by size of closure, by number of blockers',
	hint: 'order',
	isPossible: showsRows,
	run(host) {
		const { location } = host.situation();
		if (!isUsedByLocation(location)) return;
		const ordered: UsedByLocation = { ...location, order: nextOrder(location.order) };
		host.update({ ...ordered, position: firstPosition });
	},
};
