import {
	AttributeSet,
	asNixError,
	type Evaluator,
	force,
	makePart,
	NixError,
	onAccountOf,
	type Value,
} from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import { type Attempts, OpeningError } from '../attempts.ts';
import { isDerivationSafely, tryForce } from '../values/read-attributes.ts';
import { type Candidate, candidatesIn, containersIn, smallTree } from './candidates.ts';
import type { FailedSet } from './failed-sets.ts';
import {
	type FoundScope,
	findOwnScope,
	findScope,
	findScopeBehind,
	isUsualName,
	promisesSet,
} from './find-scope.ts';
import { interpreterPath, type LocatedSet, pathInto, treeItself } from './located-set.ts';

/** What the user named: a set, or an interpreter, an environment or a shell that has one. */
export interface NamedValue {
	/** Its attribute path in the tree. */
	path: string;
	/** Evaluates it. @throws NixError when it does not evaluate */
	evaluate: () => Value;
}

/** What the user named leads to no set. */
export class NamedSetError extends OpeningError {
	override name = 'NamedSetError';
	/** As the user named it. */
	readonly path: string;
	readonly error: NixError;

	constructor(path: string, error: NixError) {
		super(error.message);
		this.path = path;
		this.error = error;
	}
}

/**
 * What a value may be to be found: a set with an interpreter, or its name promises; a set of own
 * packages, too; or whatever leads to an interpreter.
 */
type Thoroughness = 'named' | 'own' | 'all';

/** Looks for sets in a tree. */
export class Search {
	readonly found: LocatedSet[] = [];
	readonly failed: FailedSet[] = [];
	/** What could not be looked into. */
	readonly blocked: { error: NixError }[] = [];
	readonly #attempts: Attempts;

	constructor(attempts: Attempts) {
		this.#attempts = attempts;
	}

	/**
	 * @returns the attribute path of the set that was named
	 * @throws NamedSetError when it does not evaluate, or is no set
	 */
	addNamed(value: NamedValue): string {
		try {
			return this.#attempts.require(textFromBytes(value.path), () => this.#addNamed(value));
		} catch (error) {
			throw new NamedSetError(value.path, asNixError(error));
		}
	}

	#addNamed({ evaluate, path }: NamedValue): string {
		const part = makePart();
		const value = onAccountOf(part, evaluate);
		const found =
			onAccountOf(part, () => findScope(path, value)) ??
			findOwnScope(path, value, this.#attempts) ??
			findScopeBehind(path, value);
		if (found === null) {
			throw new NixError(
				'other',
				`'${path}' is no Python package set, and no interpreter, environment or shell that has one`,
			);
		}
		// What lies between is of no interest to whoever named the shell, or the application.
		const shortPath = found.path === path ? path : pathInto(path, 'pkgs');
		this.found.push({ ...found, shortPath, part });
		return found.path;
	}

	/** Looks at the variables of a file whose names speak of Python. */
	searchVariables(variables: AttributeSet): void {
		for (const candidate of candidatesIn(variables)) this.#look(candidate, 'named');
	}

	/**
	 * Looks at the attributes whose names speak of Python; where these are none, into what holds a
	 * tree, and of a small tree at everything.
	 */
	searchTree(tree: AttributeSet, evaluator: Evaluator): void {
		if (isDerivationSafely(tree)) {
			this.#look({ path: '', shortPath: '', slot: tree }, 'all');
			return;
		}
		if (tree.has('buildPythonPackage')) {
			this.#look({ path: treeItself, shortPath: treeItself, slot: tree }, 'named');
			return;
		}
		this.#lookAll(candidatesIn(tree), tree, evaluator);
		this.#lookForOwn(tree);
		const containers = containersIn(tree, evaluator.system, (error) =>
			this.blocked.push({ error }),
		);
		if (this.hasAny) {
			this.#lookAside([{ path: '', value: tree }, ...containers]);
			return;
		}
		for (const { path, value } of containers) {
			this.#lookAll(candidatesIn(value, path), value, evaluator);
			if (this.hasAny) {
				this.#lookAside(containers);
				return;
			}
		}
		const places = [{ path: '', value: tree }, ...containers];
		for (const { path, value } of places) {
			if (value.size > smallTree) continue;
			for (const candidate of candidatesIn(value, path, () => true)) this.#look(candidate, 'all');
			if (this.hasAny) return;
		}
	}

