/**
 * The syntax tree of the Nix language: what the parser gives and the evaluator compiles.
 *
 * Text is bytes: every string here holds one character per byte (latin-1), as Nix strings do.
 */
import type { Position } from '../positions/position.ts';

export type Expression =
	| IntegerLiteral
	| FloatLiteral
	| StringLiteral
	| PathLiteral
	| Variable
	| Interpolation
	| ListExpression
	| AttributeSetExpression
	| Lambda
	| Call
	| Let
	| With
	| If
	| Assert
	| Select
	| HasAttribute
	| Not
	| Equality
	| Logical
	| Update
	| ConcatLists
	| CurrentPosition;

export interface IntegerLiteral {
	type: 'integer';
	/** `bigint` beyond JavaScript's safe integers. */
	value: number | bigint;
}

export interface FloatLiteral {
	type: 'float';
	value: number;
}

export interface StringLiteral {
	type: 'string';
	value: string;
}

/**
 * A path without interpolation, already absolute and canonical (`./x` against the file's folder).
 */
export interface PathLiteral {
	type: 'path';
	value: string;
}

export interface Variable {
	type: 'variable';
	position: Position;
	name: string;
	/** Where the value is found at run time: filled in by `compilation/resolve.ts`. */
	resolution?: VariableResolution;
}

/** How a variable is found in the environments, which nest as the scopes do. */
export type VariableResolution =
	/** `level` environments outwards, in this slot. */
	| { kind: 'local'; level: number; slot: number }
	/**
	 * In the first of these `with` namespaces that has it; each is this many environments outwards.
	 */
	| { kind: 'with'; levels: readonly number[] }
	/** In the base scope: a builtin, or another name given to every expression. */
	| { kind: 'base' };

/**
 * String interpolation, path interpolation and `+`: ExprConcatStrings of C++ Nix.
 * `a + b` has `forceString: false` and two parts; `"x${y}"` has `forceString: true`.
 * In an interpolated path the first part is a PathLiteral (which keeps its trailing slash, if
 * any) and `forceString` is false.
 */
export interface Interpolation {
	type: 'interpolation';
	position: Position;
	forceString: boolean;
	/** Each part and its position (of the `${` or of the operand), as C++ Nix keeps them. */
	parts: { position: Position; expression: Expression }[];
}

export interface ListExpression {
	type: 'list';
	elements: Expression[];
}

/** How an attribute was written, which decides the scope its value is resolved in. */
export type AttributeKind =
	/** `name = value;` */
	| 'plain'
	/** `inherit name;`: `value` is a Variable of the enclosing scope. */
	| 'inherited'
	/** `inherit (source) name;`: `value` is an InheritedFrom. */
	| 'inherited-from';

export interface AttributeDefinition {
	name: string;
	kind: AttributeKind;
	position: Position;
	/** An `InheritedFrom` exactly when `kind` is `inherited-from`. */
	value: Expression | InheritedFrom;
}

/** `inherit (source) name;`: the attribute `name` of `inheritSources[source]`, evaluated once. */
export interface InheritedFrom {
	type: 'inherited-from';
	position: Position;
	source: number;
	name: string;
}

export interface DynamicAttribute {
	name: Expression;
	position: Position;
	value: Expression;
}

/** `{ … }` and `rec { … }`, nested definitions (`a.b.c = …`) already merged as Nix merges them. */
export interface AttributeSetExpression {
	type: 'attribute-set';
	position: Position;
	recursive: boolean;
	/** In the order written; names are unique. */
	attributes: AttributeDefinition[];
	/** `${name} = value;`, evaluated after the static ones. */
	dynamicAttributes: DynamicAttribute[];
	/** The sources of `inherit (source) …;`, each evaluated at most once (lazily). */
	inheritSources: Expression[];
}

export interface Formal {
	position: Position;
	name: string;
	default: Expression | null;
}

export interface Formals {
	/** In the order written; names are unique. */
	parameters: Formal[];
	/** Whether `...` is there. */
	ellipsis: boolean;
}

export interface Lambda {
	type: 'lambda';
	position: Position;
	/** `x: …`, or the name bound by `@`; null when there is none. */
	argument: string | null;
	/** `{ a, b ? 1, ... }`; null for `x: …`. */
	formals: Formals | null;
	body: Expression;
	/** The attribute or let-binding the function is defined as, for messages; null if anonymous. */
	name: string | null;
}

export interface Call {
	type: 'call';
	position: Position;
	function: Expression;
	/** At least one: `f x y` is one call with two arguments. */
	arguments: Expression[];
}

/** `let … in body`. The deprecated `let { … }` is a Select of `body` from a recursive set. */
export interface Let {
	type: 'let';
	/** Recursive in meaning; its `recursive` flag is true, and it has no dynamic attributes. */
	bindings: AttributeSetExpression;
	body: Expression;
}

export interface With {
	type: 'with';
	position: Position;
	namespace: Expression;
	body: Expression;
}

export interface If {
	type: 'if';
	position: Position;
	condition: Expression;
	consequent: Expression;
	alternative: Expression;
}

export interface Assert {
	type: 'assert';
	position: Position;
	condition: Expression;
	body: Expression;
}

/**
 * One component of an attribute path: a static name or an expression (`${…}` or a string with
 * interpolation).
 */
export type AttributePathComponent = string | Expression;

/** `subject.a.b` and `subject.a.b or fallback`. */
export interface Select {
	type: 'select';
	position: Position;
	subject: Expression;
	path: AttributePathComponent[];
	/** The position of each component, parallel to `path`. */
	pathPositions: Position[];
	fallback: Expression | null;
}

/** `subject ? a.b`. */
export interface HasAttribute {
	type: 'has-attribute';
	position: Position;
	subject: Expression;
	path: AttributePathComponent[];
}

/** `!operand`. */
export interface Not {
	type: 'not';
	position: Position;
	operand: Expression;
}

/** `==` and `!=`. */
export interface Equality {
	type: 'equality';
	position: Position;
	negated: boolean;
	left: Expression;
	right: Expression;
}

/** `&&`, `||` and `->`. */
export interface Logical {
	type: 'logical';
	position: Position;
	operator: 'and' | 'or' | 'implies';
	left: Expression;
	right: Expression;
}

/** `left // right`. */
export interface Update {
	type: 'update';
	position: Position;
	left: Expression;
	right: Expression;
}

/** `left ++ right`. */
export interface ConcatLists {
	type: 'concat-lists';
	position: Position;
	left: Expression;
	right: Expression;
}

/** `__curPos`. */
export interface CurrentPosition {
	type: 'current-position';
	position: Position;
}
