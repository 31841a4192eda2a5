import type { AttributeSet } from '../../../nix/index.ts';
import { readText } from '../values/read-attributes.ts';
import { interpreterPath, type LocatedSet } from './located-set.ts';

/** The name of a set's interpreter, such as `python313`: its own, or else that of its path. */
export function interpreterOf(shortPath: string, interpreter: AttributeSet | null): string {
	const own = interpreter === null ? undefined : readText(interpreter, 'pythonAttr');
	return own ?? interpreterPath(shortPath) ?? shortPath.replace(/Packages$/, '');
}

/** Whether a path names a set of one version, such as `python313Packages`. */
export function isVersioned(shortPath: string): boolean {
	return /^(?:python|pypy)[0-9]{2,}[A-Za-z]*Packages$/.test(shortPath);
}

/** How well a name of a set says which set it is: the lower, the better. */
function rankOfName({ interpreter, shortPath }: LocatedSet): number {
	// Interpreters before 2020 do not say what they are called.
	const own = interpreter === null ? undefined : readText(interpreter, 'pythonAttr');
	const python = interpreterPath(shortPath);
	if (python !== null) {
		return 10 + rank(python, [own ?? '', /^(?:python|pypy)[0-9]{2,}$/, 'python3', 'python']);
	}
	const versioned = /^(?:python|pypy)[0-9]{2,}Packages$/;
	return rank(shortPath, [
		own === undefined ? '' : `${own}Packages`,
		versioned,
		'python3Packages',
		'pythonPackages',
		/Packages$/,
	]);
}

function rank(name: string, better: readonly (string | RegExp)[]): number {
	const index = better.findIndex((known) =>
		typeof known === 'string' ? known === name : known.test(name),
	);
	return index === -1 ? better.length : index;
}

/** The names of one set, the one that tells best which it is first. */
export function sortNames(names: readonly LocatedSet[]): LocatedSet[] {
	return names.toSorted(
		(a, b) => rankOfName(a) - rankOfName(b) || a.shortPath.length - b.shortPath.length,
	);
}
