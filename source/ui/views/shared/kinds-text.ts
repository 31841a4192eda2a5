import { type EdgeKinds, edgeKinds } from '../../../package-sets/relations/edge-kinds.ts';

/** Which kinds of dependency a view follows, in words. */
export const kindsTexts: Readonly<Record<EdgeKinds, string>> = {
	runtime: 'runtime only',
	build: 'inputs, tests aside',
	inputs: 'all inputs',
	all: 'inputs and extras',
};

/** The next choice of kinds: more of them, and after all of them only the fewest. */
export function nextKinds(kinds: EdgeKinds): EdgeKinds {
	return edgeKinds[(edgeKinds.indexOf(kinds) + 1) % edgeKinds.length] ?? 'all';
}
