import {
	isOnlySize,
	SetComparer,
	type SetComparison,
} from '../../../package-sets/comparison/compare-sets.ts';
import type { Packages } from '../../../package-sets/description/description.ts';
import {
	canBeHad,
	type PackageState,
	packageStates,
} from '../../../package-sets/description/states.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean } from '../../lines/text.ts';
import {
	availabilityIn,
	hasAllPackages,
	hasAttribute,
	isFinal,
	workingSets,
} from '../../signs/availability.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import { inSlices } from '../../store/slices.ts';

/** Which packages of a set are shown. */
export type Filter =
	| { readonly kind: 'all' | 'available' | 'unavailable' | 'changed' }
	| { readonly kind: 'state'; readonly state: PackageState }
	/** Those that can be had in the open set and not in another, and those that differ between both. */
	| { readonly kind: 'only here' | 'differs'; readonly other: string; readonly label: string };

/** Shows every package. */
export const noFilter: Filter = { kind: 'all' };

/** Names a filter among all others. */
export function filterKey(filter: Filter): string {
	if (filter.kind === 'state') return `state ${filter.state}`;
	return 'other' in filter ? `${filter.kind} ${filter.other}` : filter.kind;
}

/** The filters that there can be for a set, in the order in which they are offered. */
export function filtersOf(set: SetSnapshot, sets: readonly SetSnapshot[]): Filter[] {
	const others = workingSets(sets).filter(({ name }) => name !== set.name);
	const states = (Object.keys(packageStates) as PackageState[]).filter(
		(state) => state !== 'available',
	);
	return [
		noFilter,
		{ kind: 'changed' },
		{ kind: 'available' },
		{ kind: 'unavailable' },
		...states.map((state): Filter => ({ kind: 'state', state })),
		...others.map(({ name, label }): Filter => ({ kind: 'only here', other: name, label })),
		...others.map(({ name, label }): Filter => ({ kind: 'differs', other: name, label })),
	];
}

/** What a filter leaves, in a few words. */
export function filterText(filter: Filter, set: SetSnapshot): string {
	switch (filter.kind) {
		case 'all':
			return 'all packages';
		case 'changed':
			return 'only what changed';
		case 'available':
			return 'only available';
		case 'unavailable':
			return 'only not available';
		case 'state':
			return `only ${stateText(filter.state)}`;
		default: {
			const other = clean(filter.label);
			return filter.kind === 'differs'
				? `differs between ${clean(set.label)} and ${other}`
				: `available in ${clean(set.label)}, not in ${other}`;
		}
	}
}

function stateText(state: PackageState): string {
	switch (state) {
		case 'alias':
			return 'aliases';
		case 'problem':
			return 'with a problem';
		case 'fails':
			return 'failing';
		default:
			return state;
	}
}

/** Whether a filter leaves a package of the open set; `other` is the set that it compares with. */
export function passes(
	filter: Filter,
	set: SetSnapshot,
	other: SetSnapshot | undefined,
	attribute: string,
): boolean {
	if (filter.kind === 'all') return true;
	if (filter.kind === 'changed') return set.changes.packages.has(attribute);
	const description = set.packages.get(attribute);
	if (description === undefined) return false;
	const isHad = canBeHad(description.state);
	switch (filter.kind) {
		case 'available':
			return isHad;
		case 'unavailable':
			return !isHad;
		case 'state':
			return description.state === filter.state;
		default: {
			if (other === undefined) return false;
			const there = availabilityIn(other, attribute);
			if (there === 'unknown') return false;
			if (filter.kind === 'only here') return isHad && (there === 'missing' || !canBeHad(there));
			return differing(set, other).has(attribute);
		}
	}
}

/**
 * How many packages of the open set each filter leaves: as many as `passes`, without going through all of
 * them for each filter.
 */
