import type { Conflict } from './description.ts';

/** A package of an environment: one that is wanted of it, or that such a one needs to run. */
export interface EnvironmentMember {
	/** The attribute of the set; null for a stranger. */
	attribute: string | null;
	/** The derivation's name. */
	name: string;
	/** As a package description has them: SPDX identifiers where known, else names. */
	license: string[];
	/** Whether one of its licences is not free, as the licence itself says. */
	isUnfree: boolean;
}

/**
 * What an environment of some packages of one set holds, as `withPackages` joins them: the closure of
 * all of them. Which files would collide is not known before they are built.
 */
export interface EnvironmentContents {
	/** The wanted ones first, then by how far they are from these. */
	members: EnvironmentMember[];
	/** What there is more than one derivation of; a way begins with the wanted package. */
	conflicts: Conflict[];
}
