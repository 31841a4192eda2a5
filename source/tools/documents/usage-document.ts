import { command as explore } from '../../commands/explore.ts';
import { commands } from '../../commands/index.ts';
import { type Command, optionLabel } from '../../commands/support/command.ts';
import { replaceMarked } from './replace-marked.ts';

/**
 * The text of docs/usage.md: for each command how it is called, its options and examples, as they
 * are declared. All else is written by hand and taken over from the current text.
 *
 * @throws {Error} when the text has no place for a command.
 */
export async function usageDocument(current: string): Promise<string> {
	let document = replaceMarked(current, 'commands', commandTable());
	const loaded = await Promise.all(Object.values(commands).map(({ load }) => load()));
	for (const command of [explore, ...loaded]) {
		document = replaceMarked(document, command.name, reference(command));
	}
	return document;
}

function commandTable(): string[] {
	const rows = Object.entries(commands).map(([word, { operands, summary }]) => [
		`\`${`${explore.name} ${word} ${operands}`.trimEnd()}\``,
		summary,
	]);
	const { words = '', help = '' } = explore.forms[0] ?? {};
	return table('command', [[`\`${explore.name} ${words}\``, help], ...rows]);
}

/** How a command is called, its options and examples. */
function reference(command: Command): string[] {
	const { name, forms, options, examples } = command;
	const rows = Object.entries(options).map(([key, option]) => [
		`\`${optionLabel(key, option)}\``,
		option.help,
	]);
	const lines = [...shell(name, forms), '', ...table('option', rows)];
	return examples.length === 0
		? lines
		: [...lines, '', 'For example:', '', ...shell(name, examples)];
}

/** Command lines with what they do behind them. */
function shell(name: string, lines: Command['forms']): string[] {
	const typed = lines.map(({ words }) => `${name} ${words}`.trimEnd());
	const width = Math.max(...typed.map(({ length }) => length));
	return [
		'```sh',
		...lines.map(({ help = '' }, index) => {
			const line = typed[index] ?? '';
			return help === '' ? line : `${line.padEnd(width)}  # ${help}`;
		}),
		'```',
	];
}

function table(title: string, rows: readonly (readonly string[])[]): string[] {
	return [
		`| ${title} | |`,
		'|---|---|',
		...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
	].map((line) => line.replaceAll(/<(?=[A-Z]+>)/g, '\\<'));
}
