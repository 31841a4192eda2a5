import {
	AttributeSet,
	asNixError,
	type Evaluator,
	force,
	isDerivation,
	makePart,
	type NixError,
	onAccountOf,
	type Part,
	type Slot,
} from '../../nix/index.ts';
import type { SetDescription } from '../description/description.ts';
import { isPyPy } from '../description/find-set.ts';
import { errorReason } from './error-reason.ts';
import { readText, tryForce } from './read-attributes.ts';

/** A package set found in a tree. */
export interface FoundSet {
	description: SetDescription;
	/** The scope itself; null when it does not evaluate. */
	scope: AttributeSet | null;
	/** The part of the evaluation that the scope comes from; null when parts are not tracked. */
	part: Part | null;
}

/** Attributes that hold a package set, such as `python313Packages` and `python3Packages`. */
const setName = /^((?:python|pypy)[0-9]*[A-Za-z]*)Packages$/;
/** Interpreters, for trees whose sets are only reached as `.pkgs`. */
const interpreterName = /^(?:python|pypy)[0-9]{2,}$/;
/** Interpreters whose names tell one version; their sets get a tab even when they fail. */
const versionedName = /^(python|pypy)([0-9])([0-9]+)/;

interface Candidate {
	name: string;
	interpreterName: string;
	slot: () => Slot;
}

/**
 * The Python package sets of a tree. They are found among its attributes, so that a tree may have
 * sets that pyscope has never heard of. A set with several names is given once; a set that does not
 * evaluate is given with the reason.
 *
 * CPython comes first, by version, then PyPy, and last what does not evaluate.
 */
export function discoverSets(tree: AttributeSet, evaluator: Evaluator): FoundSet[] {
	const found = new Map<object, FoundSet>();
	const failed: FoundSet[] = [];
	const defaultInterpreter = interpreterOf(tree.get('python3Packages'), tree.get('python3'));
	for (const candidate of candidatesOf(tree)) {
		let scope: AttributeSet;
		let interpreter: AttributeSet;
		const part = makePart();
		try {
			const value = onAccountOf(part, () => force(candidate.slot()));
			if (!(value instanceof AttributeSet)) continue;
			const python = value.get('python');
			if (python === undefined) continue;
			const pythonValue = force(python);
			if (!(pythonValue instanceof AttributeSet) || !pythonValue.has('pythonVersion')) continue;
			requirePackages(value);
			scope = value;
			interpreter = pythonValue;
		} catch (error) {
			const description = describeFailed(candidate, asNixError(error), evaluator);
			if (description !== null) failed.push({ description, scope: null, part });
			continue;
		}
		const attribute = readText(interpreter, 'pythonAttr') ?? candidate.interpreterName;
		const isOwn = candidate.interpreterName === attribute;
		if (found.has(interpreter) && !isOwn) continue;
		found.set(interpreter, {
			description: describeSet(
				candidate.name,
				interpreter,
				attribute,
				interpreter === defaultInterpreter,
			),
			scope,
			part,
		});
	}
	return [...found.values(), ...failed].sort(byTab);
}

/**
 * The default set, found without evaluating the others or any package. Null when only
 * `discoverSets` can tell which one it is.
 */
export function findDefaultSet(tree: AttributeSet): FoundSet | null {
	const part = makePart();
	const scope = onAccountOf(part, () => tryForce(tree.get('python3Packages')));
	const interpreter = interpreterOf(tree.get('python3Packages'), undefined);
	if (!(scope instanceof AttributeSet) || !(interpreter instanceof AttributeSet)) return null;
	const attribute = readText(interpreter, 'pythonAttr');
	const set = `${attribute}Packages`;
	if (attribute === undefined || interpreterOf(tree.get(set), undefined) !== interpreter)
		return null;
	return { description: describeSet(set, interpreter, attribute, true), scope, part };
}

