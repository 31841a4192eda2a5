/** `pyscope env`: what an environment of some packages would hold, as text or JSON. */

import { printEnvironment } from './output/environment.ts';
import { defineCommand, type ExitCode, isBlank, usageError } from './support/command.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession } from './support/tree-session.ts';

const name = 'pyscope env';

export const command = defineCommand({
	name,
	about: 'Tells what an environment of some packages would hold, and what is in its way.',
	forms: [{ words: 'ATTR… [OPTION]…' }],
	operands: [{ name: 'ATTR', help: 'ATTR is an attribute of the set, such as requests.' }],
	options: {
		python: {
			type: 'string',
			value: 'VERSION',
			help: 'the set to take them from, such as 3.13; all for those of CPython; several with commas. Without it the default set',
		},
		json: { type: 'boolean', help: 'JSON, an object a set' },
		...treeOptions,
	},
	failure: 'the tree or a set does not evaluate, or a set does not have all of the packages',
	examples: [
		{ words: 'requests numpy', help: 'both, in the default set' },
		{ words: 'requests numpy --python all', help: 'in each set of CPython' },
	],
	async run(typed) {
		const { operands, values } = typed;
		if (operands.length === 0) throw usageError(name, 'No package is named');
		if (operands.some(isBlank)) throw usageError(name, 'The name of a package is empty');
		const attributes = [...new Set(operands)];
		const session = await openTreeSession(name, typed);
		let hasAll = true;
		const code = await printingErrors(session, name, async () => {
			hasAll = await printEnvironment(session, { ...values, attributes });
		});
		return code === 0 && !hasAll ? (1 satisfies ExitCode) : code;
	},
});
