import {
	type AttributeSet,
	describeType,
	isDerivation,
	Lambda,
	type Value,
} from '../../nix/index.ts';
import { textFromBytes } from '../../nix/text.ts';
import { readText } from '../../package-sets/reading/values/read-attributes.ts';

/** How many attributes a message names. */
const mostNamed = 8;

/** Why a tree without package sets has none: what was found in it, and what to do. */
export function describeWithoutSets(tree: string, value: AttributeSet): string {
	const advice =
		'Name a set, an interpreter or an environment in it with --set PATH, or open a part of it with -A PATH.';
	if (isDerivation(value)) {
		const name = readText(value, 'name') ?? 'a derivation';
		return `${tree} has no Python package sets: it is the derivation ${name}, and no interpreter of Python is among what that is made with.`;
	}
	const names = value.shape.sortedKeys.map(textFromBytes);
	if (names.length === 0) return `${tree} has no Python package sets: it is an empty set.`;
	return `${tree} has no Python package sets: no attribute like python3Packages, python3 or pythonEnv leads to a scope with an interpreter, and no package in it is Python's. It has ${firstOf(names)}. ${advice}`;
}

function firstOf(names: readonly string[]): string {
	const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
	return `${names.slice(0, mostNamed).join(', ')}${more}`;
}

/** Why a folder is no tree by itself, and what to do. */
export function describeWithoutDefault(folder: string, names: readonly string[]): string {
	const problem = `${folder} has neither default.nix nor flake.nix`;
	const files = names.filter((name) => name.endsWith('.nix'));
	return files.length === 0
		? `${problem}. Name the folder of a nixpkgs-like tree, or a file that gives one.`
		: `${problem}, but ${firstOf(files)}. Name the file that is meant with --file.`;
}

/** What a tree is that is no set of packages, and what to do. */
export function describeOther(tree: string, value: Value): string {
	const problem = `${tree} does not evaluate to a set of packages, but to ${describeType(value)}.`;
	// A function that takes no set of named arguments was not called.
	return value instanceof Lambda
		? `${problem} If it is an overlay, open the tree it changes: --file '<nixpkgs>' --arg overlays '[ (import ${tree}) ]'.`
		: `${problem} Name the folder of a nixpkgs-like tree, or a file that gives one.`;
}
