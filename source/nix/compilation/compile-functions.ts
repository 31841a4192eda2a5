import { NixError } from '../errors/nix-error.ts';
import { type ArithmeticOperation, calculate, divide } from '../evaluation/arithmetic.ts';
import { callFunction, callFunction2, enterCall, leaveNesting } from '../evaluation/call.ts';
import { lessThan } from '../evaluation/equality.ts';
import { forceSet } from '../evaluation/force.ts';
import { textKey } from '../formats/text-key.ts';
import { noPosition } from '../positions/position.ts';
import { compareSymbols } from '../state/symbols.ts';
import type {
	Call,
	Expression,
	Formals,
	Lambda as LambdaExpression,
} from '../syntax/expression.ts';
import { printAttributeName } from '../syntax/literals.ts';
import type { AttributeSet } from '../values/attribute-set.ts';
import type { Shape } from '../values/shape.ts';
import { suggestNames } from '../values/suggestions.ts';
import { isEvaluated } from '../values/thunk.ts';
import {
	type Code,
	type DelayedCode,
	type Environment,
	Lambda,
	type LambdaDefinition,
	type Slot,
	type Value,
} from '../values/values.ts';
import { type CompilationContext, compile, compileDelayed } from './compile.ts';

export function compileLambda(expression: LambdaExpression, context: CompilationContext): Code {
	const definition = defineLambda(expression, context);
	return (environment) => new Lambda(definition, environment);
}

function defineLambda(expression: LambdaExpression, context: CompilationContext): LambdaDefinition {
	const { argument, body, formals, position } = expression;
	const definition: LambdaDefinition = {
		position,
		// A dynamic attribute names its function when it is made.
		get name() {
			return expression.name;
		},
		argument,
		body,
		ellipsis: formals?.ellipsis ?? false,
		formals:
			formals?.parameters.map((formal) => ({
				name: formal.name,
				position: formal.position,
				optional: formal.default !== null,
			})) ?? null,
		inner: null,
		enter: (environment, given, callPosition) => {
			definition.enter = compileEntry(expression, definition, context);
			return definition.enter(environment, given, callPosition);
		},
	};
	return definition;
}

type Entry = LambdaDefinition['enter'];

function compileEntry(
	expression: LambdaExpression,
	definition: LambdaDefinition,
	context: CompilationContext,
): Entry {
	const { formals } = expression;
	if (formals === null && expression.body.type === 'lambda') {
		const inner = defineLambda(expression.body, context);
		definition.inner = inner;
		return (environment, given) => new Lambda(inner, [environment, given]);
	}
	const body = compile(expression.body, context);
	if (formals === null) return (environment, given) => body([environment, given]);
	return compileFormalsEntry(formals, definition, body, context);
}

/** For arguments of one shape: the slot of each formal, or -1 where its default is taken. */
type Binding = readonly number[];

function compileFormalsEntry(
	formals: Formals,
	definition: LambdaDefinition,
	body: Code,
	context: CompilationContext,
): Entry {
	const { parameters } = formals;
	const names = parameters.map(({ name }) => name);
	const defaults: (DelayedCode | null)[] = parameters.map(({ default: value }) =>
		value === null ? null : compileDelayed(value, context),
	);
	const first = definition.argument === null ? 1 : 2;
	const size = first + parameters.length;
	let seenShape: Shape | null = null;
	let seenBinding: Binding = [];

	return (environment, given, callPosition) => {
		let set: AttributeSet | undefined;
		let binding: Binding;
		try {
			set = forceSet(
				given,
				definition.position,
				'while evaluating the value passed for the lambda argument',
			);
			if (set.shape === seenShape) {
				binding = seenBinding;
			} else {
				binding = bindShape(set, formals, names, defaults, definition);
				seenShape = set.shape;
				seenBinding = binding;
			}
		} catch (error) {
			if (error instanceof NixError) {
				// Nix has this frame without a place only for a set that is refused.
				if (callPosition !== noPosition || set !== undefined) {
					error.while('from call site', callPosition);
				}
				error.refusedBy(definition);
			}
			throw error;
		}
		const own: Environment = new Array(size);
		own[0] = environment;
		if (first === 2) own[1] = set;
		const { values } = set;
		for (let index = 0; index < binding.length; index++) {
			const slot = binding[index];
			own[first + index] = slot === -1 ? (defaults[index] as DelayedCode)(own) : values[slot];
		}
		return body(own);
	};
}

