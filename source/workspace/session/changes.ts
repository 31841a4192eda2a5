import type { PackageDescription } from '../../package-sets/description/description.ts';

/** How an attribute differs from what it was before the tree was read again. */
export type PackageChange = { kind: 'new' } | { kind: 'changed'; before: PackageDescription };

/** What changed in one set since the tree was read completely before. */
export interface SetChanges {
	packages: ReadonlyMap<string, PackageChange>;
	/** The attributes of packages that are gone, sorted. */
	removed: readonly string[];
}

export const noChanges: SetChanges = { packages: new Map(), removed: [] };
