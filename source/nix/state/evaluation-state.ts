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
	/** How many calls are nested just now. */
	depth = 0;
	/** The part for everything that belongs to no other; null while parts are not told apart. */
	readonly rest: Part | null;
	/**
	 * The part being evaluated, to which reads are attributed; null while parts are not told apart.
	 */
	part: Part | null;

	constructor({
		maxCallDepth = defaultCallDepth,
		tellsPartsApart = false,
	}: EvaluationStateOptions = {}) {
		this.maxCallDepth = maxCallDepth;
		this.rest = tellsPartsApart ? new Part(null) : null;
		this.part = this.rest;
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
