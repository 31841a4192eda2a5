/** `pyscope`: the explorer, or without a terminal the list of packages as text. */

import { printPackages } from './output/print-packages.ts';
import { defineCommand } from './support/command.ts';
import { showsTrace } from './support/nix-options.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession } from './support/tree-session.ts';

const name = 'pyscope';

export const command = defineCommand({
	name,
	about: 'Explores the Python package sets of a tree of Nix files in the terminal.',
	forms: [
		{
			words: '[QUERY] [OPTION]…',
			help: 'the explorer; without a terminal the packages as text',
		},
	],
	operands: [{ name: 'QUERY', help: 'QUERY is searched for at the start.' }],
	options: {
		python: {
			type: 'string',
			value: 'VERSION',
			help: 'the set to open with, such as 3.13 or "PyPy 3.11"',
		},
		attr: { type: 'string', value: 'NAME', help: 'the package to open with' },
		...treeOptions,
	},
	general: {
		help: {
			type: 'boolean',
			shortFlag: 'h',
			help: 'this text; `pyscope COMMAND --help` explains a command',
		},
		version: { type: 'boolean', help: "pyscope's version" },
	},
	failure: 'the tree or the set does not evaluate',
	examples: [
		{ words: '', help: 'the tree that comes with pyscope' },
		{ words: "--file '<nixpkgs>' --python 3.13", help: 'one set of the nixpkgs in NIX_PATH' },
		{ words: 'http client', help: 'what has to do with HTTP' },
	],
	async run({ values, given, operands, nixArguments, nixSettings, inputOverrides }) {
		const { python, attr: attribute } = values;
		const query = operands.join(' ');
		const isShown = hasTerminal() && python === undefined;
		// While the screen is drawn nothing else may be written to the terminal.
		const warnings: string[] = [];
		const session = await openTreeSession(name, {
			...values,
			nixArguments,
			nixSettings,
			inputOverrides,
			showTrace: showsTrace(given, nixSettings),
			warned: hasTerminal() ? (message) => warnings.push(message) : undefined,
			defaultFirst: isShown,
		});
		if (!hasTerminal()) {
			return printingErrors(session, name, () =>
				printPackages(session, { query, python, attribute }),
			);
		}
		const { runExplorer } = await import('../ui/run-explorer.tsx');
		try {
			await runExplorer(session, { query, set: python, attribute });
			return 0;
		} finally {
			await session.close();
			for (const message of warnings) process.stderr.write(`${message}\n`);
		}
	},
});

function hasTerminal(): boolean {
	return process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
}
