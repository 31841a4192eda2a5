/** Prints the packages of a session as text or JSON. */
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { compareCodeUnits } from '../../package-sets/relations/names.ts';
import type { Session, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet, chooseSets, namesSeveral, primarySets } from '../support/choose-set.ts';
import { describeWholeSet, TreeError, waitForSnapshot } from '../support/tree-session.ts';
import { tell, terminalWidth, writeJson, writeText } from '../writing/write.ts';
import type { PackagesOfSet } from './packages.ts';
import type { FoundPackages } from './search-described.ts';

/** Which packages of a session are printed, and how. */
export interface PrintOptions {
	query?: string | undefined;
	python?: string | undefined;
	json?: boolean | undefined;
	paths?: boolean | undefined;
	/** Only this attribute. */
	attribute?: string | undefined;
}

/** Prints packages to standard output; sets that do not evaluate are named on standard error. */
export async function printPackages(session: Session, options: PrintOptions): Promise<void> {
	const { python, json = false } = options;
	const areSeveral = python === undefined ? json : namesSeveral(python);
	if (areSeveral) await printSets(session, options);
	else await printOneSet(session, options);
}

async function printOneSet(session: Session, options: PrintOptions): Promise<void> {
	const { packagesAsJson, packagesAsText } = await import('./packages.ts');
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const set = chooseSet(sets, options.python);
	const { packages, found } = await choosePackages(session, set.name, options);
	if (set.note !== null) tell(set.note);
	for (const text of found?.problems ?? []) tell(text);
	if (packages.length === 0) {
		tell(`Nothing in ${set.name} matches.`);
		for (const text of found?.otherwise ?? []) tell(text);
	}
	if (options.json) {
		await writeJson(packagesAsJson([packages]));
		return;
	}
	const lines = packagesAsText(packages, terminalWidth()).split(/(?<=\n)/);
	for (const { heading, count } of found?.groups ?? [{ heading: null, count: lines.length }]) {
		// Whoever reads the packages from a pipe is not given what is none.
		if (heading !== null && count > 0) tell(`── ${heading}`);
		await writeText(lines.splice(0, count).join(''));
	}
}

/** Set after set, none of which is held any longer than it takes to print it. */
async function printSets(session: Session, options: PrintOptions): Promise<void> {
	const { packagesAsJson, packagesOfAllSetsAsText } = await import('./packages.ts');
	const snapshot = await waitForSnapshot(session, ({ sets }) => sets.length > 0);
	const { python } = options;
	const sets =
		python === undefined ? primarySets(snapshot.sets) : chooseSets(snapshot.sets, python);
	const working = sets.filter(({ reason }) => reason === null);
	if (working.length === 0) {
		// They mostly fail for one reason, which need not be told for each.
		const { name, reason } = chooseSet(sets, undefined);
		throw new TreeError(`${name} cannot be used: ${reason}`);
	}
	for (const { reason, name: set } of sets) {
		if (reason !== null) tell(`${set} cannot be used: ${reason}`);
	}
	if (options.json) {
		const sorted = working.toSorted((a, b) => compareCodeUnits(a.name, b.name));
		await writeJson(packagesAsJson(packagesOfSets(session, sorted, options)));
		return;
	}
	const columns: PackagesOfSet[] = [];
	if (options.query) {
		const { parseQuery } = await import('../../package-sets/search/query.ts');
		const { problem } = parseQuery(options.query);
		if (problem !== null) tell(problem);
	}
	for (const set of working) {
		for await (const packages of packagesOfSets(session, [set], options)) {
			columns.push({
				set,
				packages: packages.map(({ attribute, version, state }) => ({ attribute, version, state })),
			});
		}
	}
	if (options.query && columns.every(({ packages }) => packages.length === 0)) {
		tell('Nothing in any of these sets matches.');
	}
	await writeText(packagesOfAllSetsAsText(columns, Boolean(options.query), terminalWidth()));
}

async function* packagesOfSets(
	session: Session,
	sets: readonly SetSnapshot[],
	options: PrintOptions,
): AsyncGenerator<readonly PackageDescription[]> {
	for (const { name: set } of sets) {
		const { packages } = await choosePackages(session, set, options);
		session.forget(set);
		yield packages;
	}
}

async function choosePackages(
	session: Session,
	set: string,
	{ query = '', attribute, paths }: PrintOptions,
): Promise<{ packages: readonly PackageDescription[]; found: FoundPackages | null }> {
	let packages: readonly PackageDescription[] = await describeWholeSet(session, set);
	if (attribute !== undefined) {
		packages = packages.filter((package_) => package_.attribute === attribute);
	}
	let found: FoundPackages | null = null;
	if (query !== '') {
		const { searchDescribed } = await import('./search-described.ts');
		found = searchDescribed(session.snapshot().sets, set, packages, query);
		packages = found.packages;
	}
	return { packages: paths ? await withPaths(session, set, packages) : packages, found };
}

function withPaths(
	session: Session,
	set: string,
	packages: readonly PackageDescription[],
): Promise<PackageDescription[]> {
	const nowhere = { drvPath: null, outPath: null };
	return Promise.all(
		packages.map(async (package_) => ({
			...package_,
			// A package that does not evaluate has no paths; its state and reason say why.
			...(await session.ask('paths', { set, attribute: package_.attribute }).catch(() => nowhere)),
		})),
	);
}
