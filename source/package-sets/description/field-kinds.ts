import type { PackageState } from './states.ts';

/** One dependency of a package, of any kind. */
export interface Dependency {
	/** The attribute of the same set this dependency is, by object identity; null for a stranger. */
	attribute: string | null;
	pname: string;
	version: string;
	/** Whether the dependency is the set's own object. */
	member: boolean;
	/** Why it does not evaluate; absent for one that does. */
	failure?: string;
}

/** How a derivation needs one of its inputs. */
export type InputKind = 'runtime' | 'build system' | 'build' | 'native' | 'test';

/** One step of the way from a package to what bars it. */
export interface BlockerStep {
	/** The attribute of the same set; null for a stranger. */
	attribute: string | null;
	/** The derivation's name; of an input that does not evaluate, what it is called. */
	name: string;
	/** How the one before needs it. */
	kind: InputKind;
}

/** What is not available by its own fault, and bars a package that needs it: a root blocker. */
export interface Blocker {
	/** The attribute of the same set; null for a stranger. */
	attribute: string | null;
	name: string;
	state: PackageState;
	reason: string;
	/** The line that says so, `file:line` relative to the tree; null when unknown. */
	definition: string | null;
	/** A shortest way to it; the last step is the blocker itself. */
	path: BlockerStep[];
	/** Whether it is needed by way of tests only. */
	onlyTests: boolean;
}

/** Two or more different derivations of one package in the closure of another. */
export interface Conflict {
	pname: string;
	copies: {
		/** The attribute of the same set; null for a stranger. */
		attribute: string | null;
		name: string;
		/** A shortest way to it by runtime dependencies; the last step is the copy itself. */
		path: BlockerStep[];
	}[];
}

/** The kinds of fields a description can have, and the type of their values. */
export interface KindValues {
	/** The set that the package belongs to; the same for all descriptions of a set. */
	setName: string;
	text: string;
	optionalText: string | null;
	/** An optional text for people in which `file:line` may occur. */
	message: string | null;
	/** `file:line`, relative to the tree; null when unknown. */
	location: string | null;
	state: PackageState;
	flag: boolean;
	texts: string[];
	dependencies: Dependency[];
	/** Dependencies by the name of the extra they belong to. */
	extras: Record<string, Dependency[]>;
	blockers: Blocker[];
	conflicts: Conflict[];
	/** A number; null when it is not known. */
	count: number | null;
	/** A store path; absent unless paths were asked for, null when there is none. */
	path: string | null | undefined;
}

export type FieldKind = keyof KindValues;

/** What is said of one field; everything that handles descriptions is derived from it. */
export interface Field {
	kind: FieldKind;
	/** What people are shown as the field's name; of dependencies, what their kind is called. */
	label: string;
	/** The field's meaning in docs/json.md. A field without it is not part of the JSON. */
	json?: string;
	/** Whether it is one of the facts that details list. */
	isFact?: true;
	/** Whether a difference in this field is none that people are told. */
	isUncompared?: true;
	/**
	 * The fields that this one is derived from. A difference in one of them explains a difference in
	 * this one, which is not told then.
	 */
	derivedFrom?: readonly string[];
	/** People are shown the field before this one; otherwise in the order of the table. */
	shownBefore?: string;
	/**
	 * Of dependencies: whether they are expected to be objects of the set. Other inputs are mostly no
	 * Python packages at all, but hooks, tools and libraries.
	 */
	isOfTheSet?: true;
}

type Table = Readonly<Record<string, Field>>;

type KeysOfPaths<Fields extends Table> = {
	[Key in keyof Fields]: Fields[Key]['kind'] extends 'path' ? Key : never;
}[keyof Fields];

/** The type of the descriptions that have these fields. */
export type DescribedBy<Fields extends Table> = {
	-readonly [Key in Exclude<keyof Fields, KeysOfPaths<Fields>>]: KindValues[Fields[Key]['kind']];
} & { -readonly [Key in KeysOfPaths<Fields>]?: Exclude<KindValues['path'], undefined> };
