/** `pyscope list`: what the explorer knows, as text or JSON. */

import type { PackageDescription } from '../package-sets/description.ts';
import type { Session } from '../workspace/session.ts';
import { parseArguments, usageError } from './arguments.ts';
import { chooseSet } from './choose-set.ts';
import type { Command, ExitCode } from './command.ts';
import {
	describeWholeSet,
	openTree,
	TreeError,
	treeOptions,
	treeOptionsHelp,
	waitForSnapshot,
} from './open-tree.ts';
import type { PackagesOfSet } from './print-packages.ts';

const name = 'pyscope list';

const help = `Prints the Python packages of a tree.

  pyscope list [QUERY] [OPTION]…

With QUERY only the packages whose name or description matches, the best first.

  --python VERSION    the set to print, such as 3.13 or "PyPy 3.11", or all;
                      without it text shows the default set, JSON all sets
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
	const session = await openTree({ ...values, nixArguments });
	return printingErrors(session, name, () =>
		printPackages(session, { ...values, query: positionals.join(' ') }),
	);
}

export const command: Command = { name, help, run };

/** What of a session is printed, and how. */
export interface PrintOptions {
	query?: string | undefined;
	python?: string | undefined;
	json?: boolean | undefined;
	paths?: boolean | undefined;
	/** Only this attribute. */
	attribute?: string | undefined;
}

/** Prints packages to stdout, and to stderr what cannot be shown. */
export async function printPackages(session: Session, options: PrintOptions): Promise<void> {
	const { python, json = false } = options;
	const { packagesAsJson, packagesAsText, packagesOfAllSetsAsText } = await import(
		'./print-packages.ts'
	);
	const width = process.stdout.isTTY ? process.stdout.columns : undefined;
	if (python?.toLowerCase() !== 'all' && !(json && python === undefined)) {
		const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
		const set = chooseSet(sets, python);
		const packages = await choosePackages(session, set.set, options);
		if (packages.length === 0) {
			process.stderr.write(`Nothing in ${set.set} matches.\n`);
		}
		process.stdout.write(json ? packagesAsJson(packages) : packagesAsText(packages, width));
		return;
	}
	const { sets } = await waitForSnapshot(session, () => false);
	const chosen: PackagesOfSet[] = [];
	for (const set of sets) {
		if (set.reason === null) {
			chosen.push({ set, packages: await choosePackages(session, set.set, options) });
		} else {
			process.stderr.write(`${set.set} cannot be used: ${set.reason}\n`);
		}
	}
	process.stdout.write(
		json
			? packagesAsJson(chosen.flatMap(({ packages }) => packages))
			: packagesOfAllSetsAsText(chosen, Boolean(options.query), width),
	);
}

/** Runs what prints from a session, closes it, and says in a sentence why a tree does not open. */
export async function printingErrors(
	session: Session,
	command: string,
	print: () => Promise<void>,
): Promise<ExitCode> {
	try {
		await print();
		return 0;
	} catch (error) {
		if (!(error instanceof TreeError)) throw error;
		process.stderr.write(`${command}: ${error.message}\n`);
		return 1;
	} finally {
		await session.close();
	}
}

async function choosePackages(
	session: Session,
	set: string,
	{ query = '', attribute, paths }: PrintOptions,
): Promise<PackageDescription[]> {
	let packages = await describeWholeSet(session, set);
	if (attribute !== undefined) {
		packages = packages.filter((package_) => package_.attribute === attribute);
	}
	if (query !== '') {
		const { buildSearchIndex, searchPackages } = await import('../package-sets/search.ts');
		const byAttribute = new Map(packages.map((package_) => [package_.attribute, package_]));
		const index = buildSearchIndex([...byAttribute.keys()]);
		packages = searchPackages(index, byAttribute, query).flatMap(
			(match) => byAttribute.get(match.attribute) ?? [],
		);
	}
	if (!paths) return packages;
	const nowhere = { drvPath: null, outPath: null };
	return Promise.all(
		packages.map(async (package_) => ({
			...package_,
			// A package that does not evaluate has no paths; its state and reason say why.
			...(await session.paths(set, package_.attribute).catch(() => nowhere)),
		})),
	);
}
