/** `pyscope list`: what the explorer knows, as text or JSON. */

import { printPackages } from './output/print-packages.ts';
import { defineCommand, usageError } from './support/command.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession } from './support/tree-session.ts';

const name = 'pyscope list';

export const command = defineCommand({
	name,
	about: 'Prints the Python packages of a tree.',
	forms: [{ words: '[QUERY] [OPTION]…' }],
	operands: [
		{
			name: 'QUERY',
			help: 'With QUERY only the packages that match, the best first: by name, module or description, or by conditions such as !azure, ^http, licence:mit, needs:numpy.',
		},
	],
	options: {
		python: {
			type: 'string',
			value: 'VERSION',
			help: 'the set to print, such as 3.13 or "PyPy 3.11"; python313Packages, or python3.pkgs; all for those of CPython, pypy for those of PyPy; several with commas. Without it text shows the default set, JSON all but secondary sets',
		},
		json: { type: 'boolean', help: 'JSON, one package a line, sorted by set and attribute' },
		paths: { type: 'boolean', help: 'with --json: derivation and output paths as well' },
		...treeOptions,
	},
	failure: 'the tree or the set does not evaluate',
	examples: [
		{ words: 'http', help: 'what has to do with HTTP, in the default set' },
		{ words: '--python 3.12,3.13', help: 'two sets side by side' },
		{
			words: "--file '<nixpkgs>' --python 3.13 --json --paths",
			help: 'one set, with derivation paths',
		},
	],
	async run(typed) {
		const { operands, values } = typed;
		if (values.paths && !values.json) throw usageError(name, '--paths belongs to --json');
		const session = await openTreeSession(name, typed);
		return printingErrors(session, name, () =>
			printPackages(session, { ...values, query: operands.join(' ') }),
		);
	},
});
