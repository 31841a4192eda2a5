import { type Command, type CommandEntry, type Options, optionLabel } from './command.ts';

/** Columns of a help text. */
const width = 90;

/** Options that are answered before the command runs. */
export function generalOptions(command: Command): Options {
	return command.general ?? { help: { type: 'boolean', shortFlag: 'h', help: 'this text' } };
}

/** What `--help` prints; with `pyscope` itself it lists the commands. */
export function helpText(
	command: Command,
	commands: Readonly<Record<string, CommandEntry>> = {},
): string {
	const { name, about, forms, operands, options, details = '', failure } = command;
	const paragraph = [...operands.map(({ help = '' }) => help), details].filter((text) => text);
	const rows = Object.entries({ ...options, ...generalOptions(command) }).map(
		([key, option]) => [optionLabel(key, option), option.help] as const,
	);
	const parts = [
		wrap(about, width),
		columns(
			[
				...forms.map(({ words, help = '' }) => [`${name} ${words}`.trimEnd(), help] as const),
				...Object.entries(commands).map(([word, { operands, summary }]) => {
					const words = operands === '' ? word : `${word} ${operands} …`;
					return [`${name} ${words}`, summary] as const;
				}),
			],
			4,
		),
		wrap(paragraph.join(' '), width),
		columns(rows, 2),
		wrap(`Exit codes: 0 done, 1 ${failure}, 2 wrong usage.`, width),
	];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

/** Two columns, the second one wrapped. */
function columns(rows: readonly (readonly [string, string])[], gap: number): string[] {
	const first = Math.max(...rows.map(([left]) => left.length)) + gap;
	return rows.flatMap(([left, right]) => {
		const [line = '', ...more] = wrap(right, width - 2 - first);
		return [
			`  ${left.padEnd(first)}${line}`.trimEnd(),
			...more.map((text) => ' '.repeat(2 + first) + text),
		];
	});
}

/** Lines of at most so many columns, broken at spaces. */
function wrap(text: string, columns: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined) lines.push(word);
		else if (last.length + 1 + word.length > columns) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return text === '' ? [] : lines;
}
