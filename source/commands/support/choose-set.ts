/** Finds the sets that `--python` means. */
import type { SetDescription } from '../../package-sets/description/description.ts';
import { defaultSet, findSet, isPyPy } from '../../package-sets/description/find-set.ts';
import { isBlank, UsageError } from './command.ts';

/**
 * The set named, or else the default one.
 *
 * @throws {UsageError} when the tree has no such set.
 */
export function chooseSet<Set extends SetDescription>(
	sets: readonly Set[],
	name: string | undefined,
): Set {
	const found = name === undefined ? defaultSet(sets) : findSet(sets, name);
	if (found !== undefined) return found;
	const labels = sets.map(({ label }) => label).join(', ');
	if (name === undefined || labels === '') {
		throw new UsageError('this tree has no Python package sets.');
	}
	const fault = isBlank(name) ? 'a set without a name is none of' : `no Python ${name} in`;
	throw new UsageError(`${fault} this tree. It has ${labels}.`);
}

/** Whether `--python` can mean more than one set. */
export function namesSeveral(names: string): boolean {
	return names.includes(',') || groupOf([], names) !== null;
}

/**
 * The sets named, with commas between names, in the order of the tabs: `all` stands for those of
 * CPython, `pypy` for those of PyPy, secondary sets aside.
 *
 * @throws {UsageError} when the tree does not have one of them.
 */
export function chooseSets<Set extends SetDescription>(sets: readonly Set[], names: string): Set[] {
	const chosen = names.split(',').flatMap((part) => {
		const group = groupOf(sets, part) ?? [];
		return group.length > 0 ? group : [chooseSet(sets, part.trim())];
	});
	return sets.filter((set) => chosen.includes(set));
}

/** The sets that groups are made of: all but the secondary ones, where there are others. */
export function primarySets<Set extends SetDescription>(sets: readonly Set[]): Set[] {
	const primary = sets.filter(({ isSecondary }) => !isSecondary);
	return primary.length > 0 ? primary : [...sets];
}

/** Null when a name does not stand for a group. */
function groupOf<Set extends SetDescription>(sets: readonly Set[], name: string): Set[] | null {
	const primary = primarySets(sets);
	const cpython = primary.filter((set) => !isPyPy(set));
	switch (name.trim().toLowerCase()) {
		case 'all':
			return cpython.length > 0 ? cpython : primary;
		case 'pypy':
			return primary.filter(isPyPy);
		default:
			return null;
	}
}
