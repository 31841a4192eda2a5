import type { NixArgument, NixSetting } from '../../workspace/protocol/evaluation-settings.ts';
import type { InputOverride } from '../../workspace/protocol/tree-messages.ts';

/**
 * The exit code where the terminal is gone: what a shell tells of a program that SIGHUP ended, which a
 * terminal sends with its end.
 */
export const goneExitCode = 129;

/** The process's exit code: 0 done, 1 evaluation failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2 | typeof goneExitCode;

interface Described {
	/** The explanation in help and documents, without capital letter and full stop. */
	help: string;
}

/** The settings of the configuration file that an option can have its value from. */
type SettingName = 'tree' | 'theme' | 'mouse' | 'memory' | 'time-limit';

/** An option that is given or not. */
interface Switch extends Described {
	type: 'boolean';
	shortFlag?: string;
	/** What the configuration file calls it, where it may stand there. */
	setting?: SettingName;
}

/** An option with a value, kept as text. Of several values the last one counts, or all do. */
interface ValueOption extends Described {
	type: 'string';
	/** The placeholder of the value in help, such as `PATH`. */
	value: string;
	shortFlag?: string;
	isMultiple?: true;
	/** Whether an empty value means something, as it does to Nix. */
	mayBeEmpty?: true;
	/** What the configuration file calls it, where it may stand there. */
	setting?: SettingName;
}

/** `--arg` and `--argstr`: two values, an argument's name and what it is. May be repeated. */
interface NixArgumentOption extends Described {
	type: 'nix-argument';
	kind: NixArgument['kind'];
	value: `${string} ${string}`;
}

/**
 * A setting of Nix: `--option NAME VALUE` for any of them, or an option of its own, with a value or
 * as a switch that stands for one. They apply in the order they are given.
 */
interface NixSettingOption extends Described {
	type: 'nix-setting';
	/** The setting's name; for `--option` the first of its two values. */
	setting?: string;
	/** The value of a setting that is given as a switch. */
	meaning?: string;
	value?: string;
}

/** `--override-input`: two values, an input's name and a folder. May be repeated. */
interface InputOverrideOption extends Described {
	type: 'input-override';
	value: `${string} ${string}`;
}

/** Options whose values are collected by their kind, not by their names. */
type CollectedOption = NixArgumentOption | NixSettingOption | InputOverrideOption;

export type Option = Switch | ValueOption | CollectedOption;

/**
 * The options of a command, in the order of its help. The key is the option's name in camel case:
 * `noCache` is typed `--no-cache`.
 */
export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends { isMultiple: true }
	? readonly string[]
	: (O extends { type: 'boolean' } ? boolean : string) | undefined;

/** The value of each option, undefined when it is not given; those that are collected aside. */
export type Values<O extends Options> = {
	readonly [Name in keyof O as O[Name] extends CollectedOption ? never : Name]: Value<O[Name]>;
};

/** The arguments a user typed after the command's name. */
export interface CommandArguments<O extends Options = Options> {
	values: Values<O>;
	/** The options' names in the order they were given, repetitions included. */
	given: readonly (keyof O)[];
	/** Arguments that are no options, such as a query, in their order. */
	operands: readonly string[];
	/** The values of `--arg` and `--argstr`, in the order they were given. */
	nixArguments: readonly NixArgument[];
	/** Settings of Nix, in the order they were given. */
	nixSettings: readonly NixSetting[];
	/** The values of `--override-input`, in the order they were given. */
	inputOverrides: readonly InputOverride[];
}

/**
 * The texts of a command. They are data: a generator of documents, completions or a man page reads
 * them as help does.
 */
interface CommandText {
	/** As typed, such as `pyscope eval`. */
	name: string;
	/** What it does, in a sentence: the first line of its help. */
	about: string;
	/** The ways to call it: the words after the name, and, where there are several, their meaning. */
	forms: readonly { words: string; help?: string }[];
	/** The arguments that are no options. */
	operands: readonly Operand[];
	/** Options that are answered before the command runs, if not only `--help`. */
	general?: Options;
	/** Further sentences for the help text. */
	details?: string;
	/** What exit code 1 means, as part of a sentence. */
	failure: string;
	/** Examples for docs/usage.md: the words after the name, and what they do. */
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

/** An argument that is no option. */
export interface Operand {
	/** As in the forms, such as `FILE`. */
	name: string;
	/** All possible values, where they are fixed. */
	choices?: readonly string[];
	/** What it means, in sentences. */
	help?: string;
}

/** Declares a command: its `run` is given the values of its own options. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
	// Whoever runs a command reads the arguments by the options that stand beside `run`.
	return command as unknown as Command;
}

/** The long name of an option: `--no-cache` for `noCache`. */
export function longName(key: string): string {
	return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** An option as help shows it: `-I, --include PATH`. */
export function optionLabel(key: string, option: Option): string {
	const names = namesOf(key, option);
	const value = option.type === 'boolean' ? undefined : option.value;
	return value === undefined ? names : `${names} ${value}`;
}

/** All names of an option: `-I, --include`. */
export function namesOf(key: string, option: Option): string {
	const short = 'shortFlag' in option ? `-${option.shortFlag}, ` : '';
	return short + longName(key);
}

/** The facts about a command that are known before its module is loaded. */
export interface CommandEntry {
	/** Its operands, as in its first form. */
	operands: string;
	/** What it does, in a few words. */
	summary: string;
	load(): Promise<Command>;
}

/** How much of a fault is told, in characters: what was typed may be of any length. */
const longestFault = 1000;

/** Wrong usage. The message says what is wrong and what to do; the exit code is then 2. */
export class UsageError extends Error {
	override name = 'UsageError';

	/** @param faults each becomes one line, whatever was typed */
	constructor(...faults: readonly string[]) {
		super(faults.map(inOneLine).join('\n'));
	}
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
	return /^[\s\p{C}]*$/u.test(text);
}

function inOneLine(fault: string): string {
	const line = fault.replaceAll(/[\p{Cc}\s]+/gu, ' ');
	if (line.length <= longestFault) return line;
	// What to do stands at the end.
	return `${line.slice(0, longestFault / 2)}…${line.slice(-longestFault / 2)}`;
}

/** An option that the command does not have, and none is like it; another command may have it. */
export class UnknownOption extends UsageError {
	/** As typed, such as `--json`. */
	readonly option: string;

	constructor(command: string, option: string) {
		super(usageError(command, `Unknown option '${option}'`).message);
		this.option = option;
	}
}

/** A UsageError that points to the command's help. */
export function usageError(command: string, message: string): UsageError {
	const sentence = message.endsWith('?') ? message : `${message.replace(/\.$/, '')}.`;
	return new UsageError(`${sentence} \`${command} --help\` shows what can be asked.`);
}
