import { PositionTable } from '../positions/position-table.ts';
import { Part } from './part.ts';
import { SymbolTable } from './symbol-table.ts';

/** Nix's default of `max-call-depth`. */
const defaultCallDepth = 10_000;

export interface EvaluationStateOptions {
	/** Whether parts of the evaluation are told apart, to know what each value comes from. */
	tellsPartsApart?: boolean;
	/** How deeply calls may nest before evaluation is given up (Nix's `max-call-depth`). */
	maxCallDepth?: number | undefined;
}

/**
 * What belongs to one evaluator and is needed wherever values are evaluated, where no evaluator is
 * at hand: thunks and functions would be slower if each held it. One state is the current one (as
 * the surrounding agent of ECMAScript is), and everything that evaluates works on it. Several
 * evaluators in one thread take turns: each makes its own state current while it runs.
 *
 * Shapes and string contexts are interned for the whole process, since they hold nothing of an
 * evaluator but caches that say whose they are.
 */
export class EvaluationState {
	/** Every text the evaluator has read. */
	readonly positions = new PositionTable();
	readonly symbols = new SymbolTable();
	readonly maxCallDepth: number;
	/** How many calls are nested just now. */
	depth = 0;
	/** The part of everything that belongs to no other; null while parts are not told apart. */
	readonly rest: Part | null;
	/** The part on whose account is evaluated just now; null while parts are not told apart. */
	part: Part | null;

	constructor({
		maxCallDepth = defaultCallDepth,
		tellsPartsApart = false,
	}: EvaluationStateOptions = {}) {
		this.maxCallDepth = maxCallDepth;
		this.rest = tellsPartsApart ? new Part(null) : null;
		this.part = this.rest;
	}

	/** Makes this state the current one until another is. */
	enter(): void {
		state = this;
	}

	/** Does something with this state as the current one, and makes the one before current again. */
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
