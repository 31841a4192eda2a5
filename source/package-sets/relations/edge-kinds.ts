import type { DependencyKind } from '../description/dependency-groups.ts';

/**
 * Which dependencies edges are followed over: only what is needed at run time; all inputs of a
 * derivation but what it is tested with; all of its inputs; or extras too, which are no inputs.
 */
export type EdgeKinds = 'runtime' | 'build' | 'inputs' | 'all';

/** From the fewest dependencies to all of them. */
export const edgeKinds: readonly EdgeKinds[] = ['runtime', 'build', 'inputs', 'all'];

/**
 * Whether edges over these kinds include dependencies of this one, of a package that runs its tests
 * or does not: what tests need that are not run is no input.
 */
export function isFollowed(kind: DependencyKind, kinds: EdgeKinds, runsTests: boolean): boolean {
	switch (kinds) {
		case 'runtime':
			return kind === 'runtime';
		case 'build':
			return kind !== 'tests' && kind !== 'extra';
		case 'inputs':
			return kind !== 'extra' && (kind !== 'tests' || runsTests);
		case 'all':
			return true;
	}
}
