import type { Packages } from '../../../package-sets/description/description.ts';
import { type EdgeKinds, edgeKinds } from '../../../package-sets/relations/edge-kinds.ts';
import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { shortestWays } from '../../../package-sets/relations/why.ts';
import { type WhyLocation, whyLocation } from './why-location.ts';

/** The fewest kinds of dependency that lead from one package to another; null where none do. */
export function fewestKinds(packages: Packages, from: string, to: string): EdgeKinds | null {
	return edgeKinds.find((kinds) => shortestWays(packages, from, to, kinds, 1).total > 0) ?? null;
}

/**
 * The ways between two packages, over as few kinds of dependency as lead from one to the other; the
 * other way round, where only the second needs the first. Null where the way to a stranger is not
 * known: it may lead over other strangers.
 */
export function findWhy(packages: Packages, from: string, to: string): WhyLocation | null {
	for (const [start, end] of [
		[from, to],
		[to, from],
	] as const) {
		const kinds = fewestKinds(packages, start, end);
		if (kinds !== null) return whyLocation(start, end, kinds);
	}
	return strangerName(to) === null ? whyLocation(from, to, 'all') : null;
}
