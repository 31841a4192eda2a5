import { errorOfSize, NixError } from '../errors/nix-error.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { state } from '../state/evaluation-state.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { delayedCodeOf, evaluatedValue, force, Thunk } from '../values/thunk.ts';
import {
	Builtin,
	BuiltinApplication,
	type Environment,
	Lambda,
	type LambdaDefinition,
	type Slot,
	type Value,
} from '../values/values.ts';
import { describeType } from './force.ts';
import { printForError } from './print-for-error.ts';

/**
 * Counts one level of nesting that is not a call, such as a step into a nested value.
 * `leaveNesting` must follow, also after errors.
 *
 * @throws NixError `stack-overflow`; then nothing was counted, and `leaveNesting` must not follow
 */
export function enterNesting(position: Position = noPosition): void {
	if (state.depth > (state.callLimit[0] as number)) meetLimit(state.depth, position);
	state.depth++;
}

/** Counts a call that is made without `callFunction`; otherwise like `enterNesting`. */
export function enterCall(position: Position): void {
	const { depth } = state;
	if (depth >= (state.callLimit[0] as number)) meetLimit(depth + 1, position);
	state.depth++;
}

/** Ends what `enterNesting` or `enterCall` began. */
export function leaveNesting(): void {
	state.depth--;
}

/**
 * Calls a function with one argument.
 *
 * @throws NixError `type` when the value cannot be called, `stack-overflow` when calls nest too
 * deeply, and every error of the function itself
 */
export function callFunction(callee: Value, argument: Slot, position: Position): Value {
	if (callee instanceof Lambda) {
		return callDefinition(callee.definition, callee.environment, argument, position);
	}
	if (callee instanceof Builtin) {
		if (callee.arity === 1) return callBuiltin1(callee, argument, position);
		return new BuiltinApplication(callee, [argument]);
	}
	if (callee instanceof BuiltinApplication) {
		const { arguments: given, builtin } = callee;
		if (builtin.arity === 2) return callBuiltin2(builtin, given[0], argument, position);
		const all = [...given, argument];
		if (all.length === builtin.arity) return callBuiltin(builtin, all, position);
		return new BuiltinApplication(builtin, all);
	}
	if (callee instanceof AttributeSet) {
		const functor = callee.get('__functor');
		if (functor !== undefined) return callFunctor(callee, functor, argument, position);
	}
	throw new NixError(
		'type',
		`attempt to call something which is not a function but ${describeType(callee)}: ${printForError(callee)}`,
		position,
	);
}

/**
 * Calls a function with two arguments, one after the other.
 *
 * @throws NixError like `callFunction`
 */
export function callFunction2(callee: Value, first: Slot, second: Slot, position: Position): Value {
	if (callee instanceof Lambda) {
		const { inner } = callee.definition;
		// Binding the first of two arguments can neither fail nor show.
		if (inner !== null) return callDefinition(inner, [callee.environment, first], second, position);
	} else if (callee instanceof Builtin && callee.arity === 2) {
		return callBuiltin2(callee, first, second, position);
	}
	return callFunction(callFunction(callee, first, position), second, position);
}

function callDefinition(
	definition: LambdaDefinition,
	environment: Environment,
	argument: Slot,
	position: Position,
): Value {
	const current = state;
	const outer = current.depth;
	if (outer > (current.callLimit[0] as number)) meetLimit(outer, position);
	current.depth = outer + 1;
	try {
		return definition.enter(environment, argument, position);
	} catch (error) {
		if (error instanceof NixError && !error.isRefusalOf(definition)) {
			error.whileCalling(`while calling ${describeFunction(definition)}`, definition.position);
			if (position !== noPosition) error.whileCalling('from call site', position);
		}
		throw error;
	} finally {
		current.depth = outer;
	}
}

// One function for each number of arguments: an array of them for every call costs.

function callBuiltin1(builtin: Builtin, argument: Slot, position: Position): Value {
	const current = state;
	const outer = current.depth;
	if (outer > (current.callLimit[0] as number)) meetLimit(outer, position);
	current.depth = outer + 1;
	try {
		return builtin.implementation(argument);
	} catch (error) {
		throw inBuiltin(error, builtin, position);
	} finally {
		current.depth = outer;
	}
}

