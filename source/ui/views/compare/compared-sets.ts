import { isPyPy } from '../../../package-sets/description/find-set.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean, formatCount } from '../../lines/text.ts';

/**
 * The sets that can be compared, in columns: those of CPython, of PyPy, then those that are described
 * only when they are looked at.
 */
export function comparableSets(
	sets: readonly SetSnapshot[],
	names: readonly string[] | null = null,
): SetSnapshot[] {
	const usable = sets.filter(
		({ name, reason }) => reason === null && (names === null || names.includes(name)),
	);
	return [0, 1, 2].flatMap((group) => usable.filter((set) => groupOf(set) === group));
}

/** Sets of one group stand together, apart from those of the others. */
export function groupOf(set: SetSnapshot): number {
	if (set.isSecondary) return 2;
	return isPyPy(set) ? 1 : 0;
}

/**
 * The set that the open one is compared with: the wanted one, else the one behind it, or before it
 * where it is the last of its group; null where there is no other.
 */
export function otherSet(
	sets: readonly SetSnapshot[],
	open: SetSnapshot,
	wanted: string | null,
): SetSnapshot | null {
	const all = comparableSets(sets);
	const found = all.find(({ name }) => name === wanted);
	if (found !== undefined && found.name !== open.name) return found;
	const index = all.findIndex(({ name }) => name === open.name);
	const near = [all[index + 1], all[index - 1]].filter((set) => set !== undefined);
	const [nearest] = near.filter((set) => groupOf(set) === groupOf(open));
	return nearest ?? near[0] ?? null;
}

/** The set behind or before the other one, the open one left out; they go round. */
export function stepOther(
	sets: readonly SetSnapshot[],
	open: SetSnapshot,
	other: SetSnapshot,
	step: -1 | 1,
): SetSnapshot {
	const others = comparableSets(sets).filter(({ name }) => name !== open.name);
	const index = others.findIndex(({ name }) => name === other.name);
	return others[(index + step + others.length) % others.length] ?? other;
}

/** How far a set is known, while that is not all; null when it is. */
export function progressNote(set: SetSnapshot): string | null {
	const { attributes, confirmed, described, isComplete } = set;
	const label = clean(set.label);
	if (isComplete && confirmed >= described) return null;
	const of = `of ${formatCount(attributes.length)}`;
	if (attributes.length === 0) return `${label}: its names are not read yet`;
	if (described < attributes.length) return `${label}: ${formatCount(described)} ${of} read so far`;
	return confirmed < described
		? `${label}: ${formatCount(confirmed)} ${of} confirmed so far`
		: `${label}: all read, being checked`;
}
