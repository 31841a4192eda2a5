import type { SetDescription } from './description.ts';

/**
 * The set that a name typed by a person means: one of its attribute paths (`python313Packages`,
 * `python3.pkgs`) or the end of one, its interpreter (`python313`), its label (`3.13`, `PyPy 3.11`)
 * or its full version; case, spaces and dots aside. Where that is true of several sets, names count
 * more than what sets have in common. Undefined when there is none.
 */
export function findSet<Set extends SetDescription>(
	sets: readonly Set[],
	name: string,
): Set | undefined {
	const wanted = plain(name);
	if (wanted === '') return undefined;
	for (const isMeant of meanings) {
		const found = sets.filter((set) => isMeant(set, wanted, name));
		if (found.length > 0) return found.find(({ isDefault }) => isDefault) ?? found[0];
	}
	return undefined;
}

type Meaning = (set: SetDescription, wanted: string, typed: string) => boolean;

/** What a name can mean, the most exact first. */
const meanings: readonly Meaning[] = [
	(set, _, typed) => namesOf(set).includes(typed),
	(set, wanted) => namesOf(set).some((path) => plain(path) === wanted),
	({ label }, wanted) => plain(label) === wanted || plain(`python${label}`) === wanted,
	// The interpreter whose own packages the set is.
	(set, wanted) => namesOf(set).some((path) => plain(path) === `${wanted}pkgs`),
	({ interpreter }, wanted) => plain(interpreter) === wanted,
	({ version }, wanted) => version !== null && plain(version) === wanted,
	(set, _, typed) => namesOf(set).some((path) => path.endsWith(`.${typed}`)),
	(set, _, typed) => namesOf(set).some((path) => path.endsWith(`.${typed}.pkgs`)),
	// The environment, shell or application that leads to the set.
	(set, _, typed) => namesOf(set).some((path) => path.startsWith(`${typed}.`)),
];

function namesOf({ aliases, name }: SetDescription): string[] {
	return [name, ...aliases];
}

/** The set that is meant when none is named: the default one, or else the first that works. */
export function defaultSet<Set extends SetDescription>(sets: readonly Set[]): Set | undefined {
	const working = sets.filter(({ reason }) => reason === null);
	const byDefault = (some: readonly Set[]) => some.find(({ isDefault }) => isDefault) ?? some[0];
	return byDefault(working) ?? byDefault(sets);
}

function plain(name: string): string {
	return name.toLowerCase().replaceAll(/[\s._-]/g, '');
}

/** Whether a set's interpreter is PyPy, by the set's label. */
export function isPyPy({ label }: Pick<SetDescription, 'label'>): boolean {
	return label.startsWith('PyPy');
}
