/**
 * The plain, serialisable data that describes Python package sets. These shapes cross from the
 * worker, are stored in the results cache, printed by `--json` and drawn by the views.
 */

/** Every state an attribute of a package set can be in; each but `available` carries a reason. */
export type PackageState =
	| 'available'
	| 'broken'
	| 'disabled'
	| 'insecure'
	| 'unfree'
	| 'unsupported'
	| 'alias'
	| 'removed'
	| 'fails';

/** One dependency of a package, of any kind. */
export interface Dependency {
	/** The attribute of the same set this dependency is, by object identity; null for a stranger. */
	attribute: string | null;
	pname: string;
	version: string;
	/** Whether the dependency is the set's own object. */
	member: boolean;
}

/** One attribute of one package set. The JSON of `pyscope list` is this (docs/json.md). */
export interface PackageDescription {
	/** The set's attribute, such as `python313Packages`. */
	set: string;
	attribute: string;
	/** The derivation's name, such as `python3.13-requests-2.33.1`. */
	name: string;
	pname: string;
	version: string;
	state: PackageState;
	/** Why the state is not `available`; null when it is. */
	reason: string | null;
	broken: boolean;
	disabled: boolean;
	/** Runtime dependencies, the interpreter itself aside. */
	dependencies: Dependency[];
	buildSystem: Dependency[];
	nativeBuildInputs: Dependency[];
	buildInputs: Dependency[];
	checkInputs: Dependency[];
	/** `optional-dependencies`, by the extra's name. */
	extras: Record<string, Dependency[]>;
	description: string | null;
	homepage: string | null;
	changelog: string | null;
	/** SPDX identifiers where known, else the licence's short or full name. */
	license: string[];
	mainProgram: string | null;
	/** The definition, `file:line` relative to the tree; null when unknown. */
	definition: string | null;
	/** The registration, `file:line` relative to the tree; null when unknown. */
	registration: string | null;
	/** Present only when paths were asked for. */
	drvPath?: string | null;
	outPath?: string | null;
}

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
