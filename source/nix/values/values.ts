import type { Position } from '../positions/position.ts';
import type { Expression } from '../syntax/expression.ts';
import type { AttributeSet } from './attribute-set.ts';
import type { StringContext } from './string-context.ts';
import type { Thunk } from './thunk.ts';

/**
 * A value of the Nix language in weak head normal form.
 *
 * - null, booleans: JavaScript's.
 * - integers: `number` while safe, `bigint` beyond; always within 64 bits.
 * - floats: boxed, so that they differ from integers.
 * - strings: a JavaScript string with one character per byte when there is no context, otherwise a
 *   NixString.
 * - lists: arrays.
 */
export type Value =
	| null
	| boolean
	| number
	| bigint
	| string
	| NixFloat
	| NixString
	| NixPath
	| List
	| AttributeSet
	| Lambda
	| Builtin
	| BuiltinApplication;

/** A value, or a promise of one: what lists, sets and environments hold. */
export type Slot = Value | Thunk;

export type List = readonly Slot[];

/** The variables of one scope: the enclosing environment first, then one slot a variable. */
export type Environment = unknown[];

/**
 * A compiled expression. When it is the code of a thunk it is told where the value is asked for,
 * which only calls put off by a builtin want to know.
 */
export type Code = (environment: Environment, position?: Position) => Value;

/** A compiled expression whose evaluation is put off: gives a thunk, or the value when at hand. */
export type DelayedCode = (environment: Environment) => Slot;

export class NixFloat {
	readonly value: number;

	constructor(value: number) {
		this.value = value;
	}
}

/** A string with context; `context` is never empty. */
export class NixString {
	readonly text: string;
	readonly context: StringContext;

	constructor(text: string, context: StringContext) {
		this.text = text;
		this.context = context;
	}
}

/** An absolute, canonical path. */
export class NixPath {
	readonly path: string;

	constructor(path: string) {
		this.path = path;
	}
}

/** What all closures of one lambda share. */
export interface LambdaDefinition {
	position: Position;
	/** As messages name it; null when anonymous. */
	readonly name: string | null;
	/** For `functionArgs`; null for `x: …`. */
	formals: readonly { name: string; position: Position; optional: boolean }[] | null;
	/** Whether the formals end in `...`. */
	ellipsis: boolean;
	/** The name bound to the whole argument; null when there is none. */
	argument: string | null;
	body: Expression;
	/**
	 * Of `x: y: …`, once it was called, the function `y: …`: a call with two arguments enters it
	 * without making a value of it. Otherwise null.
	 */
	inner: LambdaDefinition | null;
	/** Binds the argument and evaluates the body; the position is the call's. */
	enter(environment: Environment, argument: Slot, position: Position): Value;
}

/** A function written in Nix. */
export class Lambda {
	readonly definition: LambdaDefinition;
	readonly environment: Environment;

	constructor(definition: LambdaDefinition, environment: Environment) {
		this.definition = definition;
		this.environment = environment;
	}
}

/** The code of a builtin: it is given as many arguments as the builtin's arity says. */
export type BuiltinImplementation = (...slots: Slot[]) => Value;

/** A function built into the language. */
export class Builtin {
	/** Without the leading `__`. */
	readonly name: string;
	readonly arity: number;
	readonly implementation: BuiltinImplementation;

	constructor(name: string, arity: number, implementation: BuiltinImplementation) {
		this.name = name;
		this.arity = arity;
		this.implementation = implementation;
	}
}

/** A builtin given fewer arguments than it takes. */
export class BuiltinApplication {
	readonly builtin: Builtin;
	readonly arguments: readonly Slot[];

	constructor(builtin: Builtin, given: readonly Slot[]) {
		this.builtin = builtin;
		this.arguments = given;
	}
}
