/** `pyscope list`: what the explorer knows, as text or JSON. */

import type { Command, ExitCode } from './command.ts';
import { printPackages } from './output/print-packages.ts';
import { parseArguments, usageError } from './support/parse.ts';
import { printingErrors } from './support/printing-errors.ts';
import { openTree, treeOptions, treeOptionsHelp } from './support/tree-session.ts';

const name = 'pyscope list';

const help = `Prints the Python packages of a tree.

  pyscope list [QUERY] [OPTION]…

With QUERY only the packages whose name or description matches, the best first.

  --python VERSION    the set to print, such as 3.13 or "PyPy 3.11"; all for those
                      of CPython, pypy for those of PyPy; several with commas.
                      Without it text shows the default set, JSON every set
  --json              JSON, one package a line, sorted by set and attribute
  --paths             with --json: derivation and output paths as well
${treeOptionsHelp}
  -h, --help          this text

Exit codes: 0 done, 1 the tree or the set does not evaluate, 2 wrong usage.
`;

const options = {
	...treeOptions,
	json: { type: 'boolean' },
	paths: { type: 'boolean' },
} as const;

async function run(argv: readonly string[]): Promise<ExitCode> {
	const { values, positionals, nixArguments } = parseArguments(name, argv, options);
	if (values.paths && !values.json) {
		throw usageError(name, '--paths belongs to --json');
	}
	const session = await openTree(name, { ...values, nixArguments });
	return printingErrors(session, name, () =>
		printPackages(session, { ...values, query: positionals.join(' ') }),
	);
}

export const command: Command = { name, help, run };
