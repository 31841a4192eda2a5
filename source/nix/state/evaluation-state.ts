import { noPosition, type Position } from '../positions/position.ts';
import { PositionTable } from '../positions/position-table.ts';
import { Part } from './part.ts';
import { SymbolTable } from './symbol-table.ts';

/** Nix's default of `max-call-depth`. */
const defaultCallDepth = 10_000;

export interface EvaluationStateOptions {
	/** Whether dependencies are tracked: parts of the evaluation are told apart (see `Part`). */
	tellsPartsApart?: boolean;
	/** How deeply calls may nest before evaluation is given up (Nix's `max-call-depth`). */
	maxCallDepth?: number | undefined;
	/** What can interrupt the evaluation; without it nothing does. */
	interrupter?: Interrupter | undefined;
}

/** Lets another thread interrupt an evaluation, at whatever call it has come to. */
export interface Interrupter {
	/**
	 * In memory that both threads share: the depth at which a call has to look up (`meetLimit`). The
	 * other thread lowers it below all depths. So a call costs no more for being interruptible.
	 */
	readonly callLimit: Int32Array;
	/**
	 * Called by the evaluation soon after the limit was lowered; it may throw, to unwind it.
	 *
	 * @param position of the call that the evaluation has come to
	 */
	check(position: Position): void;
}

/**
 * The mutable state of one evaluator that code needs where no evaluator is at hand, such as in
 * thunks and function calls, which would be slower if each held a reference. One state is the
 * current one (like the surrounding agent of ECMAScript), and everything that evaluates works on
 * it. Several evaluators in one thread take turns: each makes its own state current while it runs.
 *
 * Shapes and string contexts are interned for the whole process: they hold nothing of an evaluator,
 * except for a cached order of symbols that names the table it belongs to.
 */
export class EvaluationState {
	/** Every text the evaluator has read. */
	readonly positions = new PositionTable();
	readonly symbols = new SymbolTable();
	readonly maxCallDepth: number;
	/** Where calls read how deeply they may nest: `maxCallDepth`, unless they are to be interrupted. */
	readonly callLimit: Int32Array;
	readonly #check: (position: Position) => void;
	/** How many calls are nested just now. */
	depth = 0;
	/** The part for everything that belongs to no other; null while parts are not told apart. */
	readonly rest: Part | null;
	/**
	 * The part being evaluated, to which reads are attributed; null while parts are not told apart.
	 */
	part: Part | null;

	constructor({
		interrupter = { callLimit: new Int32Array(1), check() {} },
		maxCallDepth = defaultCallDepth,
		tellsPartsApart = false,
	}: EvaluationStateOptions = {}) {
		// The limit is a number of 32 bits; no stack is as deep.
		this.maxCallDepth = Math.min(maxCallDepth, 2 ** 31 - 1);
		this.callLimit = interrupter.callLimit;
		this.callLimit[0] = this.maxCallDepth;
		this.#check = (position) => interrupter.check(position);
		this.rest = tellsPartsApart ? new Part(null) : null;
		this.part = this.rest;
	}

	/**
	 * To be called at a call that nests as deeply as the limit says: it may have been lowered only to
	 * interrupt the evaluation.
	 *
	 * @returns whether calls really nest too deeply
	 * @throws whatever interrupts
	 */
	meetLimit(depth: number, position: Position): boolean {
		if (Atomics.exchange(this.callLimit, 0, this.maxCallDepth) !== this.maxCallDepth) {
			this.#check(position);
		}
		return depth > this.maxCallDepth;
	}

	/** Makes this state the current one, until another one is entered. */
	enter(): void {
		state = this;
	}

	/** Runs something with this state as the current one, and then restores the previous one. */
	run<Result>(work: () => Result): Result {
		const before = state;
		if (before === this) return work();
		state = this;
		try {
			return work();
		} finally {
			state = before;
		}
	}
}

/** The current state: that of the evaluator that was made or entered last. */
export let state = new EvaluationState();

/**
 * To be called where much is made without a call, for each part of it: lets the evaluation be
 * interrupted there.
 *
 * @throws whatever interrupts
 */
export function letInterrupt(position: Position = noPosition): void {
	if ((state.callLimit[0] as number) < state.depth) state.meetLimit(state.depth, position);
}
