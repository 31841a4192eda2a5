/** Finds the set that `--python` means. */
import type { SetDescription } from '../package-sets/description.ts';
import { defaultSet, findSet } from '../package-sets/find-set.ts';
import { UsageError } from './arguments.ts';

/** The set named, or else the default one. Throws UsageError when the tree has no such set. */
export function chooseSet<Set extends SetDescription>(
	sets: readonly Set[],
	name: string | undefined,
): Set {
	const found = name === undefined ? defaultSet(sets) : findSet(sets, name);
	if (found !== undefined) return found;
	const labels = sets.map(({ label }) => label).join(', ');
	throw new UsageError(
		name === undefined || labels === ''
			? 'this tree has no Python package sets.'
			: `no Python ${name} in this tree. It has ${labels}.`,
	);
}
