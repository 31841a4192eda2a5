/** `pyscope list`: what the explorer knows, as text or JSON. */

import { once } from 'node:events';
import type { PackageDescription } from '../package-sets/description/description.ts';
import type { Session, SetSnapshot } from '../workspace/session/session.ts';
import { parseArguments, usageError } from './arguments.ts';
import { chooseSet, chooseSets, namesSeveral } from './choose-set.ts';
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
	const areSeveral = python === undefined ? json : namesSeveral(python);
	if (areSeveral) await printSets(session, options);
	else await printOneSet(session, options);
}

async function printOneSet(session: Session, options: PrintOptions): Promise<void> {
	const { packagesAsJson, packagesAsText } = await import('./print-packages.ts');
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const set = chooseSet(sets, options.python);
	const packages = await choosePackages(session, set.name, options);
	if (packages.length === 0) {
		process.stderr.write(`Nothing in ${set.name} matches.\n`);
	}
	if (options.json) await writeAll(packagesAsJson([packages]));
	else await write(packagesAsText(packages, terminalWidth()));
}

/** Set after set, none of which is held any longer than it takes to print it. */
async function printSets(session: Session, options: PrintOptions): Promise<void> {
	const { compareCodeUnits, packagesAsJson, packagesOfAllSetsAsText } = await import(
		'./print-packages.ts'
	);
	const snapshot = await waitForSnapshot(session, ({ sets }) => sets.length > 0);
	const { python } = options;
	const sets = python === undefined ? snapshot.sets : chooseSets(snapshot.sets, python);
	for (const { reason, name: set } of sets) {
		if (reason !== null) process.stderr.write(`${set} cannot be used: ${reason}\n`);
	}
	const working = sets.filter(({ reason }) => reason === null);
	if (options.json) {
		const sorted = working.toSorted((a, b) => compareCodeUnits(a.name, b.name));
		await writeAll(packagesAsJson(packagesOfSets(session, sorted, options)));
		return;
	}
	const columns: PackagesOfSet[] = [];
	for (const set of working) {
		for await (const packages of packagesOfSets(session, [set], options)) {
			columns.push({
				set,
				packages: packages.map(({ attribute, version, state }) => ({ attribute, version, state })),
			});
		}
	}
	await write(packagesOfAllSetsAsText(columns, Boolean(options.query), terminalWidth()));
}

async function* packagesOfSets(
	session: Session,
	sets: readonly SetSnapshot[],
	options: PrintOptions,
): AsyncGenerator<PackageDescription[]> {
	for (const { name: set } of sets) {
		const packages = await choosePackages(session, set, options);
		session.forget(set);
		yield packages;
	}
}

function terminalWidth(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : undefined;
}

async function writeAll(pieces: AsyncIterable<string>): Promise<void> {
	for await (const piece of pieces) await write(piece);
}

/** Waits until the output can take more, so that little is held. */
async function write(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Runs what prints from a session, closes it, and says in a sentence why a tree does not open. */
export async function printingErrors(
	session: Session,
	command: string,
	print: () => Promise<void>,
): Promise<ExitCode> {
	const unsubscribe = session.subscribe(noticesOf(session, command));
	try {
		await print();
		return 0;
	} catch (error) {
		if (!(error instanceof TreeError)) throw error;
		process.stderr.write(`${command}: ${error.message}\n`);
		return 1;
	} finally {
		unsubscribe();
		await session.close();
	}
}

/** Says each notice of a session once, on stderr. */
function noticesOf(session: Session, command: string): () => void {
	let last: string | null = null;
	return () => {
		const { notice } = session.snapshot();
		if (notice === last) return;
		last = notice;
		if (notice !== null) process.stderr.write(`${command}: ${notice}\n`);
	};
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
		const { buildSearchIndex, searchPackages } = await import('../package-sets/search/search.ts');
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
			...(await session.ask('paths', { set, attribute: package_.attribute }).catch(() => nowhere)),
		})),
	);
}
