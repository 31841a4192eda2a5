/** Prints the packages of a session as text or JSON. */
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { compareCodeUnits } from '../../package-sets/relations/names.ts';
import type { Session, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet, chooseSets, namesSeveral, primarySets } from '../support/choose-set.ts';
import { describeWholeSet, TreeError, waitForSnapshot } from '../support/tree-session.ts';
import type { PackagesOfSet } from './packages.ts';
import { terminalWidth, write, writeAll } from './write.ts';

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
	const packages = await choosePackages(session, set.name, options);
	if (set.note !== null) process.stderr.write(`${set.note}\n`);
	if (packages.length === 0) {
		process.stderr.write(`Nothing in ${set.name} matches.\n`);
	}
	if (options.json) await writeAll(packagesAsJson([packages]));
	else await write(packagesAsText(packages, terminalWidth()));
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
		if (reason !== null) process.stderr.write(`${set} cannot be used: ${reason}\n`);
	}
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
		const { buildSearchIndex, searchPackages } = await import(
			'../../package-sets/search/search.ts'
		);
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
