/** `pyscope flow`: how a package came to be in a set. */

import { printFlow } from './output/print-flow.ts';
import { defineCommand, isBlank, usageError } from './support/command.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession } from './support/tree-session.ts';

const name = 'pyscope flow';

export const command = defineCommand({
	name,
	about:
		'Prints how a package came to be in its set: the definition, the lines that register and override it, where each argument came from, what buildPythonPackage added, and what differs in the other sets.',
	forms: [{ words: 'ATTRIBUTE [OPTION]…' }],
	operands: [{ name: 'ATTRIBUTE', help: 'ATTRIBUTE is the name in the set, such as numpy.' }],
	options: {
		python: {
			type: 'string',
			value: 'VERSION',
			help: 'the set, such as 3.13 or python313Packages; several with commas are compared with the first. Without it the default set, compared with all but secondary sets',
		},
		json: {
			type: 'boolean',
			help: 'JSON: what is known of each set, an array; of the one set that --python names only that',
		},
		...treeOptions,
	},
	failure: 'the tree, the set or the attribute does not exist or evaluate',
	examples: [
		{ words: 'numpy', help: 'in the default set, compared with the others' },
		{
			words: "attrs --python 3.13 --arg overlays '[ (import ./overlay.nix) ]'",
			help: 'why an override does or does not count',
		},
	],
	async run(typed) {
		const { operands, values } = typed;
		const [attribute = '', ...rest] = operands;
		if (isBlank(attribute) || rest.length > 0) throw usageError(name, 'Name one attribute');
		const session = await openTreeSession(name, typed);
		return printingErrors(session, name, () => printFlow(session, { ...values, attribute }));
	},
});
