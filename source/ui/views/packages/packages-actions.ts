import { firstPosition } from '../../location/row-position.ts';
import type { Action } from '../../store/action.ts';
import { showsRows } from '../../store/situation.ts';
import { nextOrder } from '../shared/order.ts';
import { isPackagesLocation, type PackagesLocation } from './packages-location.ts';

export const order: Action<'packages'> = {
	id: 'order',
	keys: ['s'],
	context: 'packages',
	description: 'Another order: by name, by users in all, by size of closure, by number of blockers',
	hint: 'order',
	isPossible: showsRows,
	run(host) {
		const { location } = host.situation();
		if (!isPackagesLocation(location)) return;
		const ordered: PackagesLocation = { ...location, order: nextOrder(location.order) };
		host.update({ ...ordered, position: firstPosition });
	},
};
