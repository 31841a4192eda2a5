import type { Action, CommonContext } from '../../store/action.ts';
import { showsRows } from '../../store/situation.ts';
import { blockersLocation } from './blockers-location.ts';

export const openBlockers: Action<CommonContext> = {
	id: 'blockers',
	keys: ['X'],
	context: 'rows',
	description: 'What bars packages of this version, and how many each holds back',
	hint: 'blockers',
	isPossible: showsRows,
	run: (host) => host.open(blockersLocation()),
};
