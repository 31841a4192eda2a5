/**
 * The plain, serialisable data that describes Python package sets. These shapes cross from the
 * worker, are stored in the results cache, printed by `--json` and drawn by the views.
 */

import type { DescribedBy } from './field-kinds.ts';
import type { packageFields } from './fields.ts';

export type { Blocker, BlockerStep, Conflict, Dependency, InputKind } from './field-kinds.ts';
export type { PackageState } from './states.ts';

/**
 * One attribute of one package set: what the table of fields (`fields.ts`) says it has. The JSON of
 * `pyscope list` is this (docs/json.md).
 */
export interface PackageDescription extends DescribedBy<typeof packageFields> {}

/**
 * One package set of a tree: a tab of the explorer. Two attribute paths are names of one set when
 * their attributes are the same; with an attribute added or replaced it is another set, even for
 * the same interpreter.
 */
export interface SetDescription {
	/** The set's attribute path, such as `python313Packages`. */
	name: string;
	/** Its other attribute paths in the tree, such as `python3Packages` and `python3.pkgs`. */
	aliases: readonly string[];
	/** The interpreter's attribute, such as `python313`. */
	interpreter: string;
	/** The tab's label, which no other set of the tree has: `3.13`, `PyPy 3.11`. */
	label: string;
	/** The interpreter's full version, such as `3.13.13`; null when it does not evaluate. */
	version: string | null;
	/** Whether this is the set that is meant when none is named. Of one tree at most one is. */
	isDefault: boolean;
	/**
	 * Whether the set is described only when it is looked at or named: variants of interpreters that
	 * have no attribute for their set, such as `python313FreeThreading.pkgs`, and sets that were
	 * removed. Groups of sets such as `all` do not include it.
	 */
	isSecondary: boolean;
	/** A sentence on what the set is not, where its name may deceive; null for most sets. */
	note: string | null;
	/** Why the set cannot be used; null when it can. */
	reason: string | null;
}

/** What was described of one set, by attribute. */
export type Packages = ReadonlyMap<string, PackageDescription>;
