import { NixError } from '../errors.ts';
import {
	type AttributePathComponent,
	type HasAttribute,
	noPosition,
	type Position,
	type Select,
} from '../syntax/expression.ts';
import { positionOf } from '../syntax/position-of.ts';
import { printExpression } from '../syntax/printer.ts';
import { AttributeSet } from './attribute-set.ts';
import { type CompilationContext, compile, compileLazily } from './compile.ts';
import { describeType, forceTextWithoutContext } from './force.ts';
import { printAttributeName } from './literals.ts';
import { printForError } from './print-for-error.ts';
import type { Shape } from './shape.ts';
import { suggestNames } from './suggestions.ts';
import { force } from './thunk.ts';
import type { Code, Environment, Slot, Value } from './values.ts';

/** The name of one component of an attribute path at run time. */
type NameCode = (environment: Environment) => string;

function compileName(component: AttributePathComponent, context: CompilationContext): NameCode {
	if (typeof component === 'string') return () => component;
	const code = compile(component, context);
	const position = positionOf(component);
	return (environment) =>
		forceTextWithoutContext(code(environment), position, 'while evaluating an attribute name');
}

export function compileSelect(expression: Select, context: CompilationContext): Code {
	const { position, path, fallback } = expression;
	const subject = compile(expression.subject, context);
	if (fallback !== null) return compileSelectOr(expression, context);
	if (path.length === 1 && typeof path[0] === 'string') {
		return compileStaticSelect(subject, path[0], position, context);
	}
	const names = path.map((component) => compileName(component, context));
	return (environment) => {
		let slot: Slot = subject(environment);
		let attributePosition = noPosition;
		try {
			for (let index = 0; index < names.length; index++) {
				// Nix evaluates a name before the set it is looked for in.
				const name = names[index](environment);
				const set = asSet(force(slot, position), position);
				const found = set.get(name);
				if (found === undefined) throw missingAttribute(set, name, position);
				attributePosition = set.positionOf(name);
				slot = found;
			}
			return force(slot, attributePosition === noPosition ? position : attributePosition);
		} catch (error) {
			throw whileAtPath(error, attributePosition, context, () =>
				printPath(path, names, environment),
			);
		}
	};
}

/** `subject.name`, the common case: remembers the slot of the shape it saw last. */
function compileStaticSelect(
	subject: Code,
	name: string,
	position: Position,
	context: CompilationContext,
): Code {
	let shape: Shape | null = null;
	let index = -1;
	return (environment) => {
		const set = subject(environment);
		if (!(set instanceof AttributeSet)) throw expectedSet(set, position);
		if (set.shape !== shape) {
			shape = set.shape;
			index = shape.lookup(name);
		}
		if (index === -1) throw missingAttribute(set, name, position);
		// The slot is read before forcing: forcing may run this code again for another shape.
		const slot = set.values[index];
		try {
			return force(slot, position);
		} catch (error) {
			throw whileSelecting(error, position, set.positionOf(name), context, () =>
				printAttributeName(name),
			);
		}
	};
}

function compileSelectOr(expression: Select, context: CompilationContext): Code {
	const { position, path } = expression;
	const subject = compile(expression.subject, context);
	const names = path.map((component) => compileName(component, context));
	const fallback = compileLazily(expression.fallback as NonNullable<Select['fallback']>, context);
	return (environment) => {
		let slot: Slot = subject(environment);
		let attributePosition = noPosition;
		try {
			for (const nameOf of names) {
				const name = nameOf(environment);
				const set = force(slot, position);
				const found = set instanceof AttributeSet ? set.get(name) : undefined;
				if (found === undefined) return fallback.current(environment);
				attributePosition = (set as AttributeSet).positionOf(name);
				slot = found;
			}
			return force(slot, attributePosition === noPosition ? position : attributePosition);
		} catch (error) {
			throw whileAtPath(error, attributePosition, context, () =>
				printPath(path, names, environment),
			);
		}
	};
}

function asSet(value: Value, position: Position): AttributeSet {
	if (value instanceof AttributeSet) return value;
	throw expectedSet(value, position);
}

function expectedSet(value: Value, position: Position): NixError {
	return new NixError(
		'type',
		`expected a set but found ${describeType(value)}: ${printForError(value)}`,
	).while('while selecting an attribute', position);
}

/** "attribute 'x' missing", with the names that come closest. */
export function missingAttribute(set: AttributeSet, name: string, position: Position): NixError {
	return new NixError(
		'missing-attribute',
		`attribute '${printAttributeName(name)}' missing`,
		position,
		suggestNames(set.shape.sortedKeys, name),
	);
}

/**
 * Adds the frame of a selection whose attribute failed when it was forced at the selection: Nix
 * forces it where it is defined. That place is looked for only now that there is an error.
 */
export function whileSelecting(
	error: unknown,
	selectPosition: Position,
	position: Position,
	context: CompilationContext,
	path: () => string,
): unknown {
	if (!(error instanceof NixError) || position === noPosition) return error;
	const { trace } = error;
	const last = trace.at(-1);
	if (last === undefined) {
		const isOwn = error.kind === 'infinite-recursion' && error.position === selectPosition;
		if (isOwn) error.moveTo(position);
	} else if (last.position === selectPosition && ofCall.test(last.message)) {
		trace[trace.length - 1] = { ...last, position };
	}
	return whileAtPath(error, position, context, path);
}

/** The outermost frame of a call that was put off. */
const ofCall = /^(from call site$|while calling (the '|a functor))/;

function whileAtPath(
	error: unknown,
	position: Position,
	context: CompilationContext,
	path: () => string,
): unknown {
	if (!(error instanceof NixError) || position === noPosition) return error;
	if (!context.isInternal(position)) {
		error.while(`while evaluating the attribute '${path()}'`, position);
	}
	return error;
}

function printPath(
	path: readonly AttributePathComponent[],
	names: readonly NameCode[],
	environment: Environment,
): string {
	return path
		.map((component, index) => {
			if (typeof component === 'string') return printAttributeName(component);
			try {
				return printAttributeName(names[index](environment));
			} catch {
				return `"\${${printExpression(component)}}"`;
			}
		})
		.join('.');
}

export function compileHasAttribute(expression: HasAttribute, context: CompilationContext): Code {
	const subject = compile(expression.subject, context);
	const names = expression.path.map((component) => compileName(component, context));
	const position = positionOf(expression.subject);
	return (environment) => {
		let value: Value = subject(environment);
		for (let index = 0; index < names.length; index++) {
			const name = names[index](environment);
			if (!(value instanceof AttributeSet)) return false;
			const slot = value.get(name);
			if (slot === undefined) return false;
			if (index < names.length - 1) value = force(slot, position);
		}
		return true;
	};
}
