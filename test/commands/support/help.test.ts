import { expect, it } from 'vitest';
import { type Command, defineCommand } from '../../../source/commands/support/command.ts';
import { helpText } from '../../../source/commands/support/help.ts';

const command: Command = defineCommand({
	name: 'pyscope why',
	about: 'Shows why a package is there.',
	forms: [
		{ words: 'PACKAGE [OPTION]…', help: 'the shortest path' },
		{ words: 'PACKAGE OTHER', help: 'the path to another' },
	],
	operands: [{ name: 'PACKAGE', help: 'PACKAGE is an attribute.' }],
	details: 'Nothing is built.',
	options: {
		python: { type: 'string', value: 'VERSION', shortFlag: 'p', help: 'the set' },
		allPaths: {
			type: 'boolean',
			help: 'every path there is, however long that takes and however many there are of them in this set',
		},
	},
	failure: 'it is not there',
	examples: [],
	run: async () => 0,
});

it('is made from what is declared', () => {
	expect(helpText(command)).toBe(`Shows why a package is there.

  pyscope why PACKAGE [OPTION]…    the shortest path
  pyscope why PACKAGE OTHER        the path to another

PACKAGE is an attribute. Nothing is built.

  -p, --python VERSION  the set
  --all-paths           every path there is, however long that takes and however many
                        there are of them in this set
  -h, --help            this text

Exit codes: 0 done, 1 it is not there, 2 wrong usage.
`);
});

it('lists the commands after its own forms', () => {
	const load = async () => command;
	const commands = {
		tree: { operands: 'PACKAGE', summary: 'a tree', load },
		sets: { operands: '', summary: 'the sets', load },
	};
	const help = helpText({ ...command, name: 'pyscope', forms: [{ words: '[QUERY]' }] }, commands);
	expect(help.split('\n\n')[1]).toBe(
		[
			'  pyscope [QUERY]',
			'  pyscope tree PACKAGE …    a tree',
			'  pyscope sets              the sets',
		].join('\n'),
	);
});
