import type { Dependency, PackageDescription } from './description.ts';

export type DependencyKind =
	| 'runtime'
	| 'build system'
	| 'native inputs'
	| 'build inputs'
	| 'check inputs'
	| 'extra';

/** The dependencies of one kind; every extra is a group of its own. */
export interface DependencyGroup {
	kind: DependencyKind;
	/** The extra's name; null for every other kind. */
	extra: string | null;
	dependencies: readonly Dependency[];
}

/** The kinds a package has one list each for, in the order they are shown. */
export const listedKinds = [
	'runtime',
	'build system',
	'native inputs',
	'build inputs',
	'check inputs',
] as const satisfies readonly DependencyKind[];

/** The lists of a package, in the order of `listedKinds`. */
export function dependencyLists(description: PackageDescription): (readonly Dependency[])[] {
	return [
		description.dependencies,
		description.buildSystem,
		description.nativeBuildInputs,
		description.buildInputs,
		description.checkInputs,
	];
}

/** The dependencies of a package by kind, runtime first; kinds without any are left out. */
export function dependencyGroups(description: PackageDescription): DependencyGroup[] {
	const groups: DependencyGroup[] = [];
	dependencyLists(description).forEach((dependencies, index) => {
		const kind = listedKinds[index];
		if (kind !== undefined && dependencies.length > 0) {
			groups.push({ kind, extra: null, dependencies });
		}
	});
	for (const [extra, dependencies] of Object.entries(description.extras)) {
		groups.push({ kind: 'extra', extra, dependencies });
	}
	return groups;
}

/**
 * Whether dependencies of this kind are expected to be objects of the set: other inputs are mostly
 * no Python packages at all, but hooks, tools and libraries.
 */
export function isOfTheSet(kind: DependencyKind): boolean {
	return kind === 'runtime' || kind === 'build system' || kind === 'extra';
}

/** The group's heading: its kind, or the extra's name in brackets as Python writes extras. */
export function groupTitle(group: DependencyGroup): string {
	return group.extra === null ? group.kind : `extra [${group.extra}]`;
}
