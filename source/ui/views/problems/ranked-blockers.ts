import type { Packages } from '../../../package-sets/description/description.ts';
import { type RankedBlocker, rankBlockers } from '../../../package-sets/relations/blockers.ts';
import { strangerKeyOfName } from '../../../package-sets/relations/strangers.ts';
import { memoizeEach } from '../../store/memoize.ts';

/** The blockers of a set, ranked once for each state of it: several views show them. */
export const rankedBlockers = memoizeEach(rankBlockers);

/** The blockers that may be a stranger: there may be several derivations of one name. */
export function blockersOfStranger(packages: Packages, key: string): RankedBlocker[] {
	return rankedBlockers(packages).filter(
		({ attribute, name }) => attribute === null && strangerKeyOfName(name) === key,
	);
}