	/** Whether anything was found, or what should be a set does not evaluate. */
	get hasAny(): boolean {
		return this.found.length > 0 || this.failed.length > 0;
	}

	#lookAll(candidates: readonly Candidate[], tree: AttributeSet, evaluator: Evaluator): void {
		for (const candidate of candidates) {
			const { shortPath } = candidate;
			const mayBeOwn = promisesSet(shortPath) && !isOfNixpkgs(tree, shortPath, evaluator);
			this.#look(candidate, mayBeOwn ? 'own' : 'named');
		}
	}

	#look({ path, shortPath, slot }: Candidate, thoroughness: Thoroughness): void {
		const part = makePart();
		try {
			const found = this.#attempts.require(textFromBytes(path), () => {
				const value = onAccountOf(part, () => force(slot));
				return (
					onAccountOf(part, () => findScope(path, value)) ??
					(thoroughness === 'named' ? null : findOwnScope(path, value, this.#attempts)) ??
					(thoroughness === 'all' ? findScopeBehind(path, value) : null)
				);
			});
			if (found === null) return;
			const holder = path.length - shortPath.length;
			this.found.push({ ...found, shortPath: found.path.slice(holder), part });
		} catch (error) {
			this.failed.push({ names: [{ path, shortPath }], error: asNixError(error) });
		}
	}

	/** Looks at the environments and shells of small trees that have sets: they may have others. */
	#lookAside(places: readonly { path: string; value: AttributeSet }[]): void {
		for (const { path: holder, value: tree } of places) {
			if (tree.size > smallTree) continue;
			for (const { path, shortPath, slot } of candidatesIn(tree, holder, () => true)) {
				if (this.found.some((found) => found.path === path)) continue;
				const part = makePart();
				const reference = { set: textFromBytes(path), attribute: '' };
				const found = this.#attempts.glance(reference, () =>
					onAccountOf(part, () => findAside(path, tryForce(slot))),
				)?.result;
				if (found === undefined || found === null) continue;
				this.found.push({
					...found,
					shortPath: found.path === path ? shortPath : pathInto(shortPath, 'pkgs'),
					part,
					isAside: true,
				});
			}
		}
	}

	/** The tree itself may be a set of own packages, where it has no other. */
	#lookForOwn(tree: AttributeSet): void {
		if (tree.size > smallTree || this.failed.length > 0) return;
		if (this.found.some(({ path }) => interpreterPath(path) === null)) return;
		const found = findOwnScope(treeItself, tree, this.#attempts);
		if (found !== null) this.found.push({ ...found, shortPath: treeItself, part: makePart() });
	}
}

/** The set that an environment or a shell is made with; null for anything else. */
function findAside(path: string, value: Value | undefined): FoundScope | null {
	if (!(value instanceof AttributeSet) || !isDerivationSafely(value)) return null;
	// A package of a set, which is neither.
	if (tryForce(value.get('pythonModule')) instanceof AttributeSet) return null;
	try {
		return findScope(path, value) ?? findScopeBehind(path, value);
	} catch (error) {
		asNixError(error);
		return null;
	}
}

/**
 * Whether an attribute is one of nixpkgs's, where only names of the usual form are sets. Others,
 * such as `pythonManylinuxPackages`, take long to evaluate.
 */
function isOfNixpkgs(tree: AttributeSet, name: string, evaluator: Evaluator): boolean {
	if (isUsualName(name)) return false;
	const origin = evaluator.locate(tree.provenanceOf(name))?.origin;
	return origin?.type === 'file' && origin.path.endsWith('/top-level/all-packages.nix');
}
