/** Opens any view from the command line: `--view NAME --attr NAME --python 3.12,3.14`. */
import type { LinkTarget, View } from '../../ui/store/view.ts';
import type { Session, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet, chooseSets, namesSeveral } from './choose-set.ts';
import { UsageError, usageError } from './command.ts';
import { nearestName } from './nearest-name.ts';
import { waitForSnapshot } from './tree-session.ts';

/** What the command line names of a tree that is not open yet. */
export interface Named {
	view?: string | undefined;
	/** Names with commas between them. */
	attribute?: string | undefined;
	/** Versions with commas between them. */
	python?: string | undefined;
}

/** What to open the explorer with. */
export interface Start {
	set: string | undefined;
	attribute: string | undefined;
	link: (LinkTarget & { view: string }) | undefined;
}

/**
 * Checks what can be checked before the tree is open: whether there is such a view, and whether it
 * takes so many packages.
 *
 * @throws {UsageError} when it is not so
 */
export function checkLink(
	command: string,
	views: readonly Pick<View, 'id' | 'link'>[],
	{ view: name, ...named }: Named,
): void {
	const attributes = listOf(named.attribute);
	if (name === undefined) {
		if (attributes.length > 1) {
			throw usageError(command, 'Several packages belong to a view that takes them (--view)');
		}
		if (listOf(named.python).length > 1) {
			throw usageError(command, 'Several versions belong to a view that takes them (--view)');
		}
		return;
	}
	const links = views.flatMap(({ id, link }) => (link === undefined ? [] : [[id, link] as const]));
	const found = links.find(([id]) => id === name)?.[1];
	if (found === undefined) {
		const ids = links.map(([id]) => id);
		const near = nearestName(ids, name);
		throw usageError(
			command,
			near === undefined
				? `There is no view '${name}': the views are ${ids.join(', ')}`
				: `There is no view '${name}'; did you mean ${near}?`,
		);
	}
	const { least, most, mostSets = 1, takes } = found;
	if (attributes.length < least || attributes.length > most) {
		throw usageError(
			command,
			most === 0 ? `--view ${name} takes no --attr` : `--view ${name} takes --attr ${takes}`,
		);
	}
	if (countOfSets(listOf(named.python)) > mostSets) {
		const number = mostSets === 1 ? 'one version' : `${mostSets} versions at most`;
		throw usageError(command, `--view ${name} takes ${number} (--python)`);
	}
}

/** How many sets names stand for; of the name of a group, more than can be counted here. */
function countOfSets(names: readonly string[]): number {
	return names.some(namesSeveral) ? Number.POSITIVE_INFINITY : names.length;
}

/**
 * Waits until the tree is known as far as what the command line names of it, so that a wrong name is
 * told before the screen is touched.
 *
 * @throws {UsageError} when the tree has no such set, or no such package in any of its sets
 * @throws {TreeError} when the tree cannot be opened
 */
export async function resolveStart(session: Session, named: Named): Promise<Start> {
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const chosen = setsOf(sets, named.python);
	const [open] = chosen;
	const attributes = listOf(named.attribute);
	if (open !== undefined && open.reason === null && attributes.length > 0) {
		await checkAttributes(session, open, attributes);
	}
	const set = named.python === undefined ? undefined : open?.name;
	return named.view === undefined
		? { set, attribute: attributes[0], link: undefined }
		: {
				set,
				attribute: undefined,
				link: { view: named.view, attributes, sets: chosen.map(({ name }) => name) },
			};
}

/** The sets that are named, in the order they are named in; the default one unless any is. */
function setsOf(sets: readonly SetSnapshot[], names: string | undefined): SetSnapshot[] {
	if (names === undefined) return [chooseSet(sets, undefined)];
	return [
		...new Set(
			listOf(names).flatMap((name) =>
				namesSeveral(name) ? chooseSets(sets, name) : [chooseSet(sets, name)],
			),
		),
	];
}

/** @throws {UsageError} when no set has one of the packages */
async function checkAttributes(
	session: Session,
	{ label, name }: SetSnapshot,
	attributes: readonly string[],
): Promise<void> {
	session.focus(name, attributes);
	const find = (sets: readonly SetSnapshot[]) => sets.find((set) => set.name === name);
	const lacking = (set: SetSnapshot | undefined) =>
		attributes.filter((attribute) => set?.attributes.includes(attribute) === false);
	// The names of the other sets matter only where this one lacks something.
	const { sets } = await waitForSnapshot(session, (snapshot) => {
		const set = find(snapshot.sets);
		if (set === undefined || (set.attributes.length === 0 && set.reason === null)) return false;
		return (
			lacking(set).length === 0 || (snapshot.phase !== 'opening' && snapshot.sets.every(hasNames))
		);
	});
	const set = find(sets);
	for (const attribute of lacking(set)) {
		if (sets.some((other) => other.attributes.includes(attribute))) continue;
		const near = nearestName(set?.attributes ?? [], attribute);
		throw new UsageError(
			`there is no package ${attribute} in ${label}, or in any other set of this tree${
				near === undefined ? '.' : `; did you mean ${near}?`
			}`,
		);
	}
}

function hasNames({ attributes, isSecondary, reason }: SetSnapshot): boolean {
	return attributes.length > 0 || isSecondary || reason !== null;
}

function listOf(text: string | undefined): string[] {
	return (text ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