function describeSet(
	set: string,
	interpreter: AttributeSet,
	attribute: string,
	isDefault: boolean,
): SetDescription {
	return {
		name: set,
		interpreter: attribute,
		label: labelOf(interpreter, attribute),
		version: readText(interpreter, 'version') ?? readText(interpreter, 'sourceVersion') ?? null,
		isDefault,
		reason: null,
	};
}

function candidatesOf(tree: AttributeSet): Candidate[] {
	const names = tree.shape.sortedKeys;
	const sets = names.flatMap((name): Candidate[] => {
		const match = setName.exec(name);
		if (match === null) return [];
		return [{ name, interpreterName: match[1], slot: () => tree.get(name) as Slot }];
	});
	if (sets.length > 0) return sets;
	return names
		.filter((name) => interpreterName.test(name))
		.map((name) => ({
			name: `${name}.pkgs`,
			interpreterName: name,
			slot: () => {
				const interpreter = force(tree.get(name) as Slot);
				const scope = interpreter instanceof AttributeSet ? interpreter.get('pkgs') : undefined;
				return scope ?? null;
			},
		}));
}

/** The interpreter of a set as an object; two names with the same one are names of one set. */
function interpreterOf(set: Slot | undefined, interpreter: Slot | undefined): object | null {
	const scope = tryForce(set);
	const python = scope instanceof AttributeSet ? tryForce(scope.get('python')) : undefined;
	if (python instanceof AttributeSet) return python;
	const value = tryForce(interpreter);
	return value instanceof AttributeSet ? value : null;
}

function labelOf(interpreter: AttributeSet, attribute: string): string {
	const version = readText(interpreter, 'pythonVersion') ?? '';
	const implementation = readText(interpreter, 'implementation') ?? 'cpython';
	if (implementation !== 'cpython' || attribute.startsWith('pypy')) return `PyPy ${version}`;
	const variant = /^python[0-9]*(.*)$/.exec(attribute)?.[1] ?? '';
	return variant === '' ? version : `${version} ${variant}`;
}

/** A set is given up when this many packages in a row fail with the same message. */
const enoughFailures = 8;

/**
 * Checks that a set can make packages. Its scope is lazy, so that it evaluates even when no package
 * in it does.
 *
 * @throws NixError the error of its first packages, when they all fail for one reason
 */
function requirePackages(scope: AttributeSet): void {
	let failures = 0;
	let message = '';
	for (const [name, slot] of scope.entries()) {
		if (name === 'python') continue;
		try {
			const value = force(slot);
			if (!(value instanceof AttributeSet) || !isDerivation(value)) continue;
			force(value.get('name') ?? null);
			return;
		} catch (thrown) {
			const error = asNixError(thrown);
			// Aliases fail as well, each with words of its own.
			failures = error.message === message ? failures + 1 : 1;
			message = error.message;
			if (failures === enoughFailures) throw error;
		}
	}
}

/** A failing set; null for a general name such as `python2Packages`, which is not reported. */
function describeFailed(
	{ name, interpreterName: interpreter }: Candidate,
	error: NixError,
	evaluator: Evaluator,
): SetDescription | null {
	const match = versionedName.exec(interpreter);
	if (match === null) return null;
	const version = `${match[2]}.${match[3]}`;
	return {
		name,
		interpreter,
		label: match[1] === 'pypy' ? `PyPy ${version}` : version,
		version: null,
		isDefault: false,
		reason: errorReason(error, evaluator),
	};
}

function byTab(a: FoundSet, b: FoundSet): number {
	return rankOf(a) - rankOf(b) || compareLabels(a.description.label, b.description.label);
}

function rankOf({ description }: FoundSet): number {
	if (description.reason !== null) return 2;
	return isPyPy(description) ? 1 : 0;
}

const collator = new Intl.Collator('en', { numeric: true });

function compareLabels(a: string, b: string): number {
	return collator.compare(a, b);
}
