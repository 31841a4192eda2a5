import { errorOfSize, NixError } from '../errors/nix-error.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { state } from '../state/evaluation-state.ts';
import { Part } from '../state/part.ts';
import type { Code, Environment, Slot, Value } from './values.ts';

/** A lazy value: code to evaluate, and the value once that is done (memoised). */
export class Thunk {
	/** Null once evaluated. */
	code: Code | null;
	/**
	 * The environment before evaluation, and the value after it. The payload of a part is always its
	 * `PartState`.
	 */
	payload: unknown;
	/** The part of the evaluation that made it; absent while parts are not told apart. */
	declare maker?: Part;

	constructor(code: Code, environment: Environment) {
		this.code = code;
		this.payload = environment;
		const { part } = state;
		if (part !== null) this.maker = part;
	}
}

/**
 * The payload of a thunk that is a part of the evaluation; replaced when the thunk is evaluated.
 */
class PartState {
	readonly maker: Part | null;
	/** The node in the graph of dependencies; null until the thunk is first forced. */
	part: Part | null;
	readonly code: Code;
	readonly environment: Environment;
	/** The value, or the error of its evaluation; undefined until it is evaluated. */
	readonly outcome: Value | Failure | undefined;

	constructor(
		maker: Part | null,
		part: Part | null,
		code: Code,
		environment: Environment,
		outcome?: Value | Failure,
	) {
		this.maker = maker;
		this.part = part;
		this.code = code;
		this.environment = environment;
		this.outcome = outcome;
	}
}

/**
 * Makes a slot a part of its own, if it is an unevaluated thunk and parts are told apart.
 *
 * @param isAlone whether the part depends only on what it reads, not on the part that made it
 */
export function asPart(slot: Slot, isAlone = false): Slot {
	if (state.part === null || !(slot instanceof Thunk) || slot.payload instanceof PartState)
		return slot;
	const { code } = slot;
	if (code === null || code === blackHole || code === failed) return slot;
	const maker = isAlone ? null : (slot.maker ?? null);
	slot.payload = new PartState(maker, null, code, slot.payload as Environment);
	slot.code = runPart as unknown as Code;
	return slot;
}

/** In sets of at least this many attributes, each attribute is a part of its own. */
export const manyAttributes = 24;

/**
 * Makes every attribute of a large set a part of its own; of a small set only those whose indexes
 * are in `definitions`.
 */
export function asParts(slots: Slot[], definitions: readonly number[] = []): void {
	if (state.part === null) return;
	if (slots.length >= manyAttributes) for (const slot of slots) asPart(slot);
	else for (const index of definitions) asPart(slots[index]);
}

/** The code of a part that is not evaluated. */
function runPart({ code, environment }: PartState, position?: Position): Value {
	return code(environment, position);
}

/**
 * The code of a part that is evaluated. Unlike other thunks it keeps a code, so that forcing it
 * again records who reads it.
 */
function evaluatedPart(): Value {
	throw new NixError('other', 'an evaluated part was entered again');
}

/**
 * The value of a slot, which is evaluated if it was not before.
 *
 * @param position where the value is asked for, for the error "infinite recursion encountered"
 * @throws NixError when the evaluation fails, the same error each time
 */
export function force(slot: Slot, position: Position = noPosition): Value {
	if (slot instanceof Thunk) {
		if (slot.code === null) return slot.payload as Value;
		return state.part === null ? evaluate(slot, position, null) : evaluateForPart(slot, position);
	}
	return slot;
}

/** Evaluates a thunk with the part it belongs to as the current one. */
function evaluateForPart(thunk: Thunk, position: Position): Value {
	const { payload } = thunk;
	if (payload instanceof PartState) return evaluatePart(thunk, payload, position);
	const current = state;
	const before = current.part;
	current.part = thunk.maker ?? before;
	try {
		return evaluate(thunk, position, null);
	} finally {
		current.part = before;
	}
}

function evaluatePart(thunk: Thunk, own: PartState, position: Position): Value {
	const { maker, outcome } = own;
	own.part ??= new Part(maker);
	const { part } = own;
	const current = state;
	const before = current.part;
	part.readBy(before);
	if (thunk.code === evaluatedPart) return outcome as Value;
	if (thunk.code === failed) throw (outcome as Failure).again();
	current.part = part;
	try {
		const value = evaluate(thunk, position, own);
		thunk.code = evaluatedPart;
		thunk.payload = new PartState(maker, part, evaluatedPart, noEnvironment, value);
		return value;
	} catch (error) {
		if (thunk.payload instanceof Failure) {
			thunk.payload = new PartState(maker, part, failed, noEnvironment, thunk.payload);
		}
		throw error;
	} finally {
		current.part = before;
	}
}

