import { dependencyGroups, groupTitle } from './dependency-groups.ts';
import type { Dependency, PackageDescription } from './description.ts';
import type { FieldKind } from './field-kinds.ts';
import { fieldText } from './field-text.ts';
import { type FieldKey, fieldOf, fields, type PackageField, shownFields } from './fields.ts';
import { isEqual } from './is-equal.ts';
import { withoutInterpreter } from './without-interpreter.ts';

/** One difference between two descriptions of a package. */
export type Difference =
	/** A field that is shown as a text; null where there is or was none. */
	| { kind: 'fact'; label: string; before: string | null; after: string | null }
	/** The dependencies of one kind, by attribute, or by name and version when strangers. */
	| { kind: 'dependencies'; label: string; added: string[]; removed: string[] };

interface ComparisonOptions {
	/**
	 * Whether it is certain which attribute a dependency is. Until then a dependency without one may
	 * turn out to be the attribute it was.
	 */
	isCertain: boolean;
	/** Whether the two are of different sets: what names the interpreter is no difference then. */
	areOfTwoSets?: boolean;
}

/** What people look at first, in this order, before the dependencies and all other fields. */
const firstKeys: readonly FieldKey[] = [
	'version',
	'state',
	'reason',
	'broken',
	'disabled',
	'pname',
	'name',
];

/** The fields whose texts may name the interpreter. */
const interpreterKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
	'name',
	'pname',
	'reason',
	'remedy',
	'blockedBy',
	'warnings',
	'conflicts',
]);

/** How the values of each kind of field are compared. */
const comparisons: Record<FieldKind, 'as text' | 'without lines' | 'by dependency' | 'not'> = {
	setName: 'not',
	text: 'as text',
	optionalText: 'as text',
	message: 'without lines',
	location: 'without lines',
	state: 'as text',
	flag: 'as text',
	texts: 'as text',
	dependencies: 'by dependency',
	extras: 'by dependency',
	blockers: 'as text',
	conflicts: 'as text',
	count: 'as text',
	// A path follows from everything that the package is made of.
	path: 'not',
};

const firstFields = firstKeys.flatMap((key) => shownFields.filter((field) => field.key === key));
const otherFields = shownFields.filter(
	(field) =>
		!firstFields.includes(field) &&
		!field.isUncompared &&
		(comparisons[field.kind] === 'as text' || mayNameLines(field)),
);

/**
 * What differs between two descriptions of one attribute, in the order in which people look.
 *
 * Lines in files are no difference, as an edit moves everything below it. Nor is another version of
 * a dependency that is an attribute of the set: that attribute itself is different then. Nor is a
 * field that is derived from another which differs as well.
 */
export function differences(
	before: PackageDescription,
	after: PackageDescription,
	options: ComparisonOptions = { isCertain: true },
): Difference[] {
	const compared = (description: PackageDescription, field: PackageField) => {
		const text = comparedText(description, field);
		const isNeutral = options.areOfTwoSets === true && interpreterKeys.has(field.key);
		return isNeutral && text !== null ? withoutInterpreter(text) : text;
	};
	const isOther = (key: FieldKey): boolean =>
		options.areOfTwoSets === true && interpreterKeys.has(key)
			? compared(before, fieldOf(key)) !== compared(after, fieldOf(key))
			: before[key] !== after[key];
	const factDifference = (field: PackageField): Difference[] => {
		if (field.derivedFrom?.some(isOther)) return [];
		const was = compared(before, field);
		const is = compared(after, field);
		return was === is ? [] : [{ kind: 'fact', label: field.label, before: was, after: is }];
	};
	return [
		...firstFields.flatMap(factDifference),
		...dependencyDifferences(before, after, options),
		...otherFields.flatMap(factDifference),
	];
}

/**
 * Whether two descriptions are the same but for lines in files. This is quick, and stricter than
 * `differences`: two descriptions that it takes for the same have no differences.
 */
export function isSameDescription(before: PackageDescription, after: PackageDescription): boolean {
	if (before === after) return true;
	return fields.every((field) => {
		const { key } = field;
		if (isEqual(before[key], after[key])) return true;
		return mayNameLines(field) && comparedText(before, field) === comparedText(after, field);
	});
}

function mayNameLines({ kind }: PackageField): boolean {
	return comparisons[kind] === 'without lines';
}

/** The value of a field as it is compared: as people are shown it, without lines in files. */
export function comparedText(description: PackageDescription, field: PackageField): string | null {
	const text = fieldText(description, field);
	return mayNameLines(field) ? withoutLines(text) : text;
}

function dependencyDifferences(
	before: PackageDescription,
	after: PackageDescription,
	options: ComparisonOptions,
): Difference[] {
	const titled = (description: PackageDescription) =>
		new Map(dependencyGroups(description).map((group) => [groupTitle(group), group.dependencies]));
	const was = titled(before);
	const is = titled(after);
	return [...new Set([...is.keys(), ...was.keys()])].flatMap((label): Difference[] => {
		const previous = was.get(label) ?? [];
		const names = (dependencies: readonly Dependency[]) =>
			dependencies.map((one) =>
				options.areOfTwoSets ? withoutInterpreter(nameOf(one)) : nameOf(one),
			);
		const namesBefore = new Set(names(previous));
		const namesAfter = new Set(
			names(
				(is.get(label) ?? []).map((one) => (options.isCertain ? one : asBefore(one, previous))),
			),
		);
		const added = [...namesAfter].filter((name) => !namesBefore.has(name));
		const removed = [...namesBefore].filter((name) => !namesAfter.has(name));
		return added.length + removed.length === 0
			? []
			: [{ kind: 'dependencies', label, added, removed }];
	});
}

/** What a dependency was before, when it may turn out to be that again; else the dependency. */
function asBefore(dependency: Dependency, before: readonly Dependency[]): Dependency {
	if (dependency.attribute !== null) return dependency;
	return before.find(({ pname }) => pname === dependency.pname) ?? dependency;
}

/** The attribute; of a stranger, whose version no attribute shows, the name and the version. */
function nameOf({ attribute, pname, version }: Dependency): string {
	return attribute ?? `${pname} ${version}`.trim();
}

function withoutLines(text: string | null): string | null {
	return text?.replace(/:\d+(?::\d+)?(?!\d)/g, '') ?? null;
}
