import {
	AttributeSet,
	asNixError,
	type Evaluator,
	makePart,
	onAccountOf,
	type Part,
} from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { SetDescription } from '../../description/description.ts';
import { type Attempts, unboundedAttempts } from '../attempts.ts';
import { readSet, readText, tryForce } from '../values/read-attributes.ts';
import { compareTabs, describeSets, isAside, isVariant, type NamesOfSet } from './describe-sets.ts';
import { failuresToTell } from './failed-sets.ts';
import { labelOfInterpreter } from './labels.ts';
import type { LocatedSet } from './located-set.ts';
import { requirePackages } from './require-packages.ts';
import { isSameScope, isSameSplicedScope } from './same-scope.ts';
import { NamedSetError, type NamedValue, Search } from './search.ts';
import { sortNames } from './set-names.ts';

/** A package set found in a tree. */
export interface FoundSet {
	description: SetDescription;
	/** The scope itself; null when it does not evaluate. */
	scope: AttributeSet | null;
	/** The part of the evaluation that the scope comes from; null when parts are not tracked. */
	part: Part | null;
}

export interface DiscoverOptions {
	/** These come first, whatever the tree has. */
	named?: readonly NamedValue[];
	/**
	 * The variables of the tree's file, where the tree is a single derivation such as a shell: a set
	 * among them is the one that its environment is made from, which need not be the set of the
	 * environment's interpreter.
	 */
	variables?: AttributeSet | null;
	/** Bounds what is evaluated; without it nothing does. */
	attempts?: Attempts;
}

/**
 * The Python package sets of a tree. They are found among its attributes, so that a tree may have
 * sets that pyscope has never heard of: scopes, what interpreters and environments have as their
 * `pkgs`, and sets of own packages. A set with several names is given once; a set that does not
 * evaluate is given with the reason.
 *
 * CPython comes first, by version, then PyPy, then what does not evaluate, last what is secondary.
 *
 * @throws NamedSetError when what is named does not evaluate, or has no package set
 * @throws NixError when nothing that could be a set evaluates
 */
export function discoverSets(
	tree: AttributeSet,
	evaluator: Evaluator,
	{ attempts = unboundedAttempts, named = [], variables = null }: DiscoverOptions = {},
): FoundSet[] {
	const search = new Search(attempts);
	const wanted = named.map((value) => search.addNamed(value));
	if (variables !== null) search.searchVariables(variables);
	const isOfVariables = search.found.length > wanted.length;
	if (!isOfVariables) search.searchTree(tree, evaluator);
	const isSame = isCross(tree) ? isSameSplicedScope : isSameScope;
	const groups = groupByScope(search.found, isSame);
	const working: NamesOfSet[] = [];
	for (const names of groups) {
		const [{ path, scope }] = names;
		try {
			// What is secondary is evaluated no further than needed to have its names.
			if (groups.length === 1 || !(isVariant(names) || isAside(names))) {
				requirePackages(path, scope, attempts);
			}
			working.push(names);
		} catch (error) {
			const asked = names.find(({ path }) => wanted.includes(path));
			if (asked !== undefined) throw new NamedSetError(asked.path, asNixError(error));
			search.failed.push({ names, error: asNixError(error) });
		}
	}
	const failing = failuresToTell(search.failed, preferredSet(tree));
	const [failure] = [...search.failed, ...search.blocked];
	if (working.length + failing.length === 0 && failure !== undefined) throw failure.error;
	const descriptions = describeSets(working, failing, wanted, evaluator);
	return descriptions
		.map((description) => (isOfVariables ? withVariable(description, wanted) : description))
		.map((description, index): FoundSet => {
			const names = working[index];
			if (names === undefined) return { description, scope: null, part: makePart() };
			const [{ part, scope }] = names;
			return { description, scope, part };
		})
		.sort(
			(a, b) => order(a, wanted) - order(b, wanted) || compareTabs(a.description, b.description),
		);
}

/** Says of a set found among variables that the tree has no attribute for it. */
function withVariable(description: SetDescription, wanted: readonly string[]): SetDescription {
	if (wanted.map(textFromBytes).includes(description.name)) return description;
	const [variable] = description.name.split('.');
	const note = `${variable} is a variable in the file, not an attribute.`;
	return {
		...description,
		note: description.note === null ? note : `${note} ${description.note}`,
	};
}

/** What was named comes first, as it was named. */
function order({ description }: FoundSet, wanted: readonly string[]): number {
	const index = wanted.map(textFromBytes).findIndex((path) => {
		return path === description.name || description.aliases.includes(path);
	});
	return index === -1 ? wanted.length : index;
}

/** Brings the names of each set together, the one that tells best which it is first. */
function groupByScope(found: readonly LocatedSet[], isSame: typeof isSameScope): NamesOfSet[] {
	const groups: LocatedSet[][] = [];
	for (const set of found) {
		const group = groups.find(([known]) => known !== undefined && isSame(known.scope, set.scope));
		if (group === undefined) groups.push([set]);
		else if (!group.some(({ path }) => path === set.path)) group.push(set);
	}
	return groups.map((group) => sortNames(group) as unknown as NamesOfSet);
}

/** Whether a tree's packages are built on another system than they run on. */
function isCross(tree: AttributeSet): boolean {
	const stdenv = readSet(tree, 'stdenv');
	const system = (name: string) => {
		const platform = stdenv === undefined ? undefined : readSet(stdenv, name);
		return platform === undefined ? undefined : readText(platform, 'config');
	};
	return stdenv !== undefined && system('hostPlatform') !== system('buildPlatform');
}

/** The set that `python3Packages` should be. */
function preferredSet(tree: AttributeSet): string | null {
	const python = tryForce(tree.get('python3'));
	const attribute = python instanceof AttributeSet ? readText(python, 'pythonAttr') : undefined;
	return attribute === undefined ? null : `${attribute}Packages`;
}

const defaultName = 'python3Packages';

/**
 * The default set, found without evaluating the others or any package. Null when only
 * `discoverSets` can tell which one it is. Its description has no aliases but `python3Packages`.
 */
export function findDefaultSet(tree: AttributeSet): FoundSet | null {
	const part = makePart();
	const scope = onAccountOf(part, () => tryForce(tree.get(defaultName)));
	const interpreter = scope instanceof AttributeSet ? tryForce(scope.get('python')) : undefined;
	if (!(scope instanceof AttributeSet) || !(interpreter instanceof AttributeSet)) return null;
	const attribute = readText(interpreter, 'pythonAttr');
	if (attribute === undefined) return null;
	const name = `${attribute}Packages`;
	const named = onAccountOf(part, () => tryForce(tree.get(name)));
	if (!(named instanceof AttributeSet) || !isSameScope(scope, named)) return null;
	return {
		description: {
			name,
			aliases: [defaultName],
			interpreter: attribute,
			label: labelOfInterpreter(interpreter, attribute),
			version: readText(interpreter, 'version') ?? readText(interpreter, 'sourceVersion') ?? null,
			isDefault: true,
			isSecondary: false,
			note: null,
			reason: null,
		},
		scope: named,
		part,
	};
}
