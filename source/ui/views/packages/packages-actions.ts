import type { Action, ActionHost } from '../../store/action.ts';
import { positionOfSelected, showsRows } from '../../store/situation.ts';
import {
	isPackagesLocation,
	type PackagesLocation,
	type StateFilter,
} from './packages-location.ts';

/** Changes which packages the list shows, or their order, with the selected row kept. */
function update(host: ActionHost, change: Partial<PackagesLocation>): void {
	const situation = host.situation();
	const { location } = situation;
	if (!isPackagesLocation(location)) return;
	host.update({ ...location, ...change, position: positionOfSelected(situation) });
}

export const sort: Action<'packages'> = {
	id: 'sort',
	keys: ['s'],
	context: 'packages',
	description: 'Sort by name, or by how many packages use each',
	hint: 'sort',
	isPossible: showsRows,
	run(host) {
		const { location } = host.situation();
		if (!isPackagesLocation(location)) return;
		const order = location.sort === 'name' ? 'uses' : 'name';
		update(host, { sort: order });
		host.notify(order === 'name' ? 'Sorted by name' : 'Sorted by how many packages use each');
	},
};

const nextFilter: Readonly<Record<StateFilter, StateFilter>> = {
	all: 'available',
	available: 'unavailable',
	unavailable: 'changed',
	changed: 'all',
};

export const filter: Action<'packages'> = {
	id: 'filter',
	keys: ['t'],
	context: 'packages',
	description: 'Show all packages, only available ones, only the others, or only what changed',
	hint: 'filter',
	isPossible: showsRows,
	run(host) {
		const { location, active } = host.situation();
		if (!isPackagesLocation(location)) return;
		const next = nextFilter[location.filter];
		// Only where something has changed there is a list of it.
		const isEmpty = next === 'changed' && (active?.changes.packages.size ?? 0) === 0;
		update(host, { filter: isEmpty ? 'all' : next });
	},
};
