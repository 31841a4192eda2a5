import {
	AttributeSet,
	asNixError,
	force,
	type NixError,
	type Slot,
	type Value,
} from '../../../nix/index.ts';
import { pathInto } from './located-set.ts';

/** An attribute that may be a package set, or lead to one. */
export interface Candidate {
	path: string;
	/** The path without the attributes that merely hold the tree. */
	shortPath: string;
	slot: Slot;
}

/**
 * Names that speak of Python: `python313Packages`, `pypy3`, `myPython`, `pythonSet`, `py3`. What
 * does not is never evaluated: a tree is large.
 */
const pythonName = /[Pp]y(?:thon|py)|^py(?:[0-9A-Z]|$)/;

/** The attributes of a tree, or of what holds one, whose names speak of Python. */
export function candidatesIn(
	tree: AttributeSet,
	prefix = '',
	isCandidate = (name: string) => pythonName.test(name),
): Candidate[] {
	return tree.shape.sortedKeys.filter(isCandidate).map((name) => ({
		path: pathInto(prefix, name),
		shortPath: name,
		slot: tree.get(name) as Slot,
	}));
}

/** Attributes that hold what other trees are by themselves; null stands for the system's name. */
const containers: readonly (readonly (string | null)[])[] = [
	['pkgs'],
	['legacyPackages', null],
	['legacyPackages'],
	['packages', null],
	['packages'],
	['devShells', null],
];

/**
 * What a tree holds that may be like a tree itself, with its attribute path.
 *
 * @param failed called with the errors of those that do not evaluate
 */
export function containersIn(
	tree: AttributeSet,
	system: string,
	failed: (error: NixError) => void,
): { path: string; value: AttributeSet }[] {
	return containers.flatMap((names) => {
		let value: Value = tree;
		let path = '';
		for (const name of names) {
			const slot: Slot | undefined =
				value instanceof AttributeSet ? value.get(name ?? system) : undefined;
			if (slot === undefined) return [];
			try {
				value = force(slot);
			} catch (error) {
				failed(asNixError(error));
				return [];
			}
			path = pathInto(path, name ?? system);
		}
		return value instanceof AttributeSet ? [{ path, value }] : [];
	});
}

/** A tree with more attributes is no project of its own, and not all of them are evaluated. */
export const smallTree = 64;
