import type { Packages } from '../../../package-sets/description/description.ts';
import { shortestWays, wayKinds } from '../../../package-sets/relations/why.ts';
import { type WhyLocation, whyLocation } from './why-location.ts';

/**
 * The ways between two packages, over as few kinds of dependency as lead from one to the other; the
 * other way round, where only the second needs the first.
 */
export function findWhy(packages: Packages, from: string, to: string): WhyLocation {
	for (const [start, end] of [
		[from, to],
		[to, from],
	] as const) {
		for (const kinds of wayKinds) {
			if (shortestWays(packages, start, end, kinds, 1).total > 0) {
				return whyLocation(start, end, kinds);
			}
		}
	}
	return whyLocation(from, to, 'all');
}