/** Replaces an environment that is not needed any more, so that it can be collected. */
const noEnvironment: Environment = [];

/**
 * Runs the code of a thunk, and stores the value or the error in it.
 *
 * @param held the payload of the thunk while its code runs
 */
function evaluate(thunk: Thunk, position: Position, held: unknown): Value {
	const code = thunk.code as Code;
	if (code === blackHole) {
		throw new NixError('infinite-recursion', 'infinite recursion encountered', position);
	}
	if (code === failed) throw (thunk.payload as Failure).again();
	const environment = thunk.payload as Environment;
	thunk.code = blackHole;
	thunk.payload = held;
	let value: Value;
	try {
		value = code(environment, position);
	} catch (thrown) {
		const error = errorOfSize(thrown) ?? thrown;
		if (error instanceof NixError && error.kind !== 'stack-overflow') {
			// Whoever comes next gets the same error, and nothing is evaluated twice.
			thunk.code = failed;
			thunk.payload = new Failure(error);
		} else {
			thunk.code = code;
			thunk.payload = environment;
		}
		throw error;
	}
	thunk.code = null;
	thunk.payload = value;
	return value;
}

/** The code of a thunk while it is evaluated: entering it again is infinite recursion. */
function blackHole(): Value {
	throw new NixError('infinite-recursion', 'infinite recursion encountered');
}

/** The code of a thunk whose evaluation failed. */
function failed(): Value {
	throw new NixError('other', 'a failed evaluation was entered again');
}

/**
 * The error an evaluation failed with, to be thrown again. Callers add frames to the error when
 * they pass it on; those it had when it left the thunk are remembered by their number.
 */
class Failure {
	readonly #error: NixError;
	readonly #frames: number;
	readonly #derivations: number;

	constructor(error: NixError) {
		this.#error = error;
		this.#frames = error.trace.length;
		this.#derivations = error.through.length;
	}

	get origin(): NixError {
		return this.#error.origin;
	}

	/** A copy of the error as it left the thunk. */
	again(): NixError {
		const { kind, message, position, suggestions, through, trace } = this.#error;
		const error = new NixError(kind, message, position, suggestions);
		error.trace.push(...trace.slice(0, this.#frames));
		error.through.push(...through.slice(0, this.#derivations));
		error.origin = this.origin;
		return error;
	}
}

/** Whether a thunk is under evaluation. */
export function isBeingEvaluated(thunk: Thunk): boolean {
	return thunk.code === blackHole;
}

/** Whether a slot holds a value already. Evaluates nothing. */
export function isEvaluated(slot: Slot): boolean {
	return !(slot instanceof Thunk) || slot.code === null || slot.code === evaluatedPart;
}

/** The value that a slot holds already; undefined when it is not evaluated. Evaluates nothing. */
export function evaluatedValue(slot: Slot): Value | undefined {
	if (!(slot instanceof Thunk)) return slot;
	if (slot.code === null) return slot.payload as Value;
	return slot.code === evaluatedPart ? ((slot.payload as PartState).outcome as Value) : undefined;
}

/** The error that the evaluation of a slot failed with; null when it did not. Evaluates nothing. */
export function failureOf(slot: Slot): NixError | null {
	if (!(slot instanceof Thunk) || slot.code !== failed) return null;
	const { payload } = slot;
	const outcome = payload instanceof PartState ? payload.outcome : payload;
	return outcome instanceof Failure ? outcome.origin : null;
}

/** Makes a slot that is not evaluated fail with an error, as if its evaluation had. */
export function failWith(slot: Slot, error: NixError): void {
	if (!(slot instanceof Thunk) || isEvaluated(slot) || isBeingEvaluated(slot)) return;
	const { payload } = slot;
	const failure = new Failure(error);
	slot.payload =
		payload instanceof PartState
			? new PartState(payload.maker, payload.part, failed, noEnvironment, failure)
			: failure;
	slot.code = failed;
}

/** Resets a thunk to its unevaluated state, whose code and payload the caller has kept. */
export function restore(thunk: Thunk, code: Code | null, payload: unknown): void {
	thunk.code = code;
	thunk.payload = payload;
	// What was made from the value keeps the part it had; who evaluates it again makes another one.
	if (payload instanceof PartState) payload.part = null;
}

/** The code that an unevaluated thunk will run, and the environment it will run in. */
export function delayedCodeOf(thunk: Thunk): { code: Code | null; environment: unknown } {
	const { code, payload } = thunk;
	return payload instanceof PartState
		? { code: payload.code, environment: payload.environment }
		: { code, environment: payload };
}
