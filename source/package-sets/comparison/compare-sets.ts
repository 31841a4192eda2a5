import { dependencyGroups, groupTitle } from '../description/dependency-groups.ts';
import type { PackageDescription } from '../description/description.ts';
import { type Difference, differences } from '../description/differences.ts';
import { type FieldKey, fieldOf, fields } from '../description/fields.ts';
import { isEqual } from '../description/is-equal.ts';
import { withoutInterpreter } from '../description/without-interpreter.ts';
import { sortNames } from '../relations/names.ts';
import { attributesOf, type ComparedSet, type Side } from './compared-set.ts';

/**
 * In what a package differs between two sets: that only one of them has it, one of its fields by
 * the field's label (every extra is an `extra`), or the size of its closure, which follows from
 * what other packages depend on.
 */
export type DifferenceKind = string;

export const onlyFirst: DifferenceKind = 'only in the first';
export const onlySecond: DifferenceKind = 'only in the second';
export const closureSize: DifferenceKind = 'closure size';
const extraKind = fieldOf('extras').label;

/** A package that differs between two sets. */
export interface PackageDifference {
	attribute: string;
	/** The set that alone has it; null where both have. */
	onlyIn: Side | null;
	/** The kinds of its differences, in the order of `differences`; the size of its closure last. */
	kinds: readonly DifferenceKind[];
	/** None where only one set has it. */
	differences: readonly Difference[];
}

/** The result of comparing two sets, as far as both are known. */
export interface SetComparison {
	/** Sorted by name. */
	packages: readonly PackageDifference[];
	/** The packages of each kind of difference; kinds without any are left out. In order of interest. */
	byKind: ReadonlyMap<DifferenceKind, readonly PackageDifference[]>;
	/** How many packages differ by themselves, not by the size of their closure only. */
	differing: number;
	/** How many more differ by the size of their closure only. */
	onlyInSize: number;
	/** How many names the sets have in all. */
	total: number;
	/**
	 * How many of those nothing is said of: a set that has them does not describe them yet, or they are
	 * not compared yet.
	 */
	unknown: number;
	/** How many of these are only not compared yet. */
	behind: number;
	/** How many are described in both sets, but differ perhaps in what is not confirmed yet. */
	unconfirmed: number;
}

/** What may still turn out otherwise until a description is confirmed. */
const confirmedLabels: ReadonlySet<string> = new Set(
	(
		[
			'state',
			'reason',
			'reasonAt',
			'remedy',
			'blockedBy',
			'conflicts',
			'broken',
			'disabled',
		] as const
	).map((key) => fieldOf(key).label),
);

const ignoredKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
	'set',
	'name',
	'closure',
	'isConfirmed',
]);
const quickKeys = fields.map(({ key }) => key).filter((key) => !ignoredKeys.has(key));

interface Compared {
	first: PackageDescription;
	second: PackageDescription;
	isCertain: boolean;
	difference: PackageDifference | null;
	/** Whether a difference may be missing. */
	isOpen: boolean;
}

/**
 * Compares two sets, and again as more of them becomes known: each time only what is new, and of that no
 * more than is asked for.
 */
export class SetComparer {
	readonly #known = new Map<string, Compared>();

	/** @param most how many packages are compared at most that were not compared before */
	compare(first: ComparedSet, second: ComparedSet, most = Number.POSITIVE_INFINITY): SetComparison {
		const inFirst = attributesOf(first);
		const inSecond = attributesOf(second);
		const areNamed = inFirst.size > 0 && inSecond.size > 0;
		const isCertain = first.isComplete && second.isComplete;
		const found: PackageDifference[] = [];
		let unknown = 0;
		let unconfirmed = 0;
		let behind = 0;
		let left = most;
		let total = 0;
		const take = (attribute: string): void => {
			total++;
			const one = first.packages.get(attribute);
			const other = second.packages.get(attribute);
			const onlyIn = inSecond.has(attribute) ? (inFirst.has(attribute) ? null : 'second') : 'first';
			if (onlyIn !== null) {
				const described = onlyIn === 'first' ? one : other;
				if (!areNamed || described === undefined) unknown++;
				else found.push(onlyInOne(attribute, onlyIn));
				return;
			}
			if (one === undefined || other === undefined) {
				unknown++;
				return;
			}
			let known = this.#knownOf(attribute, one, other, isCertain);
			if (known === null) {
				if (left === 0) {
					behind++;
					return;
				}
				left--;
				known = comparedPackages(one, other, isCertain);
				this.#known.set(attribute, known);
			}
			if (known.isOpen) unconfirmed++;
			if (known.difference !== null) found.push(known.difference);
		};
		for (const attribute of inFirst) take(attribute);
		for (const attribute of inSecond) if (!inFirst.has(attribute)) take(attribute);
		return comparisonOf(found, { total, unknown: unknown + behind, behind, unconfirmed });
	}