function bindShape(
	set: AttributeSet,
	formals: Formals,
	names: readonly string[],
	defaults: readonly (DelayedCode | null)[],
	definition: LambdaDefinition,
): Binding {
	const { shape } = set;
	const functionName = definition.name ?? 'anonymous lambda';
	let used = 0;
	const missing = () =>
		names
			.filter((name, index) => shape.lookup(name) === -1 && defaults[index] === null)
			.sort(compareSymbols)[0] as string;
	const binding = names.map((name, index) => {
		const slot = shape.lookup(name);
		if (slot === -1 && defaults[index] === null) {
			throw new NixError(
				'missing-argument',
				`function '${functionName}' called without required argument '${printAttributeName(missing())}'`,
				definition.position,
			);
		}
		if (slot !== -1) used++;
		return slot;
	});
	if (!formals.ellipsis && used !== shape.size) {
		const known = new Set(names.map(textKey));
		const unexpected = shape.symbolKeys.find((name) => !known.has(textKey(name))) as string;
		throw new NixError(
			'type',
			`function '${functionName}' called with unexpected argument '${printAttributeName(unexpected)}'`,
			definition.position,
			suggestNames(names, unexpected),
		);
	}
	return binding;
}

/** The operators that the parser turns into calls of builtins, unless the name is shadowed. */
const arithmetic = new Map<string, ArithmeticOperation>([
	['__sub', 'subtract'],
	['__mul', 'multiply'],
]);

/**
 * Compiles an operand of an operator that is a call. A variable is passed as a slot, so that an
 * infinite recursion in it has no position, as in C++ Nix.
 */
function compileOperand(expression: Expression, context: CompilationContext): DelayedCode {
	const isSlot = expression.type === 'variable' && expression.resolution?.kind !== 'with';
	return isSlot ? compileDelayed(expression, context) : compile(expression, context);
}

function compileOperatorCall(expression: Call, context: CompilationContext): Code | null {
	const { function: callee, position } = expression;
	if (callee.type !== 'variable' || callee.resolution?.kind !== 'base') return null;
	if (expression.arguments.length !== 2) return null;
	const { name } = callee;
	const operation = arithmetic.get(name);
	if (operation === undefined && name !== '__lessThan' && name !== '__div') return null;
	const builtin = name.slice(2);
	const [left, right] = expression.arguments.map((argument) => compileOperand(argument, context));
	// What the left operand still has to evaluate comes before the right one.
	const rightLater = compileDelayed(expression.arguments[1], context);
	const inBuiltin =
		(run: (first: Slot, second: Slot) => Value): Code =>
		(environment) => {
			enterCall(position);
			try {
				const first = left(environment);
				return run(first, isEvaluated(first) ? right(environment) : rightLater(environment));
			} catch (error) {
				if (error instanceof NixError)
					error.while(`while calling the '${builtin}' builtin`, position);
				throw error;
			} finally {
				leaveNesting();
			}
		};
	if (operation !== undefined) {
		return inBuiltin((first, second) => calculate(operation, first, second, noPosition));
	}
	if (name === '__div') return inBuiltin((first, second) => divide(first, second, noPosition));
	return inBuiltin((first, second) => lessThan(first, second));
}

export function compileCall(expression: Call, context: CompilationContext): Code {
	const operator = compileOperatorCall(expression, context);
	if (operator !== null) return operator;
	const { position } = expression;
	const callee = compile(expression.function, context);
	const given = expression.arguments.map((argument: Expression) =>
		compileDelayed(argument, context),
	);
	const [first, second, third] = given;
	switch (given.length) {
		case 1:
			return (environment) => callFunction(callee(environment), first(environment), position);
		case 2:
			return (environment) =>
				callFunction2(callee(environment), first(environment), second(environment), position);
		case 3:
			return (environment) => {
				const value = callee(environment);
				const given1 = first(environment);
				const given2 = second(environment);
				const given3 = third(environment);
				return callFunction(callFunction2(value, given1, given2, position), given3, position);
			};
		default:
			return (environment) => {
				let value = callee(environment);
				for (const argument of given) {
					value = callFunction(value, argument(environment), position);
				}
				return value;
			};
	}
}