export function counting(
	set: SetSnapshot,
): (filter: Filter, other: SetSnapshot | undefined) => number {
	const states = new Map<PackageState, number>();
	for (const { state } of set.packages.values()) states.set(state, (states.get(state) ?? 0) + 1);
	const inStates = (isWanted: (state: PackageState) => boolean) => {
		let sum = 0;
		for (const [state, count] of states) if (isWanted(state)) sum += count;
		return sum;
	};
	return (filter, other) => {
		switch (filter.kind) {
			case 'all':
				return set.attributes.length;
			case 'changed':
				return [...set.changes.packages.keys()].filter((one) => hasAttribute(set, one)).length;
			case 'available':
				return inStates(canBeHad);
			case 'unavailable':
				return inStates((state) => !canBeHad(state));
			case 'state':
				return states.get(filter.state) ?? 0;
			case 'only here':
				return other === undefined ? 0 : countOnlyHere(set, other);
			case 'differs':
				return other === undefined ? 0 : differing(set, other).size;
		}
	};
}

/** The packages that can be had, once for each state of a set. */
export const availablePackages = memoizeEach((packages: Packages): ReadonlySet<string> => {
	const names = new Set<string>();
	for (const [attribute, { state }] of packages) if (canBeHad(state)) names.add(attribute);
	return names;
});

function countOnlyHere(set: SetSnapshot, other: SetSnapshot): number {
	const there = availablePackages(other.packages);
	let count = 0;
	for (const attribute of availablePackages(set.packages)) {
		if (!there.has(attribute) && availabilityIn(other, attribute) !== 'unknown') count++;
	}
	return count;
}

/** The set that a filter compares with. */
export function otherOf(filter: Filter, sets: readonly SetSnapshot[]): SetSnapshot | undefined {
	return 'other' in filter ? sets.find(({ name }) => name === filter.other) : undefined;
}

/** Whether what a filter leaves is final. */
export function isFilterFinal(
	filter: Filter,
	set: SetSnapshot,
	other: SetSnapshot | undefined,
): boolean {
	if (filter.kind === 'all' || filter.kind === 'changed') return hasAllPackages(set);
	return isFinal(set) && (other === undefined || isFinal(other));
}

/** One for the last pair of sets: it knows what was compared already. */
const comparerOf = memoizeLast((_first: string, _second: string) => new SetComparer());

/** What differs between the packages of one set and those of another, where all were compared. */
const known = new WeakMap<Packages, WeakMap<Packages, ReadonlySet<string>>>();

/**
 * The packages of a set that differ from those of another by themselves: the same as in the comparison
 * of both.
 */
function differing(set: SetSnapshot, other: SetSnapshot): ReadonlySet<string> {
	return known.get(set.packages)?.get(other.packages) ?? comparedNow(set, other);
}

const comparedNow = memoizeLast((set: SetSnapshot, other: SetSnapshot) => {
	const names = differingNames(comparerOf(set.name, other.name).compare(set, other));
	// Until both are complete, the same descriptions may be told apart otherwise.
	if (set.isComplete && other.isComplete) remember(set, other, names);
	return names;
});

function differingNames({ packages }: SetComparison): ReadonlySet<string> {
	const itself = packages.filter((one) => !isOnlySize(one) && one.onlyIn !== 'second');
	return new Set(itself.map(({ attribute }) => attribute));
}

function remember(set: SetSnapshot, other: SetSnapshot, names: ReadonlySet<string>): void {
	const ofSet = known.get(set.packages) ?? new WeakMap<Packages, ReadonlySet<string>>();
	known.set(set.packages, ofSet.set(other.packages, names));
}

/** How many packages are compared at once: some milliseconds. */
const mostAtOnce = 250;

/**
 * Compares two sets while nobody waits for it, so that the filters by what differs between both need
 * not.
 */
export async function compareAhead(set: SetSnapshot, other: SetSnapshot): Promise<void> {
	if (known.get(set.packages)?.has(other.packages) === true) return;
	const comparer = new SetComparer();
	await inSlices(comparer.ahead(set, other), mostAtOnce);
	remember(set, other, differingNames(comparer.compare(set, other)));
}
