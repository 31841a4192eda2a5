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

/** One package set of a tree: a tab of the explorer. */
export interface SetDescription {
	/** The set's attribute path, such as `python313Packages`. */
	name: string;
	/** The interpreter's attribute, such as `python313`. */
	interpreter: string;
	/** The tab's label: `3.13`, `PyPy 3.11`. */
	label: string;
	/** The interpreter's full version, such as `3.13.13`; null when it does not evaluate. */
	version: string | null;
	/** Whether `python3Packages` is this set. */
	isDefault: boolean;
	/** Why the set cannot be used; null when it can. */
	reason: string | null;
}

/** What was described of one set, by attribute. */
export type Packages = ReadonlyMap<string, PackageDescription>;
