import type { PackageDescription } from '../../package-sets/description/description.ts';

/** How an attribute differs from the baseline: the tree as it was opened, or when that was set anew. */
export type PackageChange = { kind: 'new' } | { kind: 'changed'; before: PackageDescription };

/** What changed in one set since the baseline. */
export interface SetChanges {
	packages: ReadonlyMap<string, PackageChange>;
	/** The attributes of packages that are gone, sorted. */
	removed: readonly string[];
}

export const noChanges: SetChanges = { packages: new Map(), removed: [] };
