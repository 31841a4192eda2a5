import { NixError } from '../errors/nix-error.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { state } from '../state/evaluation-state.ts';
import { Part } from '../state/part.ts';
import type { Code, Environment, Slot, Value } from './values.ts';

/** A value not yet evaluated, and afterwards the value it turned out to be. */
export class Thunk {
	/** Null once evaluated. */
	code: Code | null;
	/** The environment before evaluation, the value after it; of a part always its `PartState`. */
	payload: unknown;
	/** The part of the evaluation that made it; there is none while parts are not told apart. */
	declare maker?: Part;

	constructor(code: Code, environment: Environment) {
		this.code = code;
		this.payload = environment;
		const { part } = state;
		if (part !== null) this.maker = part;
	}
}

/** A thunk that is a part of the evaluation, at one time. */
class PartState {
	readonly maker: Part | null;
	/** Null until someone asks for it. */
	part: Part | null;
	readonly code: Code;
	readonly environment: Environment;
	/** The value, or why there is none; undefined until it is evaluated. */
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
 * Makes a slot a part of its own, if it is put off and parts are told apart.
 *
 * @param isAlone whether it comes from nothing but what it reads: not from the part that made it
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

/** As many attributes as make each of a set's a part of its own. */
export const manyAttributes = 24;

/** Makes each attribute of a large set a part of its own, of a small one those of these slots. */
export function asParts(slots: Slot[], definitions: readonly number[] = []): void {
	if (state.part === null) return;
	if (slots.length >= manyAttributes) for (const slot of slots) asPart(slot);
	else for (const index of definitions) asPart(slots[index]);
}

/** The code of a part that is not evaluated. */
function runPart({ code, environment }: PartState, position?: Position): Value {
	return code(environment, position);
}

/** The code of a part that is evaluated: unlike other thunks it wants to know who asks for it. */
function evaluatedPart(): Value {
	throw new NixError('other', 'an evaluated part was entered again');
}

/** The value of a slot, evaluated if need be; the position is for "infinite recursion". */
export function force(slot: Slot, position: Position = noPosition): Value {
	if (slot instanceof Thunk) {
		if (slot.code === null) return slot.payload as Value;
		return state.part === null ? evaluate(slot, position, null) : evaluateForPart(slot, position);
	}
	return slot;
}

/** Evaluates a thunk on the account of the part it belongs to. */
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

/** In place of an environment that is not needed any more. */
const noEnvironment: Environment = [];

/** @param held the payload meanwhile */
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
	} catch (error) {
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

/** The code of a thunk under evaluation: entering it again means it needs itself. */
function blackHole(): Value {
	throw new NixError('infinite-recursion', 'infinite recursion encountered');
}

/** The code of a thunk whose evaluation failed. */
function failed(): Value {
	throw new NixError('other', 'a failed evaluation was entered again');
}

/** How an evaluation failed. Frames are only ever added to an error, so their number will do. */
class Failure {
	readonly #error: NixError;
	readonly #frames: number;

	constructor(error: NixError) {
		this.#error = error;
		this.#frames = error.trace.length;
	}

	/** The error as it left the thunk, to be thrown once more. */
	again(): NixError {
		const { kind, message, position, suggestions, trace } = this.#error;
		const error = new NixError(kind, message, position, suggestions);
		error.trace.push(...trace.slice(0, this.#frames));
		return error;
	}
}

/** Whether a thunk is under evaluation. */
export function isBeingEvaluated(thunk: Thunk): boolean {
	return thunk.code === blackHole;
}

/** Whether a slot holds a value already, without evaluating it. */
export function isEvaluated(slot: Slot): boolean {
	return !(slot instanceof Thunk) || slot.code === null || slot.code === evaluatedPart;
}

/** The value that a slot holds already; undefined when it is not evaluated. */
export function evaluatedValue(slot: Slot): Value | undefined {
	if (!(slot instanceof Thunk)) return slot;
	if (slot.code === null) return slot.payload as Value;
	return slot.code === evaluatedPart ? ((slot.payload as PartState).outcome as Value) : undefined;
}

/** Makes a thunk what it was before it was evaluated: code and payload are what they were then. */
export function restore(thunk: Thunk, code: Code | null, payload: unknown): void {
	thunk.code = code;
	thunk.payload = payload;
	// What was made from the value keeps the part it had; who evaluates it again makes another one.
	if (payload instanceof PartState) payload.part = null;
}

/** What a thunk that is not evaluated will run, and in which environment. */
export function delayedCodeOf(thunk: Thunk): { code: Code | null; environment: unknown } {
	const { code, payload } = thunk;
	return payload instanceof PartState
		? { code: payload.code, environment: payload.environment }
		: { code, environment: payload };
}
