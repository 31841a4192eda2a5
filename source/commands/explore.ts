/** `pyscope`: the explorer, or without a terminal the list of packages as text. */

import type { Command, ExitCode } from './command.ts';
import { printPackages } from './output/print-packages.ts';
import { parseArguments } from './support/parse.ts';
import { printingErrors } from './support/printing-errors.ts';
import { openTree, treeOptions, treeOptionsHelp } from './support/tree-session.ts';

const name = 'pyscope';

const help = `Explores the Python package sets of a tree of Nix files in the terminal.

  pyscope [QUERY] [OPTION]…    the explorer; without a terminal the packages as text
  pyscope list [QUERY] …       the packages as text or JSON
  pyscope eval [FILE] …        the value of a Nix expression
  pyscope cache                what is kept of trees that were opened

QUERY is searched for at the start.

  --python VERSION    the set to open with, such as 3.13 or "PyPy 3.11"
  --attr NAME         the package to open with
${treeOptionsHelp}
  -h, --help          this text; \`pyscope list --help\` and \`pyscope eval --help\` too
  --version           pyscope's version

Exit codes: 0 done, 1 the tree or the set does not evaluate, 2 wrong usage.
`;

const options = { ...treeOptions, attr: { type: 'string' } } as const;

async function run(argv: readonly string[]): Promise<ExitCode> {
	const { values, positionals, nixArguments } = parseArguments(name, argv, options);
	const { python, attr: attribute } = values;
	const query = positionals.join(' ');
	const isShown = hasTerminal() && python === undefined;
	const session = await openTree(name, { ...values, nixArguments, defaultFirst: isShown });
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
	}
}

export const command: Command = { name, help, run };

function hasTerminal(): boolean {
	return process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
}
