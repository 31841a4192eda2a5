import type { AttributeSet, Part } from '../../../nix/index.ts';

/** A package set, and where in the tree it is. */
export interface LocatedSet {
	/** The attribute path from the tree, such as `python313Packages` or `python3.pkgs`. */
	path: string;
	/** The path without the attributes that merely hold the tree, such as `pkgs`. */
	shortPath: string;
	scope: AttributeSet;
	/** The interpreter its packages are for; null where only the set's name tells one. */
	interpreter: AttributeSet | null;
	/** The part of the evaluation that the scope comes from; null while parts are not tracked. */
	part: Part | null;
	/** Whether it is what an environment or a shell is made with, in a tree that has sets besides. */
	isAside?: true;
}

/** The path of the set that a tree is whose own attributes are Python packages. */
export const treeItself = '.';

/** An attribute path of one more name or index, quoted where it would be taken for several. */
export function pathInto(path: string, name: string): string {
	const quoted = name === '' || /["\s.]/.test(name) ? `"${name}"` : name;
	return path === '' || path === treeItself ? quoted : `${path}.${quoted}`;
}

const ofInterpreter = '.pkgs';

/** The path of the interpreter whose `pkgs` a set is; null for other paths. */
export function interpreterPath(path: string): string | null {
	return path.endsWith(ofInterpreter) ? path.slice(0, -ofInterpreter.length) : null;
}
