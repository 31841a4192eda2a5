import { checkStringLength } from '../errors/bounds.ts';
import { NixError } from '../errors/nix-error.ts';
import { addIntegers } from '../evaluation/arithmetic.ts';
import {
	type CoercionOptions,
	coerceToString,
	contextOf,
	type SourceStore,
	textOf,
} from '../evaluation/coerce.ts';
import { describeType, forceSet } from '../evaluation/force.ts';
import { canonicalPath } from '../io/path-names.ts';
import { pathText } from '../positions/internal-paths.ts';
import type { Position } from '../positions/position.ts';
import type { Expression, Interpolation, ListExpression, Variable } from '../syntax/expression.ts';
import { printAttributeName } from '../syntax/literals.ts';
import {
	type GatheredContexts,
	gatherContext,
	makeString,
	unionOf,
} from '../values/string-context.ts';
import { force, Thunk } from '../values/thunk.ts';
import {
	type Code,
	type DelayedCode,
	type Environment,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../values/values.ts';
import { compileAttributeSet, compileLet } from './compile-attribute-sets.ts';
import { compileCall, compileLambda } from './compile-functions.ts';
import {
	compileAssert,
	compileConcatLists,
	compileEquality,
	compileIf,
	compileLogical,
	compileNot,
	compileUpdate,
	compileWith,
} from './compile-operators.ts';
import { compileHasAttribute, compileSelect } from './compile-selects.ts';

/** What compiled code needs of the evaluator it runs in. */
export interface CompilationContext {
	/** The value of a name of the base scope. */
	baseValue(name: string): Slot;
	/** Where paths go that become part of a string. */
	sources: SourceStore;
	/** `{ file; line; column; }`, or null for an unknown position. */
	positionValue(position: Position): Value;
	/** `file:line:column`, as messages tell positions. */
	describePosition(position: Position): string;
	/** Whether a position is in the code of `derivation`, which is part of the language. */
	isInternal(position: Position): boolean;
}

/**
 * Compiles an expression whose variables are resolved to JavaScript closures. Bodies of functions
 * and lazy expressions are compiled when they are first entered: most code of a large tree never
 * runs.
 */
export function compile(expression: Expression, context: CompilationContext): Code {
	switch (expression.type) {
		case 'integer':
		case 'string': {
			const { value } = expression;
			return () => value;
		}
		case 'float': {
			const value = new NixFloat(expression.value);
			return () => value;
		}
		case 'path': {
			const value = new NixPath(expression.value);
			return () => value;
		}
		case 'variable':
			return compileVariable(expression, context);
		case 'interpolation':
			return compileInterpolation(expression, context);
		case 'list':
			return compileList(expression, context);
		case 'attribute-set':
			return compileAttributeSet(expression, context);
		case 'lambda':
			return compileLambda(expression, context);
		case 'call':
			return compileCall(expression, context);
		case 'let':
			return compileLet(expression, context);
		case 'with':
			return compileWith(expression, context);
		case 'if':
			return compileIf(expression, context);
		case 'assert':
			return compileAssert(expression, context);
		case 'select':
			return compileSelect(expression, context);
		case 'has-attribute':
			return compileHasAttribute(expression, context);
		case 'not':
			return compileNot(expression, context);
		case 'equality':
			return compileEquality(expression, context);
		case 'logical':
			return compileLogical(expression, context);
		case 'update':
			return compileUpdate(expression, context);
		case 'concat-lists':
			return compileConcatLists(expression, context);
		case 'current-position': {
			const { position } = expression;
			return () => context.positionValue(position);
		}
	}
}

/**
 * Compiles an expression to be evaluated lazily. Literals and variables need no thunk: the slot of
 * a variable is passed on (`Expr::maybeThunk` of C++ Nix).
 */
export function compileDelayed(expression: Expression, context: CompilationContext): DelayedCode {
	switch (expression.type) {
		case 'integer':
		case 'string':
		case 'float':
		case 'path': {
			const value = compile(expression, context)([]);
			return () => value;
		}
		case 'list':
			if (expression.elements.length === 0) return compile(expression, context) as DelayedCode;
			break;
		case 'variable':
			return compileVariableSlot(expression, context);
	}
	const code = compileLazily(expression, context);
	return (environment) => new Thunk(code.current, environment);
}

/** Code that is compiled when it first runs. */
export interface LazyCode {
	/** The compiled code once there is some; until then code that compiles and runs it. */
	current: Code;
}

export function compileLazily(expression: Expression, context: CompilationContext): LazyCode {
	const lazy: LazyCode = {
		current: compileFirst,
	};
	function compileFirst(environment: Environment): Value {
		if (lazy.current === compileFirst) lazy.current = compile(expression, context);
		return lazy.current(environment);
	}
	return lazy;
}

/** The environment `level` scopes outwards. */
export function outerEnvironment(environment: Environment, level: number): Environment {
	let current = environment;
	for (let count = level; count > 0; count--) current = current[0] as Environment;
	return current;
}

function compileVariable(variable: Variable, context: CompilationContext): Code {
	const { position, resolution } = variable;
	if (resolution === undefined) throw new Error(`variable ${variable.name} was not resolved`);
	switch (resolution.kind) {
		case 'base': {
			const slot = context.baseValue(variable.name);
			return slot instanceof Thunk ? () => force(slot, position) : () => slot;
		}
		case 'with': {
			const find = compileWithLookup(variable, resolution.levels);
			return (environment) => force(find(environment), position);
		}
		case 'local': {
			const { level, slot } = resolution;
			switch (level) {
				case 0:
					return (environment) => force(environment[slot] as Slot, position);
				case 1:
					return (environment) => force((environment[0] as Environment)[slot] as Slot, position);
				case 2:
					return (environment) =>
						force(((environment[0] as Environment)[0] as Environment)[slot] as Slot, position);
				default:
					return (environment) =>
						force(outerEnvironment(environment, level)[slot] as Slot, position);
			}
		}
	}
}

function compileVariableSlot(variable: Variable, context: CompilationContext): DelayedCode {
	const { resolution } = variable;
	if (resolution === undefined) throw new Error(`variable ${variable.name} was not resolved`);
	switch (resolution.kind) {
		case 'base': {
			const slot = context.baseValue(variable.name);
			return () => slot;
		}
		case 'with': {
			const code = compileVariable(variable, context);
			return (environment) => new Thunk(code, environment);
		}
		case 'local': {
			const { level, slot } = resolution;
			const code = compileVariable(variable, context);
			// A slot not filled yet belongs to a scope still being made: look again later.
			if (level === 0) {
				return (environment) => {
					const value = environment[slot] as Slot | undefined;
					return value === undefined ? new Thunk(code, environment) : value;
				};
			}
			return (environment) => {
				const value = outerEnvironment(environment, level)[slot] as Slot | undefined;
				return value === undefined ? new Thunk(code, environment) : value;
			};
		}
	}
}

function compileWithLookup(
	variable: Variable,
	levels: readonly number[],
): (environment: Environment) => Slot {
	const { name, position } = variable;
	return (environment) => {
		for (const level of levels) {
			const frame = outerEnvironment(environment, level);
			const namespace = forceSet(
				frame[1] as Slot,
				frame[2] as Position,
				'while evaluating the first subexpression of a with expression',
			);
			const slot = namespace.get(name);
			if (slot !== undefined) return slot;
		}
		throw new NixError(
			'undefined-variable',
			`undefined variable '${printAttributeName(name)}'`,
			position,
		);
	};
}

function compileList(expression: ListExpression, context: CompilationContext): Code {
	if (expression.elements.length === 0) {
		const empty: readonly Slot[] = [];
		return () => empty;
	}
	const elements = expression.elements.map((element) => compileDelayed(element, context));
	const { length } = elements;
	return (environment) => {
		const list = new Array<Slot>(length);
		for (let index = 0; index < length; index++) list[index] = elements[index](environment);
		return list;
	};
}

const segment = 'while evaluating a path segment';
const asSource = (sources: SourceStore | null) => ({ more: false, copyTo: sources });

function compileInterpolation(expression: Interpolation, context: CompilationContext): Code {
	const { position, forceString } = expression;
	const codes = expression.parts.map((part) => compile(part.expression, context));
	const positions = expression.parts.map((part) => part.position);
	const copied = asSource(context.sources);
	const uncopied = asSource(null);
	const { length } = codes;
	const [firstPart] = expression.parts;
	// An interpolated path keeps the slash at the end of its first part until all is joined.
	const firstPath = firstPart.expression.type === 'path' ? firstPart.expression.value : null;

	// Only what is added to a string copies paths; `forceString` says that a string it will be.
	const join = (
		environment: Environment,
		first: Value | undefined,
		asPath: boolean,
		coercion: CoercionOptions,
	): Value => {
		let text = '';
		let contexts: GatheredContexts = null;
		for (let index = 0; index < length; index++) {
			const value = index === 0 && first !== undefined ? first : codes[index](environment);
			const part =
				index === 0 && asPath
					? (firstPath ?? pathText((value as NixPath).path))
					: coerceToString(value, positions[index], coercion, segment);
			const added = textOf(part);
			checkStringLength(text.length + added.length, position);
			text += added;
			contexts = gatherContext(contexts, contextOf(part));
		}
		if (!asPath) return makeString(text, unionOf(contexts));
		if (contexts !== null) {
			throw new NixError(
				'other',
				'a string that refers to a store path cannot be appended to a path',
				position,
			);
		}
		return new NixPath(canonicalPath(text));
	};

	if (forceString) return (environment) => join(environment, undefined, false, copied);
	return (environment) => {
		const first = codes[0](environment);
		if (typeof first === 'number' || typeof first === 'bigint' || first instanceof NixFloat) {
			return addNumbers(first, codes, environment, positions);
		}
		if (first instanceof NixPath) return join(environment, first, true, uncopied);
		if (length === 2 && typeof first === 'string') {
			const second = codes[1](environment);
			if (typeof second === 'string') {
				checkStringLength(first.length + second.length, position);
				return first + second;
			}
			const part = coerceToString(second, positions[1], copied, segment);
			const added = textOf(part);
			checkStringLength(first.length + added.length, position);
			return makeString(first + added, contextOf(part));
		}
		return join(environment, first, false, isString(first) ? copied : uncopied);
	};
}

function isString(value: Value): boolean {
	return typeof value === 'string' || value instanceof NixString;
}

function addNumbers(
	first: number | bigint | NixFloat,
	codes: readonly Code[],
	environment: Environment,
	positions: readonly Position[],
): Value {
	let sum: number | bigint | NixFloat = first;
	for (let index = 1; index < codes.length; index++) {
		const value: Value = codes[index](environment);
		const position = positions[index];
		if (typeof value === 'number' || typeof value === 'bigint') {
			sum =
				sum instanceof NixFloat
					? new NixFloat(sum.value + Number(value))
					: addIntegers(sum, value, position);
		} else if (value instanceof NixFloat) {
			const left: number = sum instanceof NixFloat ? sum.value : Number(sum);
			sum = new NixFloat(left + value.value);
		} else {
			const kind = sum instanceof NixFloat ? 'a float' : 'an integer';
			throw new NixError('type', `cannot add ${describeType(value)} to ${kind}`, position);
		}
	}
	return sum;
}

/** The environment of an expression that stands alone. */
export const rootEnvironment: Environment = [];
