import type { SetDescription } from './description.ts';

/**
 * The set that a name typed by a person means: its attribute (`python313Packages`), its interpreter
 * (`python313`), its label (`3.13`, `PyPy 3.11`) or its full version; case, spaces and dots aside.
 * Undefined when there is none.
 */
export function findSet<Set extends SetDescription>(
	sets: readonly Set[],
	name: string,
): Set | undefined {
	const wanted = plain(name);
	return sets.find(({ name: set, interpreter, label, version }) =>
		[set, interpreter, label, `python${label}`, version ?? ''].some(
			(known) => plain(known) === wanted,
		),
	);
}

/** The set that is meant when none is named: the default one, or else the first that works. */
export function defaultSet<Set extends SetDescription>(sets: readonly Set[]): Set | undefined {
	const working = sets.filter(({ reason }) => reason === null);
	return working.find(({ isDefault }) => isDefault) ?? working[0] ?? sets[0];
}

function plain(name: string): string {
	return name.toLowerCase().replaceAll(/[\s._-]/g, '');
}

/** Whether a set's interpreter is PyPy, by the set's label. */
export function isPyPy({ label }: SetDescription): boolean {
	return label.startsWith('PyPy');
}
