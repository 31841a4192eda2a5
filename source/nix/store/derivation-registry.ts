import { NixError } from '../errors/nix-error.ts';
import {
	completeDerivation,
	type Derivation,
	hashDerivationModulo,
	printDerivation,
	type UnfinishedDerivation,
} from './derivation.ts';

/** A derivation with its own store path. */
export interface RegisteredDerivation {
	readonly path: string;
	readonly derivation: Derivation;
}

/**
 * The derivations made so far: what Nix would look up in its store. Each one's modulo hash is
 * computed once, when the first other derivation needs it.
 */
export class DerivationRegistry {
	readonly #keepsTexts: boolean;
	readonly #derivations = new Map<string, Derivation>();
	readonly #moduloHashes = new Map<string, string>();
	readonly #textReferences = new Map<string, ReadonlySet<string>>();

	/**
	 * @param keepsTexts whether the contents of `.drv` files may be asked for; otherwise the variables
	 * of a derivation, most of its size, are forgotten once its paths are known
	 */
	constructor({ keepsTexts }: { keepsTexts: boolean }) {
		this.#keepsTexts = keepsTexts;
	}

	/**
	 * Computes the output paths and the derivation's own path, and remembers it.
	 * @throws NixError when a name makes no valid store path, or an input is not known here.
	 */
	register(unfinished: UnfinishedDerivation): RegisteredDerivation {
		const { derivation, moduloHash, path } = completeDerivation(unfinished, this.moduloHash);
		if (!this.#keepsTexts && !this.#derivations.has(path)) {
			this.#moduloHashes.set(path, moduloHash());
		}
		this.add(path, derivation);
		return { path, derivation };
	}

	/** Remembers a derivation whose paths are known, such as one read from a `.drv` file. */
	add(path: string, derivation: Derivation): void {
		if (this.#derivations.has(path)) return;
		this.#derivations.set(path, derivation);
		if (this.#keepsTexts) return;
		this.moduloHash(path);
		this.#derivations.set(path, { ...derivation, arguments: [], environment: new Map() });
	}

	get(path: string): Derivation | undefined {
		return this.#derivations.get(path);
	}

	/** The contents of a `.drv` file; null when it is not known here, or texts are not kept. */
	readonly text = (path: string): string | null => {
		if (!this.#keepsTexts) return null;
		const derivation = this.#derivations.get(path);
		return derivation === undefined ? null : printDerivation(derivation);
	};

	/**
	 * The hash that stands for the derivation at a path in those that use it.
	 * @throws NixError when it, or one of its inputs, is not known here.
	 */
	readonly moduloHash = (path: string): string => {
		const known = this.#moduloHashes.get(path);
		if (known !== undefined) return known;
		const hash = hashDerivationModulo(
			this.#require(path, (missing) => `store path '${missing}' does not exist`),
			this.moduloHash,
		);
		this.#moduloHashes.set(path, hash);
		return hash;
	};

	/** Remembers what a text in the store (`toFile`) refers to, for closures. */
	addText(path: string, references: ReadonlySet<string>): void {
		this.#textReferences.set(path, references);
	}

	/** The store paths that an object made here refers to directly; none for any other. */
	references(path: string): string[] {
		const derivation = this.#derivations.get(path);
		if (derivation === undefined) return [...(this.#textReferences.get(path) ?? [])];
		return [...derivation.inputSources, ...derivation.inputDerivations.keys()];
	}

	/**
	 * The derivation at a path, and every store path its file refers to, directly or through
	 * others: what a "deep" string context adds.
	 * @throws NixError when a derivation of it is not known here.
	 */
	closure(path: string): ReadonlySet<string> {
		const derivations = new Set([path]);
		const sources = new Set<string>();
		for (const current of derivations) {
			const derivation = this.#require(current, (missing) => `path '${missing}' is not valid`);
			for (const source of derivation.inputSources) sources.add(source);
			for (const input of derivation.inputDerivations.keys()) derivations.add(input);
		}
		for (const source of sources) {
			for (const reference of this.#textReferences.get(source) ?? []) sources.add(reference);
		}
		return new Set([...derivations, ...sources]);
	}

	#require(path: string, problem: (path: string) => string): Derivation {
		const derivation = this.#derivations.get(path);
		if (derivation === undefined) throw new NixError('unavailable', problem(path));
		return derivation;
	}
}
