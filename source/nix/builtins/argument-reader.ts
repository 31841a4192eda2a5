import { type CoercionOptions, coerceToPath, coerceToString } from '../evaluation/coerce.ts';
import {
	forceBoolean,
	forceFloat,
	forceFunction,
	forceInteger,
	forceList,
	forceSet,
	forceString,
	forceText,
	forceTextWithoutContext,
} from '../evaluation/force.ts';
import { noPosition } from '../positions/position.ts';
import type { AttributeSet } from '../values/attribute-set.ts';
import type { StringContext } from '../values/string-context.ts';
import type { List, NixString, Slot, Value } from '../values/values.ts';

/**
 * Evaluates an argument of a builtin, or a part of one, as a value of some type. Errors get the
 * frame "while evaluating the first argument passed to builtins.elemAt"; frames and errors of
 * arguments have no position, as in C++ Nix, those of attributes in them that of the attribute.
 * Every method throws a NixError when the value does not evaluate or has another type.
 */
export class ArgumentReader {
	readonly during: string;

	/** @param during the text of the frame */
	constructor(during: string) {
		this.during = during;
	}

	boolean(slot: Slot, position = noPosition): boolean {
		return forceBoolean(slot, position, this.during);
	}

	/** An integer or a float, as a number. */
	float(slot: Slot, position = noPosition): number {
		return forceFloat(slot, position, this.during);
	}

	/** Something that can be called: a function, or a set with `__functor`. */
	function(slot: Slot, position = noPosition): Value {
		return forceFunction(slot, position, this.during);
	}

	integer(slot: Slot, position = noPosition): number | bigint {
		return forceInteger(slot, position, this.during);
	}

	list(slot: Slot, position = noPosition): List {
		return forceList(slot, position, this.during);
	}

	set(slot: Slot, position = noPosition): AttributeSet {
		return forceSet(slot, position, this.during);
	}

	/** A string with its context. */
	string(slot: Slot, position = noPosition): string | NixString {
		return forceString(slot, position, this.during);
	}

	/** The text of a string, whatever its context. */
	text(slot: Slot, position = noPosition): string {
		return forceText(slot, position, this.during);
	}

	/** The text of a string that must not have context. */
	textWithoutContext(slot: Slot, position = noPosition): string {
		return forceTextWithoutContext(slot, position, this.during);
	}

	/** The string a value stands for. */
	coerce(slot: Slot, options: CoercionOptions, position = noPosition): string | NixString {
		return coerceToString(slot, position, options, this.during);
	}

	/** The path a value stands for, and the context of the string that names it. */
	path(slot: Slot, position = noPosition): { path: string; context: StringContext | null } {
		return coerceToPath(slot, position, this.during);
	}
}

/** The readers of one builtin, whose frames name it in one way. */
class Readers {
	/** Of the only argument, where the frame does not number it. */
	readonly only: ArgumentReader;
	readonly first: ArgumentReader;
	readonly second: ArgumentReader;
	readonly third: ArgumentReader;
	/** Of anything else that is passed to the builtin, such as "a value of the list". */
	readonly part: (what: string) => ArgumentReader;

	/** @param callee the builtin as the frames name it */
	constructor(callee: string) {
		this.part = (what) => new ArgumentReader(`while evaluating ${what} passed to ${callee}`);
		this.only = this.part('the argument');
		this.first = this.part('the first argument');
		this.second = this.part('the second argument');
		this.third = this.part('the third argument');
	}
}

/**
 * The readers of the arguments of a builtin. Most frames of C++ Nix name it as `builtins.map`, some
 * as `'builtins.head'`, in quotes.
 */
export class ArgumentReaders extends Readers {
	readonly quoted: Readers;

	/** @param name of the builtin, as messages have it */
	constructor(name: string) {
		super(`builtins.${name}`);
		this.quoted = new Readers(`'builtins.${name}'`);
	}
}
