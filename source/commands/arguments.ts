/** What a user typed on the command line, taken apart. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { NixArgument } from '../workspace/protocol/evaluation-settings.ts';

/** Wrong usage: the message says what, where and what to do. Ends the program with code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
	typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/** A command's options and operands as typed, with the arguments for Nix apart. */
export type CommandArguments<O extends Options> = Parsed<O> & { nixArguments: NixArgument[] };

/**
 * Reads a command's options by Node's `parseArgs`.
 * Throws UsageError for an unknown option and for one with too few or too many values.
 */
export function parseArguments<const O extends Options>(
	command: string,
	argv: readonly string[],
	options: O,
): CommandArguments<O> {
	const { rest, nixArguments } = takeNixArguments(command, argv);
	try {
		const parsed = parseArgs({ args: rest, options, allowPositionals: true });
		return { ...parsed, nixArguments };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		// Node's second sentence is about operands that look like options: never meant here.
		const [message = ''] = error.message.split('. ');
		throw usageError(command, message);
	}
}

/** A UsageError that points to the command's help. */
export function usageError(command: string, message: string): UsageError {
	return new UsageError(
		`${message.replace(/\.$/, '')}. \`${command} --help\` shows what can be asked.`,
	);
}

/**
 * Takes `--arg NAME EXPR` and `--argstr NAME TEXT` out: two values after one option, as
 * nix-instantiate has them, is something option parsers do not know.
 */
function takeNixArguments(
	command: string,
	argv: readonly string[],
): { rest: string[]; nixArguments: NixArgument[] } {
	const rest: string[] = [];
	const nixArguments: NixArgument[] = [];
	for (let index = 0; index < argv.length; index++) {
		const word = argv[index] as string;
		if (word === '--') {
			rest.push(...argv.slice(index));
			break;
		}
		if (word !== '--arg' && word !== '--argstr') {
			rest.push(word);
			continue;
		}
		const [name, value] = argv.slice(index + 1, index + 3);
		if (name === undefined || value === undefined) {
			throw usageError(command, `Option '${word} NAME VALUE' needs two values after it`);
		}
		nixArguments.push({ kind: word === '--arg' ? 'expression' : 'string', name, value });
		index += 2;
	}
	return { rest, nixArguments };
}
