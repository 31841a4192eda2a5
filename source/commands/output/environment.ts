/** Prints what environments hold, as text or JSON (docs/json.md). */
import type { Conflict } from '../../package-sets/description/description.ts';
import type { EnvironmentContents } from '../../package-sets/description/environment.ts';
import { canBeHad } from '../../package-sets/description/states.ts';
import { countLicences } from '../../package-sets/relations/environment.ts';
import { firstShell, ownInterpreter } from '../../package-sets/snippets/environment-snippets.ts';
import type { Session, SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet, chooseSets } from '../support/choose-set.ts';
import { TreeError, waitForSnapshot } from '../support/tree-session.ts';
import { toJson, writeJson, writeText } from '../writing/write.ts';
import { asColumns } from './table.ts';

/** Which packages, of which sets, and how. */
export interface EnvironmentOptions {
	attributes: readonly string[];
	python?: string | undefined;
	json?: boolean | undefined;
}

/** A package that is wanted, as one set has it. */
interface Wanted {
	attribute: string;
	/** `missing` where the set has no such package. */
	state: string;
	version: string;
	reason: string | null;
	isHad: boolean;
}

/** Prints an environment for each set. @returns whether each of the sets has all packages */
export async function printEnvironment(
	session: Session,
	{ attributes, python, json = false }: EnvironmentOptions,
): Promise<boolean> {
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const chosen = python === undefined ? [chooseSet(sets, python)] : chooseSets(sets, python);
	let hasAll = true;
	const printed: string[] = [];
	for (const { name } of chosen) {
		const set = await describeOf(session, name, attributes);
		const wanted = attributes.map((attribute) => wantedIn(set, attribute));
		const contents = await session.ask('environment', { set: name, attributes });
		const shell = await shellOf(session, set, attributes);
		hasAll &&= wanted.every(({ isHad }) => isHad);
		printed.push(
			json ? asJson(set, wanted, contents, shell) : asText(set, wanted, contents, shell),
		);
	}
	if (json) await writeJson(['[\n', printed.join(',\n'), '\n]\n']);
	else await writeText(printed.join('\n'));
	return hasAll;
}

/** The set once all of these attributes are confirmed. @throws {TreeError} when it does not evaluate */
async function describeOf(
	session: Session,
	name: string,
	attributes: readonly string[],
): Promise<SetSnapshot> {
	const find = ({ sets }: SessionSnapshot) => sets.find((one) => one.name === name) as SetSnapshot;
	session.focus(name, attributes);
	const set = find(
		await waitForSnapshot(session, (snapshot) => {
			const { attributes: known, packages, reason } = find(snapshot);
			const names = new Set(known);
			return (
				reason !== null ||
				(known.length > 0 &&
					attributes.every((one) => !names.has(one) || packages.get(one)?.isConfirmed === true))
			);
		}),
	);
	if (set.reason !== null) throw new TreeError(`${name} cannot be used: ${set.reason}`);
	return set;
}

/** The line that gives a shell with them; null where the tree has nothing to make one with. */
async function shellOf(
	session: Session,
	set: SetSnapshot,
	attributes: readonly string[],
): Promise<string | null> {
	const interpreter = ownInterpreter(set) ?? set.interpreter;
	const means = await session.ask('shellMeans', { set: set.name, interpreter });
	return firstShell(set, attributes, means)?.text ?? null;
}

function wantedIn({ packages, label }: SetSnapshot, attribute: string): Wanted {
	const description = packages.get(attribute);
	if (description === undefined) {
		const reason = `${attribute} is no package of ${label}`;
		return { attribute, state: 'missing', version: '', reason, isHad: false };
	}
	const { state, version, reason } = description;
	return { attribute, state, version, reason, isHad: canBeHad(state) };
}

function asJson(
	set: SetSnapshot,
	wanted: readonly Wanted[],
	contents: EnvironmentContents,
	shell: string | null,
): string {
	return toJson({
		set: set.name,
		packages: wanted.map(({ isHad, ...one }) => one),
		members: contents.members,
		conflicts: contents.conflicts,
		shell,
	});
}

function asText(
	set: SetSnapshot,
	wanted: readonly Wanted[],
	contents: EnvironmentContents,
	shell: string | null,
): string {
	const { members, conflicts } = contents;
	const had = wanted.filter(({ isHad }) => isHad).length;
	const unfree = members.filter(({ isUnfree }) => isUnfree);
	const licences = countLicences(members).map(
		({ licence, packages }) => `${licence || 'none named'} ${packages.length}`,
	);
	const facts: string[][] = [
		['closure', String(members.length)],
		['conflicts', conflicts.length === 0 ? 'none' : ''],
		...conflicts.flatMap(conflictRows),
		['licences', licences.join(', ')],
		['unfree', unfree.map(({ attribute, name }) => attribute ?? name).join(', ') || 'none'],
		['shell', shell ?? 'none: its interpreter has neither withPackages nor buildEnv'],
		...(shell === null || had === wanted.length ? [] : [['', failingShell(wanted)]]),
	];
	const rows = wanted.map(({ attribute, version, state, reason }) => [
		attribute,
		version,
		state === 'available' ? '' : `[${state}] ${reason ?? ''}`,
	]);
	const width = Number.POSITIVE_INFINITY;
	const heading = `${set.label}: ${had} of ${wanted.length} can be had\n`;
	return heading + indented(asColumns(rows, width)) + indented(asColumns(facts, width));
}

/** Why a shell with all of the packages cannot be had. */
function failingShell(wanted: readonly Wanted[]): string {
	const failing = wanted.filter(({ isHad }) => !isHad);
	const whys = failing.map(({ attribute, state }) =>
		state === 'fails' ? `${attribute} fails` : `${attribute} is ${state}`,
	);
	return `it fails: ${whys.join(', ')}`;
}

function conflictRows({ pname, copies }: Conflict): string[][] {
	return copies.map(({ name, path }) => [
		'',
		`${pname}: ${name} by ${path.map((step) => step.attribute ?? step.name).join(' › ')}`,
	]);
}

function indented(text: string): string {
	return text.replaceAll(/^(?=.)/gm, '  ');
}
