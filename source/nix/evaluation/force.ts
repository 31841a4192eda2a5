import { NixError } from '../errors/nix-error.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { elementsAsInNix } from '../values/string-context.ts';
import { force } from '../values/thunk.ts';
import {
	Builtin,
	BuiltinApplication,
	Lambda,
	type List,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../values/values.ts';
import { printForError } from './print-for-error.ts';

/** The type of a value as messages name it, such as `a list`. */
export function describeType(value: Value): string {
	switch (typeof value) {
		case 'string':
			return 'a string';
		case 'number':
		case 'bigint':
			return 'an integer';
		case 'boolean':
			return 'a Boolean';
	}
	if (value === null) return 'null';
	if (value instanceof AttributeSet) return 'a set';
	if (Array.isArray(value)) return 'a list';
	if (value instanceof NixString) return 'a string with context';
	if (value instanceof NixPath) return 'a path';
	if (value instanceof NixFloat) return 'a float';
	if (value instanceof Builtin) return `the built-in function '${value.name}'`;
	if (value instanceof BuiltinApplication) {
		return `the partially applied built-in function '${value.builtin.name}'`;
	}
	return 'a function';
}

/** Forces a slot; errors of its evaluation get the frame `during`, unless that is empty. */
export function forceDuring(slot: Slot, position: Position, during: string): Value {
	try {
		return force(slot, position);
	} catch (error) {
		if (error instanceof NixError && during !== '') error.while(during, position);
		throw error;
	}
}

function expected(what: string, value: Value, position: Position, during: string): NixError {
	const error = new NixError(
		'type',
		`expected ${what} but found ${describeType(value)}: ${printForError(value)}`,
		position,
	);
	return during === '' ? error : error.while(during, position);
}

// C++ Nix adds no frame to what fails while a set or a list is evaluated, and the error that it
// is none has no position of its own. With the other types it is the other way round.

/** The value as a set. @throws NixError `type` */
export function forceSet(slot: Slot, position: Position, during: string): AttributeSet {
	const value = force(slot, position);
	if (value instanceof AttributeSet) return value;
	const error = expected('a set', value, noPosition, '');
	throw during === '' ? error : error.while(during, position);
}

/** The value as a list. @throws NixError `type` */
export function forceList(slot: Slot, position: Position, during: string): List {
	const value = force(slot, position);
	if (Array.isArray(value)) return value;
	throw expected('a list', value, noPosition, '').while(during, position);
}

/** The value as an integer. @throws NixError `type` */
export function forceInteger(slot: Slot, position: Position, during: string): number | bigint {
	const value = forceDuring(slot, position, during);
	if (typeof value === 'number' || typeof value === 'bigint') return value;
	throw expected('an integer', value, position, during);
}

/** The value as a number: an integer's or a float's. @throws NixError `type` */
export function forceFloat(slot: Slot, position: Position, during: string): number {
	const value = forceDuring(slot, position, during);
	if (typeof value === 'number') return value;
	if (typeof value === 'bigint') return Number(value);
	if (value instanceof NixFloat) return value.value;
	throw expected('a float', value, position, during);
}

/** The value as a boolean. @throws NixError `type` */
export function forceBoolean(slot: Slot, position: Position, during: string): boolean {
	const value = forceDuring(slot, position, during);
	if (typeof value === 'boolean') return value;
	throw expected('a Boolean', value, position, during);
}

/** The value as a string with its context; no coercion. @throws NixError `type` */
export function forceString(slot: Slot, position: Position, during: string): string | NixString {
	const value = forceDuring(slot, position, during);
	if (typeof value === 'string' || value instanceof NixString) return value;
	throw expected('a string', value, position, during);
}

/** The text of a string, whatever its context. @throws NixError `type` */
export function forceText(slot: Slot, position: Position, during: string): string {
	const value = forceString(slot, position, during);
	return typeof value === 'string' ? value : value.text;
}

/** The text of a string that must not have context. @throws NixError `type` */
export function forceTextWithoutContext(slot: Slot, position: Position, during: string): string {
	const value = forceString(slot, position, during);
	if (typeof value === 'string') return value;
	throw new NixError(
		'other',
		`the string '${value.text}' is not allowed to refer to a store path (such as '${contextForError(value)}')`,
	).while(during, position);
}

/**
 * The value as something that can be called: a function, or a set with `__functor`.
 *
 * @throws NixError `type`
 */
export function forceFunction(slot: Slot, position: Position, during: string): Value {
	const value = forceDuring(slot, position, during);
	if (isFunction(value) || (value instanceof AttributeSet && value.has('__functor'))) return value;
	throw expected('a function', value, position, during);
}

/** Whether a value is a function, of Nix or built in. */
export function isFunction(value: Value): value is Lambda | Builtin | BuiltinApplication {
	return value instanceof Lambda || value instanceof Builtin || value instanceof BuiltinApplication;
}

function contextForError({ context }: NixString): string {
	const [first] = elementsAsInNix(context) as [string];
	if (first.startsWith('=')) return `${first.slice(1)} (deep)`;
	const [, output, path] = first.split('!');
	return output === undefined ? first : `${path}^${output}`;
}
