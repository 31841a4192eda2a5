import { AttributeSet, asNixError, force, isDerivation, type Value } from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { Attempts } from '../attempts.ts';
import { isDerivationSafely, tryForce } from '../values/read-attributes.ts';
import { pathInto } from './located-set.ts';

/** A scope that a value is or leads to. */
export interface FoundScope {
	path: string;
	scope: AttributeSet;
	interpreter: AttributeSet | null;
}

/**
 * The package set that a value is, or has as its `pkgs`: a scope with an interpreter in it, or the
 * scope of an interpreter or an environment (`withPackages`). Null when it is none of these.
 *
 * @throws NixError when the value is one of them and does not evaluate
 */
export function findScope(path: string, value: Value): FoundScope | null {
	if (!(value instanceof AttributeSet)) return null;
	const python = value.get('python');
	// An environment has both, and is an interpreter to those who use it. An application may name its own.
	if (python !== undefined && !value.has('pythonVersion') && !isDerivationSafely(value)) {
		const interpreter = force(python);
		if (isInterpreter(interpreter)) return { path, scope: value, interpreter };
	}
	return findInterpreterScope(path, value);
}

/** The scope of an interpreter or an environment. @throws NixError when it does not evaluate */
function findInterpreterScope(path: string, value: AttributeSet): FoundScope | null {
	const slot = value.get('pkgs');
	if (slot === undefined) return null;
	const scope = value.has('pythonVersion') ? force(slot) : tryForce(slot);
	if (!(scope instanceof AttributeSet)) return null;
	const python = tryForce(scope.get('python'));
	const interpreter = isInterpreter(python) ? python : isInterpreter(value) ? value : null;
	if (interpreter === null) return null;
	return { path: pathInto(path, 'pkgs'), scope, interpreter };
}

/** How many attributes are evaluated to learn whether a set is one of own Python packages. */
const mostTried = 64;
/** Names that promise a set of Python packages, whatever these say of themselves. */
const setName = /(?:^|\.)(?:python|pypy)[0-9]*Packages$/;

/** Whether a path is a name that trees use for their Python package sets. */
export function isUsualName(path: string): boolean {
	return setName.test(path);
}

/** Whether a value may be a set of packages, by its name. */
export function promisesSet(path: string): boolean {
	return /(?:Packages|Pkgs|Set|Scope|Modules)$/i.test(path);
}

/**
 * A set without an interpreter in it whose packages are Python's: repositories of own packages have
 * these.
 *
 * @throws NixError when its name promises a set and none of its attributes evaluates
 */
export function findOwnScope(path: string, scope: Value, attempts: Attempts): FoundScope | null {
	if (!(scope instanceof AttributeSet) || isDerivation(scope)) return null;
	const isNamedLikeSet = isUsualName(path);
	let hasDerivation = false;
	let failure: Error | null = null;
	let tried = 0;
	for (const [name, slot] of scope.entries()) {
		if (++tried > mostTried) break;
		try {
			const reference = { set: textFromBytes(path), attribute: textFromBytes(name) };
			const found = attempts.glance(reference, () => {
				const value = force(slot);
				if (!(value instanceof AttributeSet) || !isDerivation(value)) return null;
				return { interpreter: tryForce(value.get('pythonModule')) };
			});
			if (found === null || found.result === null) continue;
			hasDerivation = true;
			const { interpreter } = found.result;
			if (isInterpreter(interpreter)) return { path, scope, interpreter };
		} catch (error) {
			failure ??= asNixError(error);
		}
	}
	if (!isNamedLikeSet) return null;
	if (hasDerivation) return { path, scope, interpreter: null };
	if (failure !== null) throw failure;
	return null;
}

/** The attributes of a derivation that list what it is made with. */
const inputLists = [
	'nativeBuildInputs',
	'buildInputs',
	'propagatedNativeBuildInputs',
	'propagatedBuildInputs',
	'packages',
	'paths',
];

/**
 * The package set behind a derivation that is no interpreter itself: that of the interpreter that a
 * shell, an environment, or an application is made with. Null when there is none.
 */
export function findScopeBehind(path: string, value: Value): FoundScope | null {
	if (!(value instanceof AttributeSet)) return null;
	for (const name of ['python', 'pythonModule']) {
		const found = findBehindAttribute(path, value, name);
		if (found !== null) return found;
	}
	const inputs = inputLists.flatMap((name) => {
		const list = tryForce(value.get(name));
		if (!Array.isArray(list)) return [];
		return list.map((slot, index) => ({
			path: pathInto(pathInto(path, name), String(index)),
			value: tryForce(slot),
		}));
	});
	for (const input of inputs) {
		if (!(input.value instanceof AttributeSet)) continue;
		const found = withoutFailing(() =>
			findInterpreterScope(input.path, input.value as AttributeSet),
		);
		if (found !== null) return found;
	}
	for (const input of inputs) {
		if (!(input.value instanceof AttributeSet)) continue;
		const found = findBehindAttribute(input.path, input.value, 'pythonModule');
		if (found !== null) return found;
	}
	return null;
}

function findBehindAttribute(path: string, value: AttributeSet, name: string): FoundScope | null {
	const interpreter = tryForce(value.get(name));
	if (!(interpreter instanceof AttributeSet)) return null;
	return withoutFailing(() => findInterpreterScope(pathInto(path, name), interpreter));
}

function withoutFailing(find: () => FoundScope | null): FoundScope | null {
	try {
		return find();
	} catch (error) {
		asNixError(error);
		return null;
	}
}

/** Whether a value is a Python interpreter. */
export function isInterpreter(value: Value | undefined): value is AttributeSet {
	return value instanceof AttributeSet && value.has('pythonVersion');
}

/** The name of a derivation; null for any other value. */
export function derivationName(value: AttributeSet): string | null {
	const name = isDerivation(value) ? tryForce(value.get('name')) : undefined;
	return typeof name === 'string' ? textFromBytes(name) : null;
}
