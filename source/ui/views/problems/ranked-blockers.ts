import { rankBlockers } from '../../../package-sets/relations/blockers.ts';
import { memoizeEach } from '../../store/memoize.ts';

/** The blockers of a set, ranked once for each state of it: several views show them. */
export const rankedBlockers = memoizeEach(rankBlockers);
