import type { Fact } from '../io/recording-io.ts';
import { state } from './evaluation-state.ts';
import { Part } from './part.ts';

/**
 * Makes a part for what is done from outside to values of the rest and of other parts; null while
 * parts are not told apart.
 */
export function makePart(...sources: readonly (Part | null)[]): Part | null {
	const { rest } = state;
	if (rest === null) return null;
	const part = new Part(rest);
	for (const source of sources) if (source !== null) part.sources.push(source);
	return part;
}

/** Does something on the account of a part; without one, on that of whoever asks. */
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

/** Something that is found out once and asked for again and again, as a part of its own. */
export class Found<Result> {
	readonly #result: Result;
	readonly #part: Part | null;

	constructor(find: () => Result) {
		this.#part = state.part === null ? null : new Part(null);
		this.#part?.readBy(state.part);
		this.#result = onAccountOf(this.#part, find);
	}

	get result(): Result {
		this.#part?.readBy(state.part);
		return this.#result;
	}
}

/**
 * Notes that something was learned of the outside on account of the current part, the first time or
 * again. Equal facts must be the same object.
 */
export function learn(fact: Fact): void {
	const { part } = state;
	if (part !== null && part.facts.at(-1) !== fact) part.facts.push(fact);
}
