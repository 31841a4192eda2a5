import type { DependencyKind } from '../description/dependency-groups.ts';
import type { Packages } from '../description/description.ts';
import type { EdgeKinds } from './edge-kinds.ts';
import { needsOf } from './needs.ts';
import { strangerName } from './strangers.ts';

/** One step of a way: a package, and by which kinds of dependency the one before needs it. */
export interface WayStep {
	/** The attribute; the way may end with a stranger, which has a key (`strangers.ts`). */
	attribute: string;
	kinds: readonly DependencyKind[];
}

/** The ways from one package to another. */
export interface Ways {
	/** The steps of the shortest ways, the package that they start from aside; as many as were asked for. */
	paths: readonly (readonly WayStep[])[];
	/** How many shortest ways there are. */
	total: number;
	/** How many steps each of them has; 0 when there is none. */
	length: number;
}

const noWays: Ways = { paths: [], total: 0, length: 0 };

/**
 * All shortest ways by which one package of a set needs another one, or a stranger, in the order of the lists of
 * dependencies. There may be very many, so that no more than `limit` are spelled out.
 */
export function shortestWays(
	packages: Packages,
	from: string,
	to: string,
	kinds: EdgeKinds,
	limit: number,
): Ways {
	if (from === to) return noWays;
	const levels = levelsFrom(packages, from, to, kinds);
	const length = levels.get(to);
	const withStrangers = strangerName(to) !== null;
	if (length === undefined) return noWays;
	const stepsTo = (attribute: string): WayStep[] => {
		const level = levels.get(attribute);
		if (level === undefined || level >= length) return [];
		return Array.from(needsOf(packages.get(attribute), kinds, withStrangers), ([next, by]) => ({
			attribute: next,
			kinds: by,
		})).filter((next) => levels.get(next.attribute) === level + 1);
	};
	// How many ways lead on from each package, and by which steps; counted from the end.
	const onward = new Map<string, { steps: WayStep[]; count: number }>();
	const countFrom = (attribute: string): number => {
		if (attribute === to) return 1;
		const known = onward.get(attribute);
		if (known !== undefined) return known.count;
		const entry = { steps: [] as WayStep[], count: 0 };
		onward.set(attribute, entry);
		for (const step of stepsTo(attribute)) {
			const count = countFrom(step.attribute);
			if (count === 0) continue;
			entry.steps.push(step);
			entry.count += count;
		}
		return entry.count;
	};
	const total = countFrom(from);
	const paths: WayStep[][] = [];
	const walk = (attribute: string, path: readonly WayStep[]): void => {
		if (attribute === to) {
			paths.push([...path]);
			return;
		}
		for (const step of onward.get(attribute)?.steps ?? []) {
			if (paths.length >= limit) return;
			walk(step.attribute, [...path, step]);
		}
	};
	walk(from, []);
	return { paths, total, length };
}

/** The number of steps to each package that is met before `to`, breadth first, and to that one. */
function levelsFrom(
	packages: Packages,
	from: string,
	to: string,
	kinds: EdgeKinds,
): ReadonlyMap<string, number> {
	const levels = new Map([[from, 0]]);
	const withStrangers = strangerName(to) !== null;
	// A Map iterates over what is added on the way: this is the queue.
	for (const [attribute, level] of levels) {
		if (attribute === to) break;
		for (const next of needsOf(packages.get(attribute), kinds, withStrangers).keys()) {
			if (!levels.has(next)) levels.set(next, level + 1);
		}
	}
	return levels;
}
