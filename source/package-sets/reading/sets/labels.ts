import type { AttributeSet } from '../../../nix/index.ts';
import { readText } from '../values/read-attributes.ts';
import { interpreterPath, treeItself } from './located-set.ts';

/** What a label is made from. */
interface Labelled {
	/** The label without regard to other sets. */
	label: string;
	/** The set's name without what merely holds the tree. */
	shortPath: string;
	interpreter: string;
}

/** The label of an interpreter's set: `3.13`, `3.13 FreeThreading`, `PyPy 3.11`. */
export function labelOfInterpreter(interpreter: AttributeSet, attribute: string): string {
	const version = readText(interpreter, 'pythonVersion') ?? '';
	const implementation = readText(interpreter, 'implementation') ?? 'cpython';
	if (implementation !== 'cpython' || attribute.startsWith('pypy')) return `PyPy ${version}`;
	const variant = /^python[0-9]*(.*)$/.exec(attribute)?.[1] ?? '';
	return variant === '' ? version : `${version} ${variant}`;
}

/** The label that a set's name alone gives, such as `3.13` for `python313Packages`. */
export function labelOfName(shortPath: string): string {
	const match = /^(python|pypy)([0-9])([0-9]+)/.exec(shortPath);
	if (match === null) return shortPath;
	const version = `${match[2]}.${match[3]}`;
	return match[1] === 'pypy' ? `PyPy ${version}` : version;
}

/**
 * The labels of sets, no two of which are equal: of several sets for one version, the one that is
 * named for the interpreter has the version alone, and the others their names beside it.
 */
export function uniqueLabels(sets: readonly Labelled[]): string[] {
	const counts = new Map<string, number>();
	for (const { label } of sets) counts.set(label, (counts.get(label) ?? 0) + 1);
	return sets.map(({ interpreter, label, shortPath }) => {
		const isAlone = counts.get(label) === 1;
		const isNamedForIt = shortPath === `${interpreter}Packages` || shortPath === treeItself;
		if (isAlone || isNamedForIt) return label;
		return `${label} ${interpreterPath(shortPath) ?? shortPath}`;
	});
}
