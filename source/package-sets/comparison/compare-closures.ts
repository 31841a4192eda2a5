import type { Dependency, PackageState } from '../description/description.ts';
import { withoutInterpreter } from '../description/without-interpreter.ts';
import { compareNames } from '../relations/names.ts';
import { attributesOf, type ComparedSet, type Side } from './compared-set.ts';

/** In what a member of a closure differs between two sets. */
export type MemberDifferenceKind = 'only in the first' | 'only in the second' | 'version' | 'state';

/** In the order in which they are told. */
export const memberDifferenceKinds: readonly MemberDifferenceKind[] = [
	'only in the first',
	'only in the second',
	'version',
	'state',
];

/** One member of a closure: the package itself, or what it needs at run time. */
export interface ClosureMember {
	/** The attribute of the set; null for a stranger. */
	attribute: string | null;
	/** The attribute, or a stranger's name, which names no interpreter. */
	name: string;
	/** Of strangers that share a name, all versions. */
	version: string;
	/** Null for a stranger, and as long as it is not confirmed. */
	state: PackageState | null;
	/** A shortest way to it: names of members, the package itself first, the member last. */
	way: readonly string[];
}

/** A member that differs between the closures of one package in two sets. */
export interface MemberDifference {
	/** Names it among the differences. */
	key: string;
	kinds: readonly MemberDifferenceKind[];
	/** As it is in either set; null in the one whose closure lacks it. */
	first: ClosureMember | null;
	second: ClosureMember | null;
}

/** The closure of one package in two sets, as far as both are known. */
export interface ClosureComparison {
	/** By name, the package itself first. */
	differences: readonly MemberDifference[];
	/** Which of the sets do not have the package at all. */
	lackedBy: readonly Side[];
	/** How many members each closure has so far, the package itself aside. */
	sizes: Readonly<Record<Side, number>>;
	/** The attributes of either closure that are not described yet: there may be more behind them. */
	unknown: readonly string[];
	/** The attributes in both closures whose state is not confirmed in one of them. */
	unconfirmed: readonly string[];
	/** Whether more differences may turn out than these. */
	isOpen: boolean;
	/** How many strangers there are in either closure: what they need in turn is not known. */
	strangers: number;
}

interface Closure {
	members: Map<string, ClosureMember>;
	unknown: string[];
}

/** Compares what a package needs at run time, directly or by way of others, in two sets. */
export function compareClosures(
	first: ComparedSet,
	second: ComparedSet,
	attribute: string,
): ClosureComparison {
	const lackedBy = (
		[
			['first', first],
			['second', second],
		] as const
	)
		.filter(([, set]) => set.attributes.length > 0 && !attributesOf(set).has(attribute))
		.map(([side]) => side);
	const one = closureOf(first, attribute);
	const other = closureOf(second, attribute);
	const differences: MemberDifference[] = [];
	const unknown = new Set([...one.unknown, ...other.unknown]);
	const unconfirmed: string[] = [];
	const isOpen = { first: mayGrow(first, one), second: mayGrow(second, other) };
	let strangers = 0;
	for (const key of new Set([...one.members.keys(), ...other.members.keys()])) {
		const was = one.members.get(key) ?? null;
		const is = other.members.get(key) ?? null;
		if ((was ?? is)?.attribute === null) strangers++;
		const kinds: MemberDifferenceKind[] = [];
		if (is === null) {
			if (!isOpen.second && isCertain(first, was)) kinds.push('only in the first');
		} else if (was === null) {
			if (!isOpen.first && isCertain(second, is)) kinds.push('only in the second');
		} else {
			const isDescribed =
				was.attribute === null || !(unknown.has(was.attribute) || unknown.has(is.attribute ?? ''));
			if (isDescribed && was.version !== is.version) kinds.push('version');
			if (was.state !== null && is.state !== null) {
				if (was.state !== is.state) kinds.push('state');
			} else if (was.attribute !== null && isDescribed) {
				unconfirmed.push(was.attribute);
			}
		}
		if (kinds.length > 0) differences.push({ key, kinds, first: was, second: is });
	}
	const nameOf = ({ first: a, second: b }: MemberDifference) => (a ?? b)?.name ?? '';
	differences.sort((a, b) =>
		a.key === attribute ? -1 : b.key === attribute ? 1 : compareNames(nameOf(a), nameOf(b)),
	);
	return {
		differences,
		lackedBy,
		sizes: { first: sizeOf(one), second: sizeOf(other) },
		unknown: [...unknown],
		unconfirmed,
		isOpen: isOpen.first || isOpen.second || unconfirmed.length > 0,
		strangers,
	};
}

/**
 * Whether a closure may turn out to have more: what is behind a member that is not described yet, or
 * behind a stranger that is a member after all.
 */
function mayGrow({ isComplete }: ComparedSet, { members, unknown }: Closure): boolean {
	if (unknown.length > 0) return true;
	return !isComplete && [...members.values()].some(({ attribute }) => attribute === null);
}

/** Whether it is known which attribute a member is, if any. */
function isCertain({ isComplete }: ComparedSet, member: ClosureMember | null): boolean {
	return isComplete || member?.attribute !== null;
}

function sizeOf({ members }: Closure): number {
	return Math.max(0, members.size - 1);
}

/** The closure of a package, the package itself included, breadth first. */
function closureOf({ attributes, packages }: ComparedSet, attribute: string): Closure {
	const members = new Map<string, ClosureMember>();
	const unknown: string[] = [];
	const isNamed = attributes.length > 0;
	if (isNamed && !attributesOf({ attributes }).has(attribute)) return { members, unknown };
	const queue = [attribute];
	const memberOf = (name: string, way: readonly string[], fallback: string): ClosureMember => {
		const description = packages.get(name);
		return {
			attribute: name,
			name,
			version: description?.version ?? fallback,
			state: description?.isConfirmed ? description.state : null,
			way,
		};
	};
	members.set(attribute, memberOf(attribute, [attribute], ''));
	for (const current of queue) {
		const description = packages.get(current);
		if (description === undefined) {
			unknown.push(current);
			continue;
		}
		const way = members.get(current)?.way ?? [];
		for (const dependency of description.dependencies) {
			const name = dependency.attribute;
			if (name === null) {
				addStranger(members, dependency, way);
			} else if (!members.has(name)) {
				members.set(name, memberOf(name, [...way, name], dependency.version));
				queue.push(name);
			}
		}
	}
	return { members, unknown };
}

/** Strangers that share a name are told as one. No attribute's name begins with NUL. */
function addStranger(
	members: Map<string, ClosureMember>,
	{ pname, version }: Dependency,
	way: readonly string[],
): void {
	const name = withoutInterpreter(pname);
	const key = `\0${name}`;
	const known = members.get(key);
	if (known === undefined) {
		members.set(key, { attribute: null, name, version, state: null, way: [...way, name] });
	} else if (!known.version.split(', ').includes(version)) {
		const versions = [...known.version.split(', '), version].sort();
		members.set(key, { ...known, version: versions.join(', ') });
	}
}
