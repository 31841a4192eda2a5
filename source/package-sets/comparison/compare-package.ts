import {
	type DependencyGroup,
	dependencyGroups,
	groupTitle,
	isOfTheSet,
} from '../description/dependency-groups.ts';
import type { Dependency, PackageDescription } from '../description/description.ts';
import { comparedText } from '../description/differences.ts';
import { type FieldKey, fieldOf, type PackageField, shownFields } from '../description/fields.ts';
import { withoutInterpreter } from '../description/without-interpreter.ts';
import { compareNames } from '../relations/names.ts';
import { attributesOf, type ComparedSet } from './compared-set.ts';

/** What one set has in a row. */
export type Cell =
	/** Not described or not confirmed yet. */
	| { kind: 'unknown' }
	/** The set has no such package. */
	| { kind: 'missing' }
	/** The package has no such dependency, or states nothing. */
	| { kind: 'none' }
	/** `isStranger`: the dependency is not the set's own object. */
	| { kind: 'text'; text: string; isStranger: boolean };

interface RowBase {
	/** Names the row within its table. */
	key: string;
	/** One for each set. */
	cells: readonly Cell[];
	/** Whether what is known is not the same in all sets. */
	differs: boolean;
}

/** A field of the package. */
export interface FieldRow extends RowBase {
	kind: 'field';
	label: string;
}

/** The title of a group of dependencies. */
export interface GroupRow extends RowBase {
	kind: 'group';
	title: string;
	/** How many dependencies the group has in all sets together. */
	count: number;
}

/** One dependency. */
export interface DependencyRow extends RowBase {
	kind: 'dependency';
	/** Null where it is a stranger in all sets. */
	attribute: string | null;
	name: string;
}

export type VersionsRow = FieldRow | GroupRow | DependencyRow;

/** The fields that have rows of their own, first. */
const leading = (['version', 'state', 'closure'] as const).map(fieldOf);
const leadingKeys: ReadonlySet<string> = new Set(leading.map(({ key }) => `#${key}`));

/** Whether a row is one of those that come first, whose texts are short. */
export function isLeading({ key }: VersionsRow): boolean {
	return leadingKeys.has(key);
}

const otherFields = shownFields.filter(
	({ key, kind, isUncompared }) =>
		!leading.some((field) => field.key === key) &&
		!isUncompared &&
		!['setName', 'dependencies', 'extras', 'path', 'flag'].includes(kind) &&
		key !== 'attribute',
);

/** Fields that say nothing where they are the same: the package is known by its attribute. */
const namesKeys: ReadonlySet<FieldKey> = new Set<FieldKey>(['name', 'pname']);

/** It belongs to the state, and stands behind it. */
function isReason({ key }: PackageField): boolean {
	return key === 'reason';
}

function isText({ kind }: Cell): boolean {
	return kind === 'text';
}

/**
 * One package in several sets, as rows: its version, its state and the size of its closure, its
 * dependencies by kind with their versions, then what else it states.
 */
export function comparePackage(sets: readonly ComparedSet[], attribute: string): VersionsRow[] {
	const columns = sets.map((set) => ({ set, description: set.packages.get(attribute) }));
	const cells = (cellOf: (description: PackageDescription) => Cell): Cell[] =>
		columns.map(({ set, description }) => {
			if (description !== undefined) return cellOf(description);
			const isMissing = set.attributes.length > 0 && !attributesOf(set).has(attribute);
			return { kind: isMissing ? 'missing' : 'unknown' };
		});
	const fieldRow = (field: PackageField): FieldRow => {
		const row = cells((description) => {
			const isOpen = !description.isConfirmed && (field.key === 'state' || field.key === 'closure');
			const text = isOpen ? null : comparedText(description, field);
			if (text !== null && text !== '') return { kind: 'text', text, isStranger: false };
			return { kind: isOpen ? 'unknown' : 'none' };
		});
		const key = `#${field.key}`;
		const differs =
			isDifferent(row, !leading.includes(field)) || (field.key === 'state' && areSomeMissing(row));
		return { kind: 'field', key, label: field.label, cells: row, differs };
	};
	const differsIn = (key: FieldKey) => fieldRow(fieldOf(key)).differs;
	const others = otherFields
		.filter((field) => !field.derivedFrom?.some(differsIn))
		.map((field) => ({ field, row: fieldRow(field) }))
		.filter(
			({ field, row }) => row.differs || (!namesKeys.has(field.key) && row.cells.some(isText)),
		);
	const rowsOf = (isWanted: (field: PackageField) => boolean) =>
		others.filter(({ field }) => isWanted(field)).map(({ row }) => row);
	return [
		...leading.slice(0, -1).map(fieldRow),
		...rowsOf(isReason),
		...leading.slice(-1).map(fieldRow),
		...dependencyRows(columns, cells),
		...rowsOf((field) => !isReason(field)),
	];
}

/** Whether nothing that a set says of a package can turn out otherwise. */
export function isSettled(set: ComparedSet, attribute: string): boolean {
	if (set.isComplete) return true;
	const description = set.packages.get(attribute);
	if (description === undefined || !description.isConfirmed) return false;
	return dependencyGroups(description).every(
		({ kind, dependencies }) =>
			!isOfTheSet(kind) || dependencies.every((one) => one.attribute !== null),
	);
}

interface Column {
	set: ComparedSet;
	description: PackageDescription | undefined;
}

