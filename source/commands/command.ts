import type { NixArgument } from '../workspace/programs/make-evaluator.ts';

/** What a command gives back: 0 done, 1 evaluation failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

interface Described {
	/** A sentence without capital and full stop, for help and documents. */
	help: string;
}

/** An option that is given or not. */
interface Switch extends Described {
	type: 'boolean';
	shortFlag?: string;
}

/** An option with a value, kept as text. Of several values the last one counts, or all do. */
interface ValueOption extends Described {
	type: 'string';
	/** What stands for the value in help, such as `PATH`. */
	value: string;
	shortFlag?: string;
	isMultiple?: true;
}

/** `--arg` and `--argstr`: two values, an argument's name and what it is. May be repeated. */
interface NixArgumentOption extends Described {
	type: 'nix-argument';
	kind: NixArgument['kind'];
	value: `${string} ${string}`;
}

export type Option = Switch | ValueOption | NixArgumentOption;

/**
 * The options of a command, in the order of its help. The key is the option's name in camel case:
 * `noCache` is typed `--no-cache`.
 */
export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends { isMultiple: true }
	? readonly string[]
	: (O extends { type: 'boolean' } ? boolean : string) | undefined;

/** The value of each option, undefined when it is not given; those of `nixArguments` aside. */
export type Values<O extends Options> = {
	readonly [Name in keyof O as O[Name] extends NixArgumentOption ? never : Name]: Value<O[Name]>;
};

/** What a user typed after the command's name, taken apart. */
export interface CommandArguments<O extends Options = Options> {
	values: Values<O>;
	/** The options' names in the order they were given, repetitions included. */
	given: readonly (keyof O)[];
	/** What is no option, such as a query. */
	operands: readonly string[];
	/** The values of `--arg` and `--argstr`, in their order. */
	nixArguments: readonly NixArgument[];
}

/** What is declared of a command, for help, documents and whatever else is made from it. */
interface CommandText {
	/** As typed, such as `pyscope eval`. */
	name: string;
	/** What it does, in a sentence: the first line of its help. */
	about: string;
	/** The ways to call it: what follows the name, and, where there are several, what it does. */
	forms: readonly { words: string; help?: string }[];
	/** What can be typed besides options. */
	operands: readonly Operand[];
	/** Options that are answered before the command runs, if not only `--help`. */
	general?: Options;
	/** What else has to be known, in sentences. */
	details?: string;
	/** When the exit code is 1. */
	failure: string;
	/** For docs/usage.md: what follows the name, and what it does. */
	examples: readonly { words: string; help: string }[];
}

/**
 * A command. Reading its arguments, `--help` and the tables of docs/usage.md are made from it. Its
 * module loads evaluator and interface only when it runs.
 */
export interface Command<O extends Options = Options> extends CommandText {
	options: O;
	/** @throws {UsageError} when what was typed does not go together. */
	run(typed: CommandArguments<O>): Promise<ExitCode>;
}

/** Something typed that is no option. */
export interface Operand {
	/** As in the forms, such as `FILE`. */
	name: string;
	/** All there can be, where that is fixed. */
	choices?: readonly string[];
	/** What it means, in sentences. */
	help?: string;
}

/** Declares a command: its `run` is given the values of its own options. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
	// Whoever runs a command reads the arguments by the options that stand beside `run`.
	return command as unknown as Command;
}

/** How an option is typed: `--no-cache` for `noCache`. */
export function longName(key: string): string {
	return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** An option as help shows it: `-I, --include PATH`. */
export function optionLabel(key: string, option: Option): string {
	const names = namesOf(key, option);
	return option.type === 'boolean' ? names : `${names} ${option.value}`;
}

/** All names of an option: `-I, --include`. */
export function namesOf(key: string, option: Option): string {
	const short = 'shortFlag' in option ? `-${option.shortFlag}, ` : '';
	return short + longName(key);
}

/** Wrong usage: the message says what, where and what to do. Ends the program with code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** A UsageError that points to the command's help. */
export function usageError(command: string, message: string): UsageError {
	return new UsageError(
		`${message.replace(/\.$/, '')}. \`${command} --help\` shows what can be asked.`,
	);
}
