/** `pyscope config`: what holds of what can be set, and what has set it. */

import type { Configuration } from './configuration/read-configuration.ts';
import { defineCommand, usageError } from './support/command.ts';
import { displayOptions, themeNamed } from './support/display-options.ts';
import { treeOptions } from './support/tree-options.ts';
import { checkMemory, checkTimeLimit } from './support/tree-session.ts';
import { toJson, writeJson, writeText } from './writing/write.ts';

const name = 'pyscope config';

export const command = defineCommand({
	name,
	about:
		'Shows what is set of what can be set, and where: by default, in the file, by the environment, or on the command line.',
	forms: [{ words: '[OPTION]…' }],
	operands: [],
	details:
		'The file is config.toml in the folder pyscope of the user’s configuration; PYSCOPE_CONFIG names another one, and with PYSCOPE_CONFIG=off none is read. docs/configuration.md tells what can stand in it.',
	options: {
		json: { type: 'boolean', help: 'JSON' },
		file: treeOptions.file,
		memory: treeOptions.memory,
		timeLimit: treeOptions.timeLimit,
		...displayOptions,
	},
	failure: 'never',
	examples: [{ words: '--theme light', help: 'what would hold with this option' }],
	async run({ values, given, operands }) {
		if (operands.length > 0) throw usageError(name, `Unknown argument '${operands.join(' ')}'`);
		themeNamed(name, values.theme);
		checkMemory(name, values.memory);
		checkTimeLimit(name, values.timeLimit);
		const [{ readConfiguration }, { holding }, { userKeys }] = await Promise.all([
			import('./configuration/read-configuration.ts'),
			import('./configuration/holding.ts'),
			import('./configuration/check-keys.ts'),
		]);
		const configuration = await readConfiguration(process.env);
		const keys = userKeys(configuration);
		const settings = holding(configuration, keys, { values, given }, process.env);
		if (values.json) {
			const { file, text } = configuration;
			const report = { file, exists: text !== null, settings };
			await writeJson([toJson(report, '\t'), '\n']);
			return 0;
		}
		const { asColumns } = await import('./output/table.ts');
		const rows = settings.map(({ key, value, from, line }) => [
			key,
			Array.isArray(value) ? value.join(', ') || '[none]' : String(value),
			line === null ? from : `${from}, line ${line}`,
		]);
		await writeText(headline(configuration) + asColumns(rows, Number.POSITIVE_INFINITY));
		return 0;
	},
});

function headline({ file, text }: Configuration): string {
	if (file === null) return 'No configuration file is read: PYSCOPE_CONFIG is off.\n';
	return `${file}${text === null ? ': there is no such file' : ''}\n`;
}
