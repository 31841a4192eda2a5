import { type CoercionOptions, coerceToPath, coerceToString } from '../../evaluation/coerce.ts';
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
} from '../../evaluation/force.ts';
import { noPosition } from '../../positions/position.ts';
import type { AttributeSet } from '../../values/attribute-set.ts';
import type { StringContext } from '../../values/string-context.ts';
import type { List, NixString, Slot, Value } from '../../values/values.ts';

/**
 * Evaluates an argument of a builtin, or a part of an argument, as a value of some type. Errors get
 * a frame such as "while evaluating the first argument passed to builtins.elemAt". As in C++ Nix,
 * the frames and errors of an argument have no position; attributes of an argument have their own.
 *
 * Every method throws a NixError when the value does not evaluate, and `type` when it has another
 * type.
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

/** The readers of the arguments of one builtin. */
class Readers {
	/** For an argument that the frame does not number: "the argument". */
	readonly only: ArgumentReader;
	readonly first: ArgumentReader;
	readonly second: ArgumentReader;
	readonly third: ArgumentReader;
	/** Makes a reader for something else that the frame describes, such as "a value of the list". */
	readonly part: (what: string) => ArgumentReader;

	/** @param callee the name of the builtin in the frames */
	constructor(callee: string) {
		this.part = (what) => new ArgumentReader(`while evaluating ${what} passed to ${callee}`);
		this.only = this.part('the argument');
		this.first = this.part('the first argument');
		this.second = this.part('the second argument');
		this.third = this.part('the third argument');
	}
}

/**
 * The readers of the arguments of one builtin, in both spellings of its name that C++ Nix has: most
 * frames say builtins.map, some 'builtins.head' in quotes.
 */
export class ArgumentReaders extends Readers {
	readonly quoted: Readers;

	/** @param name of the builtin, as messages have it */
	constructor(name: string) {
		super(`builtins.${name}`);
		this.quoted = new Readers(`'builtins.${name}'`);
	}
}
