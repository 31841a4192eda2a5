import type { DependencyKind } from '../description/dependency-groups.ts';
import type { Blocker, InputKind, Packages } from '../description/description.ts';
import { canBeHad } from '../description/states.ts';
import { blockerKey } from './blockers.ts';
import { needsOf } from './needs.ts';

/** An input of a blocked package by which a root blocker bars it, beside the way that is told of it. */
export interface OtherWay {
	/** The input, a package of the same set. */
	attribute: string;
	/** As what the package needs it. */
	kinds: readonly InputKind[];
	/** The root blockers whose told way does not go through this input, although they bar it. */
	blockers: readonly Blocker[];
}

/**
 * The other ways by which root blockers bar a package: of each blocker a description tells one
 * shortest way, and whoever removes that input is barred by the next. The inputs stand in the order of
 * the package's lists; strangers are not among them, as no set describes those.
 */
export function otherWays(packages: Packages, attribute: string): OtherWay[] {
	const description = packages.get(attribute);
	if (description === undefined || description.blockedBy.length === 0) return [];
	const ways: OtherWay[] = [];
	for (const [input, kinds] of needsOf(description, 'inputs', false)) {
		const needed = packages.get(input);
		if (needed === undefined || canBeHad(needed.state)) continue;
		const barring = new Set([input, ...needed.blockedBy.map(blockerKey)]);
		const blockers = description.blockedBy.filter(
			(blocker) => blocker.path[0]?.attribute !== input && barring.has(blockerKey(blocker)),
		);
		if (blockers.length === 0) continue;
		const by = kinds.flatMap((kind) => (kind === 'extra' ? [] : inputKinds[kind]));
		ways.push({ attribute: input, kinds: by, blockers });
	}
	return ways;
}

/** How the steps of a way name the kinds of dependencies; extras are no inputs. */
const inputKinds: Record<Exclude<DependencyKind, 'extra'>, InputKind> = {
	runtime: 'runtime',
	'build system': 'build system',
	'native inputs': 'native',
	'build inputs': 'build',
	tests: 'test',
	hooks: 'native',
};
