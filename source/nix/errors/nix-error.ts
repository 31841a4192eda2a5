import { noPosition, type Position } from '../positions/position.ts';

/** What went wrong; `tryEval` catches `throw`, `assert` and `search-path` only. */
export type ErrorKind =
	| 'parse'
	| 'undefined-variable'
	| 'missing-argument'
	| 'missing-attribute'
	| 'type'
	| 'throw'
	| 'assert'
	| 'search-path'
	| 'abort'
	| 'infinite-recursion'
	| 'stack-overflow'
	/** Reading something that cannot be read here: offline, restricted, import from a derivation. */
	| 'unavailable'
	/** A builtin pyscope does not implement. */
	| 'unknown-builtin'
	| 'other';

/** One frame of a trace: what was being done, and where. */
export interface TraceFrame {
	message: string;
	position: Position;
	/** Calls are shown in whole traces only; what the program itself adds, in every one. */
	shown: 'usually' | 'in-whole-trace' | 'always';
}

/**
 * An error of the evaluated Nix program, as C++ Nix would report it. Messages are bytes
 * (one character per byte) and hold no colour.
 */
export class NixError extends Error {
	readonly kind: ErrorKind;
	#position: Position;
	/** Innermost first. */
	readonly trace: TraceFrame[] = [];
	/**
	 * The derivations whose store paths were being computed, innermost first: the way from what is at
	 * fault to what needs it. They are sets whose `outPath` or `drvPath` was asked for, and the
	 * arguments of `derivationStrict`; one derivation may occur in several forms.
	 */
	readonly through: object[] = [];
	/** "Did you mean" candidates, best first. */
	readonly suggestions: readonly string[];

	/** The error that this one repeats, when the evaluation failed before; otherwise itself. */
	origin: NixError = this;

	/** The function that rejected its argument, until the error has left its call. */
	#refusedBy: object | null = null;

	constructor(
		kind: ErrorKind,
		message: string,
		position: Position = noPosition,
		suggestions: readonly string[] = [],
	) {
		const limit = Error.stackTraceLimit;
		// JavaScript's stack says nothing about the Nix program, and capturing it is slow.
		Error.stackTraceLimit = 0;
		super(message);
		Error.stackTraceLimit = limit;
		this.name = 'NixError';
		this.kind = kind;
		this.#position = position;
		this.suggestions = suggestions;
	}

	get position(): Position {
		return this.#position;
	}

	/** Changes the position of the error. */
	moveTo(position: Position): void {
		this.#position = position;
	}

	/** Adds an outer frame. Returns the error, for `throw error.while(…)`. */
	while(message: string, position: Position = noPosition): this {
		this.trace.push({ message, position, shown: 'usually' });
		return this;
	}

	/** Adds an outer frame that the program itself gave (`addErrorContext`). */
	whileSaying(message: string): this {
		this.trace.push({ message, position: noPosition, shown: 'always' });
		return this;
	}

	/** Marks the error as raised before the body of a function was entered. */
	refusedBy(definition: object): this {
		this.#refusedBy = definition;
		return this;
	}

	/** Whether a function rejected the argument of the call being left; true once per such call. */
	isRefusalOf(definition: object): boolean {
		if (this.#refusedBy !== definition) return false;
		this.#refusedBy = null;
		return true;
	}

	/** Adds an outer frame about a call, which is shown in whole traces only. */
	whileCalling(message: string, position: Position): this {
		this.trace.push({ message, position, shown: 'in-whole-trace' });
		return this;
	}
}

/**
 * An error of a library that C++ Nix uses. It is none of Nix's own errors, so no frames are added
 * to it.
 */
export class LibraryError extends NixError {
	override while(): this {
		return this;
	}

	override whileSaying(): this {
		return this;
	}

	override whileCalling(): this {
		return this;
	}
}

/** Takes note of the derivation whose store path was selected when an error was met. */
export function notePassage(error: unknown, set: object, name: string): void {
	if (!(error instanceof NixError)) return;
	if (name === 'outPath' || name === 'drvPath') error.through.push(set);
}

/** Whether JavaScript's own stack has overflown; V8 has no type for it. */
export function isStackOverflow(error: unknown): boolean {
	return error instanceof RangeError && /call stack/i.test(error.message);
}

/**
 * Converts what an evaluation threw to an error of the program. An overflow of JavaScript's stack
 * is recursion of the program, and its refusal of sizes is the program's too. Anything else that is
 * not a NixError is a fault of pyscope, and is thrown again.
 */
export function asNixError(error: unknown): NixError {
	if (error instanceof NixError) return error;
	if (isStackOverflow(error)) {
		return new NixError('stack-overflow', 'stack overflow (possible infinite recursion)');
	}
	const ofSize = errorOfSize(error);
	if (ofSize !== null) return ofSize;
	throw error;
}

/**
 * The error of the program that a refusal of V8 to make something larger amounts to, where its size
 * was not known before; null for any other error.
 */
export function errorOfSize(error: unknown): NixError | null {
	if (!(error instanceof RangeError)) return null;
	const { message } = error;
	if (/string length/.test(message)) return new NixError('other', 'string is too long');
	if (/^Invalid (typed )?array (buffer )?length/.test(message)) {
		return new NixError('other', 'list is too long');
	}
	if (!/maximum size|allocation/.test(message)) return null;
	return new NixError('other', 'out of memory: a value has too many parts');
}