function callBuiltin(builtin: Builtin, given: readonly Slot[], position: Position): Value {
	const current = state;
	const outer = current.depth;
	if (outer > (current.callLimit[0] as number)) meetLimit(outer, position);
	current.depth = outer + 1;
	try {
		return builtin.implementation(...given);
	} catch (error) {
		throw inBuiltin(error, builtin, position);
	} finally {
		current.depth = outer;
	}
}

function callBuiltin2(builtin: Builtin, first: Slot, second: Slot, position: Position): Value {
	const current = state;
	const outer = current.depth;
	if (outer > (current.callLimit[0] as number)) meetLimit(outer, position);
	current.depth = outer + 1;
	try {
		return builtin.implementation(first, second);
	} catch (error) {
		throw inBuiltin(error, builtin, position);
	} finally {
		current.depth = outer;
	}
}

function inBuiltin(thrown: unknown, builtin: Builtin, position: Position): unknown {
	const error = errorOfSize(thrown) ?? thrown;
	// The frame that `addErrorContext` adds stands alone.
	if (error instanceof NixError && builtin.name !== 'addErrorContext') {
		error.while(`while calling the '${builtin.name}' builtin`, position);
	}
	return error;
}

function callFunctor(self: AttributeSet, functor: Slot, argument: Slot, position: Position): Value {
	const current = state;
	const outer = current.depth;
	if (outer > (current.callLimit[0] as number)) meetLimit(outer, position);
	current.depth = outer + 1;
	try {
		return callFunction2(force(functor), self, argument, self.positionOf('__functor'));
	} catch (error) {
		if (error instanceof NixError) {
			error.while(
				"while calling a functor (an attribute set with a '__functor' attribute)",
				position,
			);
		}
		throw error;
	} finally {
		current.depth = outer;
	}
}

/** Apart from its callers, whose code is small as this is rare. */
function meetLimit(depth: number, position: Position): void {
	if (!state.meetLimit(depth, position)) return;
	throw new NixError('stack-overflow', 'stack overflow; max-call-depth exceeded', position);
}

function describeFunction({ name }: LambdaDefinition): string {
	return name === null ? 'anonymous lambda' : `'${name}'`;
}

/**
 * A thunk that calls a function with one argument: what `map` and its like put into their results.
 */
export function delayCall(callee: Slot, argument: Slot): Thunk {
	return new Thunk(runDelayedCall, [callee, argument]);
}

/** A thunk that calls a function with two arguments. */
export function delayCall2(callee: Slot, first: Slot, second: Slot): Thunk {
	return new Thunk(runDelayedCall2, [callee, first, second]);
}

/**
 * The number of arguments of a thunk that `delayCall` or `delayCall2` made; 0 for any other slot.
 */
export function argumentsOfDelayedCall(slot: Slot): number {
	if (!(slot instanceof Thunk)) return 0;
	const { code } = delayedCodeOf(slot);
	return code === runDelayedCall ? 1 : code === runDelayedCall2 ? 2 : 0;
}

/** The position of the function that a delayed call will call; unknown for any other slot. */
export function positionOfDelayedCall(slot: Slot): Position {
	if (!(slot instanceof Thunk)) return noPosition;
	const { code, environment } = delayedCodeOf(slot);
	if (code !== runDelayedCall && code !== runDelayedCall2) return noPosition;
	const value = evaluatedValue((environment as Environment)[0] as Slot);
	return value instanceof Lambda ? value.definition.position : noPosition;
}

/** Where a value is written that is stepped into (`Value::determinePos` of C++ Nix). */
export function positionOfValue(slot: Slot): Position {
	const value = slot instanceof Thunk ? evaluatedValue(slot) : slot;
	if (value === undefined) return positionOfDelayedCall(slot);
	if (value instanceof AttributeSet) return value.position;
	return value instanceof Lambda ? value.definition.position : noPosition;
}

function runDelayedCall(environment: Environment, position: Position = noPosition): Value {
	return callFunction(force(environment[0] as Slot), environment[1] as Slot, position);
}

function runDelayedCall2(environment: Environment, position: Position = noPosition): Value {
	return callFunction2(
		force(environment[0] as Slot),
		environment[1] as Slot,
		environment[2] as Slot,
		position,
	);
}