	/** Compares what `compare` would have to, one package a step. */
	*ahead(first: ComparedSet, second: ComparedSet): Generator<undefined, void> {
		const isCertain = first.isComplete && second.isComplete;
		for (const [attribute, one] of first.packages) {
			const other = second.packages.get(attribute);
			if (other === undefined) continue;
			if (this.#knownOf(attribute, one, other, isCertain) !== null) continue;
			this.#known.set(attribute, comparedPackages(one, other, isCertain));
			yield;
		}
	}

	/** What was found of two descriptions; null where they were not compared. */
	#knownOf(
		attribute: string,
		first: PackageDescription,
		second: PackageDescription,
		isCertain: boolean,
	): Compared | null {
		const known = this.#known.get(attribute);
		return known?.first === first && known.second === second && known.isCertain === isCertain
			? known
			: null;
	}
}

function comparisonOf(
	found: readonly PackageDifference[],
	counts: Pick<SetComparison, 'total' | 'unknown' | 'behind' | 'unconfirmed'>,
): SetComparison {
	const byName = new Map(found.map((one) => [one.attribute, one]));
	const packages = sortNames([...byName.keys()]).flatMap((name) => byName.get(name) ?? []);
	const lists = new Map<DifferenceKind, PackageDifference[]>();
	for (const one of packages) {
		for (const kind of one.kinds) {
			const list = lists.get(kind);
			if (list === undefined) lists.set(kind, [one]);
			else list.push(one);
		}
	}
	const byKind = new Map<DifferenceKind, readonly PackageDifference[]>();
	for (const kind of differenceKinds) {
		const list = lists.get(kind);
		if (list !== undefined) byKind.set(kind, list);
	}
	const onlyInSize = packages.filter(isOnlySize).length;
	return { packages, byKind, differing: packages.length - onlyInSize, onlyInSize, ...counts };
}

/** Whether nothing of a package itself differs, only the size of its closure. */
export function isOnlySize({ kinds }: PackageDifference): boolean {
	// It is the last of several.
	return kinds[0] === closureSize;
}

/** All kinds of difference there are, the most telling first. */
export const differenceKinds: readonly DifferenceKind[] = [
	...new Set([
		onlyFirst,
		onlySecond,
		...(['state', 'reason', 'version', 'pname', 'name'] as const).map((key) => fieldOf(key).label),
		...fields
			.filter(({ kind }) => kind === 'dependencies' || kind === 'extras')
			.map(({ label }) => label),
		...fields.map(({ label }) => label).filter((label) => label !== fieldOf('closure').label),
		closureSize,
	]),
];

function onlyInOne(attribute: string, onlyIn: Side): PackageDifference {
	const kind = onlyIn === 'first' ? onlyFirst : onlySecond;
	return { attribute, onlyIn, kinds: [kind], differences: [] };
}

function comparedPackages(
	first: PackageDescription,
	second: PackageDescription,
	isCertain: boolean,
): Compared {
	const areConfirmed = first.isConfirmed && second.isConfirmed;
	const all = isAlike(first, second)
		? []
		: differences(first, second, { isCertain: true, areOfTwoSets: true });
	const unsettled = isCertain ? null : unsettledTitles(first, second);
	const isOtherState = first.state !== second.state;
	const told = all.filter(({ label }) => {
		if (!areConfirmed && confirmedLabels.has(label)) return false;
		// Another state has another reason.
		if (isOtherState && label === fieldOf('reason').label) return false;
		return unsettled === null || !unsettled.has(label);
	});
	const kinds = [...new Set(told.map(kindOf))];
	if (areConfirmed && isOtherSize(first.closure, second.closure)) kinds.push(closureSize);
	return {
		first,
		second,
		isCertain,
		difference:
			kinds.length === 0
				? null
				: { attribute: first.attribute, onlyIn: null, kinds, differences: told },
		isOpen: !areConfirmed || (unsettled !== null && all.some(({ label }) => unsettled.has(label))),
	};
}

function isOtherSize(first: number | null, second: number | null): boolean {
	return first !== null && second !== null && first !== second;
}

/** Whether nothing differs but what two sets never have in common; that is quick, and most often so. */
function isAlike(first: PackageDescription, second: PackageDescription): boolean {
	return (
		quickKeys.every((key) => isEqual(first[key], second[key])) &&
		(behindInterpreter(first.name) === behindInterpreter(second.name) ||
			withoutInterpreter(first.name) === withoutInterpreter(second.name))
	);
}

/** As much of a name as `withoutInterpreter` nearly always leaves, found without an expression. */
function behindInterpreter(name: string): string {
	return name.startsWith('python') || name.startsWith('pypy')
		? name.slice(name.indexOf('-'))
		: name;
}

/** Every extra is a group of its own, but one kind. */
function kindOf({ label }: Difference): DifferenceKind {
	return label.startsWith(`${extraKind} [`) ? extraKind : label;
}

/**
 * The groups of dependencies that name one which is no attribute: until both sets are complete, it
 * may turn out to be one.
 */
function unsettledTitles(
	first: PackageDescription,
	second: PackageDescription,
): ReadonlySet<string> {
	const titles = new Set<string>();
	for (const description of [first, second]) {
		for (const group of dependencyGroups(description)) {
			if (group.dependencies.some(({ attribute }) => attribute === null)) {
				titles.add(groupTitle(group));
			}
		}
	}
	return titles;
}
