import { interpreterPath } from './located-set.ts';

/** The names of one set, its own first. */
interface NamedSet {
	name: string;
	/** All its paths, without what merely holds the tree. */
	shortPaths: readonly string[];
}

/**
 * For each set what a person should know of its names: where an interpreter's own packages, which
 * its `withPackages` takes, are not those of the set that is called like it. Overriding one of the
 * two attributes leaves the other as it was. Null for a set whose names say what it is.
 */
export function notesOn(sets: readonly NamedSet[]): (string | null)[] {
	const notes = sets.map((): string[] => []);
	const owner = (path: string) => sets.findIndex(({ shortPaths }) => shortPaths.includes(path));
	for (const [index, { name, shortPaths }] of sets.entries()) {
		for (const path of shortPaths) {
			const interpreter = interpreterPath(path);
			const set = `${interpreter}Packages`;
			const other = interpreter === null ? -1 : owner(set);
			if (other === -1 || other === index) continue;
			const own = `${path} and ${interpreter}.withPackages`;
			const known = sets[other]?.name ?? set;
			notes[index]?.push(`${own} are this set; ${set} is another one${alias(set, known)}.`);
			notes[other]?.push(`${set} is this set; ${own} are another one${alias(path, name)}.`);
		}
	}
	return notes.map((sentences) => (sentences.length === 0 ? null : sentences.join(' ')));
}

/** What else a set is called, in brackets. */
function alias(path: string, name: string): string {
	return path === name ? '' : ` (${name})`;
}
