/**
 * Which part of an evaluation depends on which others, and on what was read: so that after an edit
 * only those parts are evaluated again that it concerns.
 *
 * A part is what one file, or one attribute of a large set, evaluates to, with all that is put off
 * in it. Every thunk belongs to the part in which it was made and is evaluated on its account,
 * whoever asks for it. Values get from one part to another only through the attribute or the file
 * that the part is, or because one part made the other; so that noting those is enough, and reading
 * what is evaluated already costs nothing.
 */

import type { Input } from '../io/recording-io.ts';

/** One part of an evaluation, and what it came from. */
export class Part {
	/** The parts that its values were made from; some may be there more than once. */
	readonly sources: Part[] = [];
	/** What was learned of the outside on its account; likewise. */
	readonly inputs: Input[] = [];
	/** Marks of whoever goes through all parts: on which way this one was met, and as which. */
	walk: object | null = null;
	number = 0;
	/** Who asked for it last: whoever asks again and again is noted once. */
	#reader: Part | null = null;

	/** @param maker the part that made this one; null for what comes from itself alone */
	constructor(maker: Part | null) {
		if (maker !== null) this.sources.push(maker);
	}

	/** Notes that the current part is made from this one. */
	read(): void {
		if (current === null || current === this || this.#reader === current) return;
		this.#reader = current;
		current.sources.push(this);
	}
}

/** The part on whose account is evaluated just now; null while parts are not told apart. */
export let current: Part | null = null;

/** The part of all that belongs to no other. */
let rest: Part | null = null;

/** Begins to tell parts apart, or ends it. To be called before an evaluator is made. */
export function tellPartsApart(apart: boolean): void {
	rest = apart ? new Part(null) : null;
	current = rest;
}

/**
 * A part for what is done from outside to values of the rest and of other parts; null while parts
 * are not told apart.
 */
export function makePart(...sources: readonly (Part | null)[]): Part | null {
	if (rest === null) return null;
	const part = new Part(rest);
	for (const source of sources) if (source !== null) part.sources.push(source);
	return part;
}

/** Evaluates on the account of another part. @returns the part before, to `leave` for */
export function enter(part: Part): Part | null {
	const before = current;
	current = part;
	return before;
}

/** Ends what `enter` began. */
export function leave(before: Part | null): void {
	current = before;
}

/** Does something on the account of a part; as it is while there is none. */
export function onAccountOf<Result>(part: Part | null, run: () => Result): Result {
	if (part === null) return run();
	const before = enter(part);
	try {
		return run();
	} finally {
		leave(before);
	}
}

/** What was found out once and is asked for again, as a part of its own. */
export class Found<Result> {
	readonly #result: Result;
	readonly #part: Part | null;

	constructor(find: () => Result) {
		this.#part = current === null ? null : new Part(null);
		this.#part?.read();
		this.#result = onAccountOf(this.#part, find);
	}

	get result(): Result {
		this.#part?.read();
		return this.#result;
	}
}

/** Notes that something was learned of the outside, the first time or again; one object is one input. */
export function recordInput(input: Input): void {
	if (current !== null && current.inputs.at(-1) !== input) current.inputs.push(input);
}
