import type { Input } from '../io/recording-io.ts';
import { state } from './evaluation-state.ts';
import { Part } from './part.ts';

/**
 * Makes a part for work that is done from outside the evaluation, such as describing a package;
 * null while parts are not told apart.
 *
 * @param sources further parts that it depends on
 */
export function makePart(...sources: readonly (Part | null)[]): Part | null {
	const { rest } = state;
	if (rest === null) return null;
	const part = new Part(rest);
	for (const source of sources) if (source !== null) part.sources.push(source);
	return part;
}

/**
 * Runs something whose reads are attributed to a part; to the current one when the part is null.
 */
export function onAccountOf<Result>(part: Part | null, run: () => Result): Result {
	if (part === null) return run();
	const current = state;
	const before = current.part;
	current.part = part;
	try {
		return run();
	} finally {
		current.part = before;
	}
}

/**
 * The search for a result that is found once, maybe in several turns, and read repeatedly: a part of
 * its own, which each reader depends on.
 */
export class Finding {
	readonly #part: Part | null = state.part === null ? null : new Part(null);

	/** Runs one turn of the search, whose reads are its own. */
	turn<Result>(search: () => Result): Result {
		return onAccountOf(this.#part, search);
	}

	/** Records that the current part reads what is found. */
	read(): void {
		this.#part?.readBy(state.part);
	}
}

/** A result that is found in one turn. */
export class Found<Result> {
	readonly #result: Result;
	readonly #finding = new Finding();

	constructor(find: () => Result) {
		this.#finding.read();
		this.#result = this.#finding.turn(find);
	}

	get result(): Result {
		this.#finding.read();
		return this.#result;
	}
}

/**
 * Records that the current part read something of the outside, for the first time or again. Equal
 * inputs must be the same object.
 */
export function recordInput(input: Input): void {
	const { part } = state;
	if (part !== null && part.inputs.at(-1) !== input) part.inputs.push(input);
}
