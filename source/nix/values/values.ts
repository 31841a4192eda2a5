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

/** A value or a thunk of one: what lists, sets and environments hold. */
export type Slot = Value | Thunk;

export type List = readonly Slot[];

/** The variables of one scope: the enclosing environment first, then one slot per variable. */
export type Environment = unknown[];

/**
 * A compiled expression. The position is given to the code of a thunk only: where its value is
 * asked for, which matters to delayed calls of builtins.
 */
export type Code = (environment: Environment, position?: Position) => Value;

/**
 * A compiled expression to be evaluated lazily: gives a thunk, or the value if that costs nothing.
 */
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
	 * For `x: y: …`, the definition of `y: …` once the outer function was called, so that a call with
	 * two arguments can enter it without making a closure; otherwise null.
	 */
	inner: LambdaDefinition | null;
	/** Binds the argument and evaluates the body. The position is that of the call. */
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
