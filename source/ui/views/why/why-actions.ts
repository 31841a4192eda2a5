import { wayKinds } from '../../../package-sets/relations/why.ts';
import type { Action } from '../../store/action.ts';
import { isWhyLocation, whyLocation } from './why-location.ts';

/** Other kinds of dependency to lead over. */
export const changeKinds: Action<'why'> = {
	id: 'way-kinds',
	keys: ['t'],
	context: 'why',
	description: 'Runtime dependencies only, all but tests and extras, or all',
	hint: 'kinds',
	run(host) {
		const { location } = host.situation();
		if (!isWhyLocation(location)) return;
		const { from, to, kinds } = location;
		const next = wayKinds[(wayKinds.indexOf(kinds) + 1) % wayKinds.length];
		host.update(whyLocation(from, to, next ?? 'all'));
	},
};

/** The ways from the second package to the first. */
export const turnRound: Action<'why'> = {
	id: 'turn-round',
	keys: ['r'],
	context: 'why',
	description: 'The other way round: why the second package needs the first',
	hint: 'other way',
	run(host) {
		const { location } = host.situation();
		if (!isWhyLocation(location)) return;
		const { from, to, kinds } = location;
		host.update(whyLocation(to, from, kinds));
	},
};
