import fc from 'fast-check';
import { commands } from '../../../source/commands/index.ts';
import { type Command, longName, type Option } from '../../../source/commands/support/command.ts';

/** Words after `pyscope`, and what must come of them where that is known. */
export interface CommandLine {
	readonly words: readonly string[];
	/** Whether it is wrong, and whether a name is to be proposed. */
	readonly expected: 'wrong' | 'misspelt' | 'unknown';
}

/** Values that are hardly meant. */
const oddities = [
	...['', ' ', '\t', ',', ',,', '-', '--', '-1', '0', '1e9', 'NaN', '.5', 'x', 'true', '__proto__'],
	...[
		'constructor',
		'..',
		'../..',
		'/',
		'/dev/null',
		'<x>',
		'<',
		'"',
		"'",
		'${x}',
		'\\',
		'*',
		'%s',
	],
	...[
		'99999999999999999999',
		'\u001b[2J',
		'\u001b]0;x\u0007',
		'a\nb',
		'\r',
		'\u0085',
		'\u202ex',
		'\u200b',
	],
	...['é', '😀', '\ud800', 'x'.repeat(100_000), '('.repeat(5000), '='],
];

/** All commands: the words that choose them, and how they are declared. */
async function allCommands(): Promise<{ chosenBy: string[]; command: Command }[]> {
	const { command } = await import('../../../source/commands/explore.ts');
	const others = Object.entries(commands).map(async ([word, entry]) => ({
		chosenBy: [word],
		command: await entry.load(),
	}));
	return [{ chosenBy: [], command }, ...(await Promise.all(others))];
}

/** What a command needs besides, to come as far as its options; options before it. */
const operands: Readonly<Record<string, readonly string[]>> = {
	env: ['plain'],
	flow: ['plain'],
	compare: ['3.13', '3.14'],
	eval: ['-E', '1'],
};

/**
 * Every command with every option, each with no value, an empty one, too many, and odd ones; then
 * names with letters missing, doubled and swapped, and random words.
 */
export async function commandLines(
	tree: string,
	seed: number,
	count: number,
): Promise<CommandLine[]> {
	const lines: CommandLine[] = [];
	const all = await allCommands();
	const random = fc.sample(
		fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...oddities), fc.constantFrom(...oddities)),
		{ numRuns: 4 * count, seed },
	);
	const names = all.flatMap(({ command }) => Object.keys(command.options));
	for (const { chosenBy, command } of all) {
		const [word = ''] = chosenBy;
		const rest = operands[word] ?? [];
		const place = 'file' in command.options ? ['--file', tree] : [];
		for (const [key, option] of Object.entries(command.options)) {
			const name = longName(key);
			const around = key === 'file' ? rest : [...rest, ...place];
			const line = (expected: CommandLine['expected'], ...words: string[]) =>
				lines.push({ words: [...chosenBy, ...around, ...words], expected });
			if (isSwitch(option)) {
				line('wrong', `${name}=1`);
				line('unknown', name, name);
			} else {
				line('wrong', name);
				line('wrong', name, '--');
				line(isRefusedEmpty(option) ? 'wrong' : 'unknown', ...valuesOf(option, name, ''));
			}
			line('misspelt', `${name.slice(0, 3)}${name.slice(4)}q`);
			const [some] = random.slice(lines.length, lines.length + 1);
			if (some !== undefined) line('unknown', ...valuesOf(option, name, some[2]));
		}
	}
	for (const [which, other, value, operand] of random) {
		const { chosenBy, command } = all[which % all.length] as (typeof all)[number];
		const [word = ''] = chosenBy;
		const place = 'file' in command.options ? ['--file', tree] : [];
		const key = names[other % names.length] as string;
		const option = command.options[key];
		const words = option === undefined ? [longName(key)] : valuesOf(option, longName(key), value);
		lines.push({
			words: [...chosenBy, ...(operands[word] ?? []), ...place, ...words, operand],
			expected: option === undefined ? 'wrong' : 'unknown',
		});
	}
	// Of each kind some are among the first, however few are tried.
	const order = fc.sample(fc.shuffledSubarray(lines, { minLength: lines.length }), {
		numRuns: 1,
		seed,
	});
	return (order[0] ?? []).slice(0, count);
}

function isSwitch(option: Option): boolean {
	return option.type === 'boolean' || ('meaning' in option && option.meaning !== undefined);
}

function isRefusedEmpty(option: Option): boolean {
	return (
		option.type === 'input-override' || (option.type === 'string' && !('mayBeEmpty' in option))
	);
}

/** An option with a value, joined to its name where it may be anything. */
function valuesOf(option: Option, name: string, value: string): string[] {
	if (isSwitch(option)) return [name];
	const takesTwo = option.type !== 'boolean' && option.value?.includes(' ') === true;
	return takesTwo ? [name, value, value] : [`${name}=${value}`];
}
