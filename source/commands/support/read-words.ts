import type { NixArgument, NixSetting } from '../../workspace/protocol/evaluation-settings.ts';
import { settingProblem } from '../../workspace/protocol/nix-settings.ts';
import type { InputOverride } from '../../workspace/protocol/tree-messages.ts';
import {
	isBlank,
	longName,
	namesOf,
	type Option,
	type Options,
	optionLabel,
	UnknownOption,
	usageError,
} from './command.ts';
import { nearestName } from './nearest-name.ts';

/** An option that was given, and its value; undefined for a switch. */
export interface GivenOption {
	key: string;
	value: string | undefined;
}

/** The arguments of a command, each option with its value. */
export interface Words {
	given: GivenOption[];
	operands: string[];
	nixArguments: NixArgument[];
	nixSettings: NixSetting[];
	inputOverrides: InputOverride[];
}

/**
 * Separates options, their values and operands, by the conventions of POSIX and GNU: `--name
 * VALUE`, `--name=VALUE`, `-n VALUE`, `-nVALUE`, several switches in one word, and `--` before
 * operands that look like options. A value that looks like an option has to be joined to its name,
 * so that a forgotten one is noticed; only those of options with two may be anything.
 *
 * @throws {UsageError} for an unknown option and for one with too few or too many values.
 */
export function readWords(command: string, argv: readonly string[], options: Options): Words {
	return new WordReader(command, argv, options).read();
}

class WordReader {
	readonly #command: string;
	readonly #words: string[];
	readonly #byName = new Map<string, [key: string, option: Option]>();
	readonly #read: Words = {
		given: [],
		operands: [],
		nixArguments: [],
		nixSettings: [],
		inputOverrides: [],
	};

	constructor(command: string, argv: readonly string[], options: Options) {
		this.#command = command;
		this.#words = argv.toReversed();
		for (const [key, option] of Object.entries(options)) {
			this.#byName.set(longName(key), [key, option]);
			if ('shortFlag' in option) this.#byName.set(`-${option.shortFlag}`, [key, option]);
		}
	}

	read(): Words {
		for (let word = this.#words.pop(); word !== undefined; word = this.#words.pop()) {
			if (word === '--') {
				this.#read.operands.push(...this.#words.splice(0).reverse());
			} else if (word.startsWith('--')) {
				this.#readLong(word);
			} else if (looksLikeOption(word)) {
				this.#readShort(word);
			} else {
				this.#read.operands.push(word);
			}
		}
		return this.#read;
	}

	#readLong(word: string): void {
		// A name has at least one character: `--=x` is none.
		const equals = word.indexOf('=', 3);
		const [name, joined] =
			equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
		const [key, option] = this.#find(name);
		const isSwitch =
			option.type === 'boolean' || ('meaning' in option && option.meaning !== undefined);
		if (isSwitch && joined !== undefined) {
			throw this.#wrong(`Option '${namesOf(key, option)}' does not take an argument`);
		}
		switch (option.type) {
			case 'boolean':
				this.#read.given.push({ key, value: undefined });
				break;
			case 'string':
				this.#give(key, option, joined ?? this.#takeValue(key, option));
				break;
			case 'nix-argument': {
				const [argument, value] = this.#takeTwo(name, joined);
				this.#read.nixArguments.push({ kind: option.kind, name: argument, value });
				break;
			}
			case 'nix-setting':
				this.#readSetting(key, option, joined);
				break;
			case 'input-override': {
				const [input, path] = this.#takeTwo(name, joined);
				if (isBlank(input) || isBlank(path))
					throw this.#wrong(`Option '${name}' has an empty value`);
				this.#read.inputOverrides.push({ input, path });
				break;
			}
		}
	}

	#give(key: string, option: Option, value: string): void {
		const mayBeEmpty = 'mayBeEmpty' in option || option.type !== 'string';
		if (isBlank(value) && !mayBeEmpty) {
			throw this.#wrong(`Option '${optionLabel(key, option)}' has an empty value`);
		}
		this.#read.given.push({ key, value });
	}

	#readSetting(
		key: string,
		option: Extract<Option, { type: 'nix-setting' }>,
		joined: string | undefined,
	): void {
		const { meaning, setting } = option;
		if (setting === undefined) {
			const [name, value] = this.#takeTwo(longName(key), joined);
			this.#read.nixSettings.push({ name, value });
		} else {
			const value = meaning ?? joined ?? this.#takeValue(key, option);
			const problem = settingProblem(setting, value);
			if (problem !== null) throw this.#wrong(problem);
			this.#read.nixSettings.push({ name: setting, value });
		}
	}

	/** One word with one hyphen: switches, of which the last may be an option with its value. */
	#readShort(word: string): void {
		const letters = [...word.slice(1)];
		for (let letter = letters.shift(); letter !== undefined; letter = letters.shift()) {
			const [key, option] = this.#find(`-${letter}`);
			if (option.type === 'boolean') {
				this.#read.given.push({ key, value: undefined });
				continue;
			}
			const joined = letters.splice(0).join('');
			this.#give(key, option, joined || this.#takeValue(key, option));
		}
	}

	/** The two values behind an option, neither of which can be joined to it. */
	#takeTwo(option: string, joined: string | undefined): [first: string, second: string] {
		const first = joined === undefined ? this.#words.pop() : undefined;
		const second = this.#words.pop();
		if (first === undefined || second === undefined) {
			throw this.#wrong(`Option '${option} NAME VALUE' needs two values after it`);
		}
		return [first, second];
	}

	#takeValue(key: string, option: Option): string {
		const value = this.#words.pop();
		if (value !== undefined && !looksLikeOption(value)) return value;
		const missing = `Option '${namesOf(key, option)} <value>' argument missing`;
		throw this.#wrong(
			value === undefined || value === '--'
				? missing
				: `${missing} before '${value}'; if that is the value, write '${longName(key)}=${value}'`,
		);
	}

	#find(name: string): [key: string, option: Option] {
		const found = this.#byName.get(name);
		if (found !== undefined) return found;
		// Short options are too short to resemble each other.
		const nearest = name.length < 3 ? undefined : nearestName(this.#byName.keys(), name);
		if (nearest === undefined) throw new UnknownOption(this.#command, name);
		throw this.#wrong(`Unknown option '${name}'; did you mean ${nearest}?`);
	}

	#wrong(message: string): Error {
		return usageError(this.#command, message);
	}
}

/** A hyphen alone stands for standard input. */
function looksLikeOption(word: string): boolean {
	return word.length > 1 && word.startsWith('-');
}
