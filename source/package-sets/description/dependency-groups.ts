import { isRestText } from './bounds.ts';
import type { Dependency, PackageDescription } from './description.ts';
import { fields, type packageFields } from './fields.ts';

type LabelOf<Field> = Field extends { kind: 'dependencies' | 'extras'; label: infer Label }
	? Label
	: never;

/** The kinds of dependencies: `runtime`, `build system`, `extra` and so on. */
export type DependencyKind = LabelOf<(typeof packageFields)[keyof typeof packageFields]>;

/** The dependencies of one kind; every extra is a group of its own. */
export interface DependencyGroup {
	kind: DependencyKind;
	/** The extra's name; null for every other kind. */
	extra: string | null;
	dependencies: readonly Dependency[];
}

const dependencyFields = fields.flatMap(({ key, kind, label, isOfTheSet = false }) =>
	kind === 'dependencies' || kind === 'extras'
		? [{ key, isExtras: kind === 'extras', kind: label as DependencyKind, isOfTheSet }]
		: [],
);

/** All kinds of dependencies, in the order in which they are shown. */
export const dependencyKinds: readonly DependencyKind[] = dependencyFields.map(({ kind }) => kind);

/** The dependencies of a package by kind, runtime first; kinds and extras without any are left out. */
export function dependencyGroups(description: PackageDescription): DependencyGroup[] {
	const groups: DependencyGroup[] = [];
	for (const { key, isExtras, kind } of dependencyFields) {
		if (isExtras) {
			const extras = description[key] as PackageDescription['extras'];
			for (const [extra, dependencies] of Object.entries(extras)) {
				if (dependencies.length > 0 || isRestText(extra))
					groups.push({ kind, extra, dependencies });
			}
		} else {
			const dependencies = description[key] as Dependency[];
			if (dependencies.length > 0) groups.push({ kind, extra: null, dependencies });
		}
	}
	return groups;
}

/** All dependencies of a package, of every kind and of every extra. */
export function everyDependency(description: PackageDescription): Dependency[] {
	return dependencyGroups(description).flatMap(({ dependencies }) => dependencies);
}

const kindsOfTheSet: ReadonlySet<DependencyKind> = new Set(
	dependencyFields.flatMap(({ kind, isOfTheSet }) => (isOfTheSet ? [kind] : [])),
);

/**
 * Whether dependencies of this kind are expected to be objects of the set: other inputs are mostly
 * no Python packages at all, but hooks, tools and libraries.
 */
export function isOfTheSet(kind: DependencyKind): boolean {
	return kindsOfTheSet.has(kind);
}

/** The group's heading: its kind, or the extra's name in brackets as Python writes extras. */
export function groupTitle(group: DependencyGroup): string {
	return group.extra === null ? group.kind : `extra [${group.extra}]`;
}
