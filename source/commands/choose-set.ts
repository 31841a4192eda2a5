/** Finds the sets a user means by `--python`. */
import type { SetDescription } from '../package-sets/description.ts';
import { UsageError } from './arguments.ts';

/**
 * The set meant by a label (`3.13`, `PyPy 3.11`), an interpreter (`python313`), a set
 * (`python313Packages`) or a full version (`3.13.13`); without a wish the default set, or the first
 * that works. Throws UsageError when the tree has no such set.
 */
export function chooseSet<Set extends SetDescription>(
	sets: readonly Set[],
	wish: string | undefined,
): Set {
	if (wish === undefined) {
		const working = sets.filter(({ reason }) => reason === null);
		const chosen = working.find(({ isDefault }) => isDefault) ?? working[0] ?? sets[0];
		if (chosen === undefined) throw new UsageError('this tree has no Python package sets.');
		return chosen;
	}
	const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_-]/g, '');
	const wanted = plain(wish);
	const found = sets.find(({ label, interpreter, set, version }) =>
		[label, interpreter, set, version ?? ''].some((word) => plain(word) === wanted),
	);
	if (found === undefined) {
		const labels = sets.map(({ label }) => label).join(', ');
		throw new UsageError(`no Python ${wish} in this tree. It has ${labels || 'none'}.`);
	}
	return found;
}
