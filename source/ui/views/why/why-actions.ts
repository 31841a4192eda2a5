import { strangerName } from '../../../package-sets/relations/strangers.ts';
import type { Action } from '../../store/action.ts';
import { nextKinds } from '../shared/kinds-text.ts';
import { fewestKinds } from './find-why.ts';
import { isWhyLocation, whyLocation } from './why-location.ts';

/** Other kinds of dependency to lead over. */
export const changeKinds: Action<'why'> = {
	id: 'way-kinds',
	keys: ['t'],
	context: 'why',
	description: 'Runtime dependencies only, inputs but tests, all inputs, or extras too',
	hint: 'kinds',
	run(host) {
		const { active, location } = host.situation();
		if (!isWhyLocation(location) || active === null) return;
		const { from, to } = location;
		const kinds = location.kinds ?? fewestKinds(active.packages, from, to) ?? 'all';
		host.update(whyLocation(from, to, nextKinds(kinds)));
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
		const stranger = strangerName(to);
		if (stranger === null) host.update(whyLocation(to, from, kinds));
		else host.notify(`${stranger} is no package of the set: what it needs is not known`);
	},
};