function dependencyRows(
	columns: readonly Column[],
	cells: (cellOf: (description: PackageDescription) => Cell) => Cell[],
): VersionsRow[] {
	const groups = columns.map(
		({ description }) =>
			new Map<string, DependencyGroup>(
				description === undefined
					? []
					: dependencyGroups(description).map((group) => [groupTitle(group), group]),
			),
	);
	return titlesInOrder(groups).flatMap((title): VersionsRow[] => {
		const lists = groups.map((group) => group.get(title)?.dependencies ?? []);
		const kind = groups.map((group) => group.get(title)?.kind).find((one) => one !== undefined);
		const expectsMembers = kind !== undefined && isOfTheSet(kind);
		const byName = namedDependencies(lists);
		const rows = Array.from(byName, ([key, { attribute, name, found }]): DependencyRow => {
			const byDescription = new Map(
				columns.map(({ description, set }, index) => [
					description,
					dependencyCell(found.get(index), expectsMembers && set.isComplete),
				]),
			);
			const row = cells((description) => byDescription.get(description) ?? { kind: 'none' });
			return {
				kind: 'dependency',
				key: `${title}\0${key}`,
				attribute,
				name,
				cells: row,
				differs: isDifferent(row, false),
			};
		}).sort((a, b) => compareNames(a.name, b.name));
		const group: GroupRow = {
			kind: 'group',
			key: title,
			title,
			count: rows.length,
			cells: columns.map(() => ({ kind: 'none' })),
			differs: rows.some(({ differs }) => differs),
		};
		// Hooks are many and rarely looked for.
		return kind === hookKind && !group.differs ? [group] : [group, ...rows];
	});
}

const hookKind = fieldOf('hooks').label;

/** The titles of all groups: in the order of the kinds, extras where the first set with them has them. */
function titlesInOrder(groups: readonly ReadonlyMap<string, DependencyGroup>[]): string[] {
	const kinds = new Map<string, string[]>();
	const titles = new Map<string, DependencyGroup>();
	for (const group of groups) for (const [title, one] of group) titles.set(title, one);
	for (const [title, { kind }] of titles) {
		const known = kinds.get(kind);
		if (known === undefined) kinds.set(kind, [title]);
		else known.push(title);
	}
	return fieldsOfDependencies.flatMap((kind) => kinds.get(kind) ?? []);
}

const fieldsOfDependencies = shownFields
	.filter(({ kind }) => kind === 'dependencies' || kind === 'extras')
	.map(({ label }) => label);

interface NamedDependency {
	attribute: string | null;
	name: string;
	/** The dependency in the sets that have it, by the number of the set. */
	found: Map<number, Dependency>;
}

/**
 * The dependencies of several lists by name. A stranger is told in the row of the member of its
 * name, where its own set has no such member: it stands for that one there.
 */
function namedDependencies(
	lists: readonly (readonly Dependency[])[],
): ReadonlyMap<string, NamedDependency> {
	const byName = new Map<string, NamedDependency>();
	const byProject = new Map<string, string>();
	for (const [index, list] of lists.entries()) {
		for (const dependency of list) {
			const { attribute, pname } = dependency;
			if (attribute === null) continue;
			const known = byName.get(attribute) ?? { attribute, name: attribute, found: new Map() };
			known.found.set(index, dependency);
			byName.set(attribute, known);
			byProject.set(withoutInterpreter(pname), attribute);
		}
	}
	for (const [index, list] of lists.entries()) {
		for (const dependency of list) {
			if (dependency.attribute !== null) continue;
			const project = withoutInterpreter(dependency.pname);
			const member = byName.get(byProject.get(project) ?? '');
			if (member !== undefined && !member.found.has(index)) {
				member.found.set(index, dependency);
				continue;
			}
			// No attribute's name begins with it.
			const key = `\0${project}`;
			const known = byName.get(key) ?? { attribute: null, name: project, found: new Map() };
			if (!known.found.has(index)) known.found.set(index, dependency);
			byName.set(key, known);
		}
	}
	return byName;
}

/** @param expectsMember whether a dependency without an attribute is certain to be a stranger */
function dependencyCell(dependency: Dependency | undefined, expectsMember: boolean): Cell {
	if (dependency === undefined) return { kind: 'none' };
	const isStranger = dependency.attribute === null && expectsMember;
	const text = dependency.version === '' ? '?' : dependency.version;
	return { kind: 'text', text, isStranger };
}

/** Whether two cells say the same, or one of them nothing. */
export function isSameCell(a: Cell, b: Cell, isNeutral = false): boolean {
	if (a.kind === 'unknown' || b.kind === 'unknown') return true;
	if (a.kind !== 'text' || b.kind !== 'text') return a.kind === b.kind;
	const text = (one: string) => (isNeutral ? withoutInterpreter(one) : one);
	return a.isStranger === b.isStranger && text(a.text) === text(b.text);
}

function areSomeMissing(cells: readonly Cell[]): boolean {
	const isMissing = cells
		.filter(({ kind }) => kind !== 'unknown')
		.map(({ kind }) => kind === 'missing');
	return isMissing.includes(true) && isMissing.includes(false);
}

/** A set that lacks the package differs in that, and not in each of its fields. */
function isDifferent(cells: readonly Cell[], isNeutral: boolean): boolean {
	const known = cells.filter(({ kind }) => kind !== 'unknown' && kind !== 'missing');
	const [first, ...rest] = known;
	return first !== undefined && rest.some((cell) => !isSameCell(first, cell, isNeutral));
}
