import { NixError } from '../errors.ts';
import { noPosition, type Position } from '../syntax/expression.ts';
import type { Code, Environment, Slot, Value } from './values.ts';

/** A value not yet evaluated, and afterwards the value it turned out to be. */
export class Thunk {
	/** Null once evaluated. */
	code: Code | null;
	/** The environment before evaluation, the value after it. */
	payload: unknown;

	constructor(code: Code, environment: Environment) {
		this.code = code;
		this.payload = environment;
	}
}

/** The value of a slot, evaluated if need be; the position is for "infinite recursion". */
export function force(slot: Slot, position: Position = noPosition): Value {
	if (slot instanceof Thunk) {
		return slot.code === null ? (slot.payload as Value) : evaluate(slot, position);
	}
	return slot;
}

function evaluate(thunk: Thunk, position: Position): Value {
	const code = thunk.code as Code;
	if (code === blackHole) {
		throw new NixError('infinite-recursion', 'infinite recursion encountered', position);
	}
	if (code === failed) throw (thunk.payload as Failure).again();
	const environment = thunk.payload as Environment;
	thunk.code = blackHole;
	thunk.payload = null;
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
	return !(slot instanceof Thunk) || slot.code === null;
}
