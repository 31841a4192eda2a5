import { type DependencyKind, dependencyGroups } from '../description/dependency-groups.ts';
import type { PackageDescription } from '../description/description.ts';
import { type EdgeKinds, isFollowed } from './edge-kinds.ts';
import { dependencyKey } from './strangers.ts';

/** What a package needs, and by which kinds of dependency, in the order of its lists. */
export function needsOf(
	description: PackageDescription | undefined,
	kinds: EdgeKinds,
	withStrangers: boolean,
): Map<string, DependencyKind[]> {
	const needs = new Map<string, DependencyKind[]>();
	if (description === undefined) return needs;
	for (const { kind, dependencies } of dependencyGroups(description)) {
		if (!isFollowed(kind, kinds, description.runsTests)) continue;
		for (const dependency of dependencies) {
			if (dependency.attribute === null && !withStrangers) continue;
			const key = dependencyKey(dependency);
			const known = needs.get(key);
			if (known === undefined) needs.set(key, [kind]);
			else if (known.at(-1) !== kind) known.push(kind);
		}
	}
	return needs;
}
