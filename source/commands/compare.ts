/** `pyscope compare`: what differs between two sets, or between one package in both. */

import { printComparison } from './output/print-comparison.ts';
import { defineCommand, isBlank, usageError } from './support/command.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession } from './support/tree-session.ts';

const name = 'pyscope compare';

export const command = defineCommand({
	name,
	about: 'Tells what differs between two package sets of a tree.',
	forms: [{ words: 'VERSION VERSION [ATTR] [OPTION]…' }],
	operands: [
		{
			name: 'VERSION',
			help: 'VERSION is a set, such as 3.12, "PyPy 3.11", python312Packages or python3.pkgs.',
		},
		{
			name: 'ATTR',
			help: 'With ATTR one package is compared, such as numpy, and its closure; without it all are.',
		},
	],
	options: {
		json: { type: 'boolean', help: 'JSON instead of text' },
		...treeOptions,
	},
	details:
		'Names of interpreters in names and messages are no difference, nor are lines in files, nor another version of a dependency: that package differs itself.',
	failure: 'the tree or a set does not evaluate',
	examples: [
		{ words: '3.12 3.14', help: 'everything that differs, by kind' },
		{
			words: "--file '<nixpkgs>' 3.13 3.15 jupyterlab",
			help: 'one package, and whether anything in its closure differs',
		},
	],
	async run(typed) {
		const { operands, values } = typed;
		const [first, second, attribute, ...rest] = operands;
		if (first === undefined || second === undefined) {
			throw usageError(name, 'Two sets are compared: name both, such as 3.12 3.14');
		}
		if (attribute !== undefined && isBlank(attribute)) {
			throw usageError(name, 'The name of the package is empty');
		}
		if (rest.length > 0) {
			throw usageError(name, `One package is compared at most, not '${rest.join(' ')}' as well`);
		}
		const session = await openTreeSession(name, typed);
		return printingErrors(session, name, () =>
			printComparison(session, { first, second, attribute, json: values.json ?? false }),
		);
	},
});
