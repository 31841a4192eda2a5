import { NixError, notePassage } from '../errors/nix-error.ts';
import { describeType, forceTextWithoutContext } from '../evaluation/force.ts';
import { printForError } from '../evaluation/print-for-error.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { meetSymbol } from '../state/symbols.ts';
import type {
	AttributePathComponent,
	Expression,
	HasAttribute,
	Select,
} from '../syntax/expression.ts';
import { printAttributeName } from '../syntax/literals.ts';
import { positionOf } from '../syntax/position-of.ts';
import { printExpression } from '../syntax/printer.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import type { Shape } from '../values/shape.ts';
import { suggestNames } from '../values/suggestions.ts';
import { force } from '../values/thunk.ts';
import type { Code, Environment, Slot, Value } from '../values/values.ts';
import { type CompilationContext, compile, compileLazily, outerEnvironment } from './compile.ts';

/** The name of one component of an attribute path at run time. */
type NameCode = (environment: Environment) => string;

function compileName(component: AttributePathComponent, context: CompilationContext): NameCode {
	if (typeof component === 'string') return () => component;
	const code = compile(component, context);
	const position = positionOf(component);
	return (environment) =>
		forceTextWithoutContext(code(environment), position, 'while evaluating an attribute name');
}

/**
 * Whether some names of a path are known only at run time. Such a name enters the order of symbols
 * when it is looked up, even if no set has it.
 */
function isComputed(path: readonly AttributePathComponent[]): boolean {
	return path.some((component) => typeof component !== 'string');
}

export function compileSelect(expression: Select, context: CompilationContext): Code {
	const { position, path, fallback } = expression;
	if (fallback !== null) return compileSelectOr(expression, context);
	if (path.length === 1 && typeof path[0] === 'string') {
		return compileStaticSelect(expression.subject, path[0], position, context);
	}
	const subject = compile(expression.subject, context);
	const names = path.map((component) => compileName(component, context));
	const slots = path.map(() => new SlotMemory());
	return (environment) => {
		let slot: Slot = subject(environment);
		let found: AttributeSet | null = null;
		let foundName = '';
		let isFound = false;
		try {
			for (let index = 0; index < names.length; index++) {
				// Nix evaluates a name before the set it is looked for in.
				const name = names[index](environment);
				const set = asSet(force(slot, position), position);
				const place = slots[index].find(set.shape, name);
				if (place === -1) throw missingAttribute(set, name, position);
				found = set;
				foundName = name;
				slot = set.values[place];
			}
			isFound = true;
			return force(slot, position);
		} catch (error) {
			if (isFound) notePassage(error, found as AttributeSet, foundName);
			const attributePosition = found === null ? noPosition : found.positionOf(foundName);
			const shown = () => printPath(path, names, environment);
			throw isFound
				? whileSelecting(error, position, attributePosition, context, shown)
				: whileAtPath(error, attributePosition, context, shown);
		}
	};
}

/**
 * An inline cache: the slots of a name in the two shapes seen last. Most selections meet one or two
 * shapes.
 */
class SlotMemory {
	#name = '';
	#shape: Shape | null = null;
	#slot = -1;
	#otherShape: Shape | null = null;
	#otherSlot = -1;

	/** The slot of a name, -1 when the shape does not have it. */
	find(shape: Shape, name: string): number {
		if (name === this.#name) {
			if (shape === this.#shape) return this.#slot;
			if (shape === this.#otherShape) return this.#otherSlot;
			this.#otherShape = this.#shape;
			this.#otherSlot = this.#slot;
		} else {
			this.#name = name;
			this.#otherShape = null;
		}
		this.#shape = shape;
		this.#slot = shape.lookup(name);
		return this.#slot;
	}
}

/** `subject.name`, the common case. */
function compileStaticSelect(
	subject: Expression,
	name: string,
	position: Position,
	context: CompilationContext,
): Code {
	const memory = new SlotMemory();
	const select = (set: Value): Value => {
		if (!(set instanceof AttributeSet)) throw expectedSet(set, position);
		const index = memory.find(set.shape, name);
		if (index === -1) throw missingAttribute(set, name, position);
		// The slot is read before forcing: forcing may run this code again for another shape.
		const slot = set.values[index];
		try {
			return force(slot, position);
		} catch (error) {
			notePassage(error, set, name);
			throw whileSelecting(error, position, set.positionOf(name), context, () =>
				printAttributeName(name),
			);
		}
	};
	if (subject.type === 'variable' && subject.resolution?.kind === 'local') {
		// Half of all selections are from a variable: reading it here saves a call.
		const { level, slot } = subject.resolution;
		const variablePosition = subject.position;
		return (environment) =>
			select(force(outerEnvironment(environment, level)[slot] as Slot, variablePosition));
	}
	const code = compile(subject, context);
	return (environment) => select(code(environment));
}

function compileSelectOr(expression: Select, context: CompilationContext): Code {
	const { position, path } = expression;
	const subject = compile(expression.subject, context);
	const names = path.map((component) => compileName(component, context));
	const slots = path.map(() => new SlotMemory());
	const meets = isComputed(path);
	const fallback = compileLazily(expression.fallback as NonNullable<Select['fallback']>, context);
	return (environment) => {
		let slot: Slot = subject(environment);
		let found: AttributeSet | null = null;
		let foundName = '';
		let isFound = false;
		try {
			for (let index = 0; index < names.length; index++) {
				const name = names[index](environment);
				const set = force(slot, position);
				if (!(set instanceof AttributeSet)) {
					if (meets) meetSymbol(name);
					return fallback.current(environment);
				}
				const place = slots[index].find(set.shape, name);
				if (place === -1) {
					if (meets) meetSymbol(name);
					return fallback.current(environment);
				}
				found = set;
				foundName = name;
				slot = set.values[place];
			}
			isFound = true;
			return force(slot, position);
		} catch (error) {
			if (isFound) notePassage(error, found as AttributeSet, foundName);
			const attributePosition = found === null ? noPosition : found.positionOf(foundName);
			const shown = () => printPath(path, names, environment);
			throw isFound
				? whileSelecting(error, position, attributePosition, context, shown)
				: whileAtPath(error, attributePosition, context, shown);
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

/** The error "attribute 'x' missing", with the most similar names as suggestions. */
export function missingAttribute(set: AttributeSet, name: string, position: Position): NixError {
	return new NixError(
		'missing-attribute',
		`attribute '${printAttributeName(name)}' missing`,
		position,
		suggestNames(set.shape.sortedKeys, name),
	);
}

/**
 * Adds the frame of a selection whose attribute failed to evaluate. C++ Nix reports the position
 * where the attribute is defined; it is looked up only here, when there is an error.
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

/** Matches the outermost frame of a delayed call. */
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
	const slots = names.map(() => new SlotMemory());
	const meets = isComputed(expression.path);
	const position = positionOf(expression.subject);
	return (environment) => {
		let value: Value = subject(environment);
		for (let index = 0; index < names.length; index++) {
			const name = names[index](environment);
			if (!(value instanceof AttributeSet)) {
				if (meets) meetSymbol(name);
				return false;
			}
			const slot = slots[index].find(value.shape, name);
			if (slot === -1) {
				if (meets) meetSymbol(name);
				return false;
			}
			if (index < names.length - 1) value = force(value.values[slot], position);
		}
		return true;
	};
}
