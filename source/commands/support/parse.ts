import meow, { type AnyFlags } from 'meow';
import type { CommandArguments, Options, Values } from './command.ts';
import { type GivenOption, readWords } from './read-words.ts';

/**
 * Reads a command's arguments with meow.
 *
 * meow is lenient where a typing error should be told: it ignores unknown options, takes a missing
 * value for an empty one and `--strict=3` for false, and reads `--no-location` as the negation of a
 * `--location`. So the words are checked first, and meow is given them in their plainest form.
 *
 * @throws {UsageError} for an unknown option and for one with too few or too many values.
 */
export function parseArguments<const O extends Options>(
	command: string,
	argv: readonly string[],
	options: O,
): CommandArguments<O> {
	const { given, operands, ...collected } = readWords(command, argv, options);
	const { flags, input } = meow({
		importMeta: import.meta,
		// Otherwise meow looks for a package.json, which is not there when pyscope is bundled.
		pkg: { name: 'pyscope' },
		argv: [...plainly(given, options), '--', ...operands],
		flags: flagsOf(options),
		// A switch that is not given is undefined, as any other option.
		booleanDefault: undefined,
		// Both are answered before: with them meow would end the process.
		autoHelp: false,
		autoVersion: false,
	});
	return {
		values: flags as Values<O>,
		given: given.map(({ key }) => key),
		operands: input,
		...collected,
	};
}

/** A command's options as meow has them. */
function flagsOf(options: Options): AnyFlags {
	const flags: AnyFlags = {};
	for (const [key, option] of Object.entries(options)) {
		if (option.type === 'boolean') flags[key] = { type: 'boolean' };
		if (option.type === 'string') flags[key] = { type: 'string', isMultiple: isMultiple(option) };
	}
	return flags;
}

/** Options in the form that meow cannot mistake: by their keys, with values joined to them. */
function* plainly(given: readonly GivenOption[], options: Options): Generator<string> {
	const last = new Map(given.map((option) => [option.key, option]));
	for (const option of given) {
		const { key, value } = option;
		// For meow a repetition is a second value: of those that have one, the last counts.
		if (!isMultiple(options[key]) && last.get(key) !== option) continue;
		yield value === undefined ? `--${key}` : `--${key}=${keepingQuotes(value)}`;
	}
}

function isMultiple(option: Options[string] | undefined): boolean {
	return option !== undefined && 'isMultiple' in option;
}

/** meow takes a pair of quotes around a value away, as if no shell had done so. */
function keepingQuotes(value: string): string {
	const [first = ''] = value;
	return /['"]/.test(first) && value.endsWith(first) ? first + value + first : value;
}
