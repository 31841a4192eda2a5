import { Builtin, type Slot, type Value } from '../../values/values.ts';
import { ArgumentReaders } from './argument-reader.ts';
import type { BuiltinHost } from './host.ts';

/** An intended difference of a builtin from Nix's. */
export interface Departure {
	/** How much of it works; absent when all of it does. */
	status?: 'path only' | 'refused';
	/** Where it departs from Nix, and why. */
	note: string;
}

interface NamedBuiltin {
	/** Its name in `builtins`, without leading underscores. */
	readonly name: string;
	/** Whether it is in scope under this name; all others need `builtins.` or `__`. */
	readonly isGlobal?: true;
	/** Whether it is missing in a pure evaluation. */
	readonly isImpure?: true;
	readonly departure?: Departure;
}

/** A function of the language. */
interface BuiltinFunction extends NamedBuiltin {
	/** Its name in frames of errors, if that is another one. */
	readonly nameInFrames?: string;
	/**
	 * Makes the function for one evaluator. The parameters of the function are the arguments of the
	 * builtin, so their number is its arity.
	 */
	define(given: ArgumentReaders, host: BuiltinHost): (...slots: Slot[]) => Value;
}

/** A constant of the language. */
interface BuiltinConstant extends NamedBuiltin {
	/** The value for one evaluator, or a thunk of it. */
	value(host: BuiltinHost): Slot;
}

/** One builtin: its name, its arguments, what it does, and how it departs from Nix. */
export type BuiltinDeclaration = BuiltinFunction | BuiltinConstant;

/** The value of a builtin in an evaluator. */
export function makeBuiltin(declaration: BuiltinDeclaration, host: BuiltinHost): Slot {
	if ('value' in declaration) return declaration.value(host);
	const { name, nameInFrames = name } = declaration;
	const implementation = declaration.define(new ArgumentReaders(nameInFrames), host);
	return new Builtin(name, implementation.length, implementation);
}

/** The departure of builtins that read files. */
export const departureOfReading =
	'What only exists once a derivation is built cannot be read; the error names the derivation.';

/** The departure of builtins that put something into the store. */
export const departureOfStoring =
	'Nothing is stored: the store path is computed, and can be read in the same evaluation.';
