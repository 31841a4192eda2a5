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
	const environment = thunk.payload as Environment;
	thunk.code = blackHole;
	thunk.payload = null;
	let value: Value;
	try {
		value = code(environment);
	} catch (error) {
		// Whoever comes next gets the same error, not "infinite recursion".
		thunk.code = code;
		thunk.payload = environment;
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

/** Whether a slot holds a value already, without evaluating it. */
export function isEvaluated(slot: Slot): boolean {
	return !(slot instanceof Thunk) || slot.code === null;
}
