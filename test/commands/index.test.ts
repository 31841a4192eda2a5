import { describe, expect, it } from 'vitest';
import { command as explore } from '../../source/commands/explore.ts';
import { commands } from '../../source/commands/index.ts';
import { longName } from '../../source/commands/support/command.ts';
import { generalOptions, helpText } from '../../source/commands/support/help.ts';
import { parseArguments } from '../../source/commands/support/parse.ts';

const entries = Object.entries(commands);
const all = [explore, ...(await Promise.all(entries.map(([, { load }]) => load())))];

describe('the commands', () => {
	it.each(entries)(
		'%s is named as it is chosen, and takes what the list says',
		async (word, entry) => {
			const { name, forms } = await entry.load();
			expect(name).toBe(`pyscope ${word}`);
			expect(forms[0]?.words).toContain(entry.operands);
		},
	);

	it.each(all)('$name has no name twice, and none that its words could not have', (command) => {
		const options = Object.entries({ ...command.options, ...generalOptions(command) });
		const names = options.flatMap(([key, option]) => [
			longName(key),
			...('shortFlag' in option ? [`-${option.shortFlag}`] : []),
		]);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^(--[a-z]+(-[a-z]+)*|-[A-Za-z])$/);
	});

	it.each(all)('$name reads its own examples', ({ name, options, examples }) => {
		for (const { words } of examples) {
			const typed = [...words.matchAll(/'([^']*)'|(\S+)/g)].map(
				([, quoted, word]) => quoted ?? word,
			);
			expect(() => parseArguments(name, typed as string[], options)).not.toThrow();
		}
	});

	it.each(all)('$name explains every option within the width of a help text', (command) => {
		const help = helpText(command, command === explore ? commands : {});
		for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
		const text = help.replaceAll(/\s+/g, ' ');
		for (const [key, option] of Object.entries(command.options)) {
			expect(text).toContain(longName(key));
			expect(text).toContain(option.help);
		}
	});
});
