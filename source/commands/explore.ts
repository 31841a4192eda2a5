/** `pyscope`: the explorer, or without a terminal the list of packages as text. */

import { clean } from '../ui/lines/text.ts';
import type { Preferences } from '../ui/run-explorer.tsx';
import type { Session } from '../workspace/session/session.ts';
import { printPackages } from './output/print-packages.ts';
import { defineCommand, goneExitCode, usageError } from './support/command.ts';
import type { Named, Start } from './support/deep-link.ts';
import { displayOptions, themeNamed } from './support/display-options.ts';
import { printingErrors } from './support/printing-errors.ts';
import { treeOptions } from './support/tree-options.ts';
import { openTreeSession, TreeError } from './support/tree-session.ts';
import { tell } from './writing/write.ts';

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
			help: 'the set to open with, such as 3.13 or "PyPy 3.11"; for a view of several sets several with commas',
		},
		attr: {
			type: 'string',
			value: 'NAME',
			help: 'the package to open with; for a view of several packages several with commas',
		},
		view: {
			type: 'string',
			value: 'NAME',
			help: 'the view to open, such as used-by or problems, with what --attr and --python name',
		},
		...displayOptions,
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
		{ words: '--view why --attr transformers,rich', help: 'why one package needs another' },
	],
	async run(typed) {
		const { operands, values } = typed;
		const { python, attr: attribute, view } = values;
		const query = operands.join(' ');
		const theme = themeNamed(name, values.theme);
		const named = { view, attribute, python };
		if (!hasTerminal()) {
			if (view !== undefined) {
				await checkedPreferences(named);
				throw usageError(name, '--view needs a terminal');
			}
			const session = await openTreeSession(name, typed);
			return printingErrors(session, name, () =>
				printPackages(session, { query, python, attribute }),
			);
		}
		const { keys, columns } = await checkedPreferences(named);
		// While the screen is drawn nothing else may be written to the terminal.
		const warnings: string[] = [];
		const session = await openTreeSession(name, typed, {
			warned: (message) => warnings.push(message),
			defaultFirst: python === undefined,
		});
		try {
			const start = await startOf(session, named);
			const { runExplorer } = await import('../ui/run-explorer.tsx');
			const screenReader = values.screenReader ?? process.env.INK_SCREEN_READER === 'true';
			const isEnded = await runExplorer(
				session,
				{ query, ...start, mouse: values.mouse },
				{ keys, columns, theme, screenReader },
			);
			return isEnded ? 0 : goneExitCode;
		} finally {
			await session.close();
			for (const message of warnings) tell(message);
		}
	},
});

/**
 * What the configuration says of the explorer, once its keys are checked together with what is to be opened.
 *
 * @throws {UsageError} when one of them is not right
 */
async function checkedPreferences(named: Named): Promise<Pick<Preferences, 'keys' | 'columns'>> {
	const [{ readConfiguration }, { userKeys }, { createSetup }, { checkLink }] = await Promise.all([
		import('./configuration/read-configuration.ts'),
		import('./configuration/check-keys.ts'),
		import('../ui/setup.ts'),
		import('./support/deep-link.ts'),
	]);
	const configuration = await readConfiguration(process.env);
	const keys = userKeys(configuration);
	checkLink(name, createSetup().views, named);
	return { keys, columns: configuration.settings.columns };
}

/** How long the terminal may stay as it is before something is said, in milliseconds. */
const silence = 400;

/**
 * What to open the explorer with. Where something of the tree is named, it is looked for before the
 * screen is touched; a tree that cannot be opened is shown by the explorer, which reads it again.
 *
 * @throws {UsageError} when the tree has no such set or package
 */
async function startOf(session: Session, named: Named): Promise<Partial<Start>> {
	const { view, attribute, python } = named;
	if (view === undefined && attribute === undefined && python === undefined) return {};
	const { resolveStart } = await import('./support/deep-link.ts');
	let isTold = false;
	const timer = setTimeout(() => {
		// A line that is taken back is none for a file.
		isTold = process.stderr.isTTY;
		if (isTold) process.stderr.write(`Opening ${clean(session.snapshot().title)} …`);
	}, silence);
	try {
		return await resolveStart(session, named);
	} catch (error) {
		if (error instanceof TreeError) return { set: python, attribute };
		throw error;
	} finally {
		clearTimeout(timer);
		// The line is taken back: what follows is the screen, or an error.
		if (isTold) process.stderr.write('\r\u001b[K');
	}
}

function hasTerminal(): boolean {
	return process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== 'dumb';
}
