/**
 * How a package came to be in a set, as plain data: from its definition over the line that registers
 * it and the arguments it was given to the derivation, with every place that changed it on the way.
 * What cannot be known is null, and never guessed.
 */

/** A line of source text. */
export interface FlowPlace {
	/** `file:line`, relative to the tree. */
	position: string;
	/** The line as it is written, without the spaces around it; empty where it says nothing. */
	line: string;
}

/** What puts a layer over the attributes below it. */
export type LayerKind =
	/** The file that registers packages, or any other layer of the tree's own. */
	| 'set'
	/** The names that a tree keeps for what was renamed or removed. */
	| 'aliases'
	/** The list of the tree that reaches the sets of all interpreters. */
	| 'pythonPackagesExtensions'
	/** An argument of one interpreter. */
	| 'packageOverrides'
	/** A call of a function of the set that makes another set: `overrideScope` and the like. */
	| 'overrideScope'
	/** Attributes that are joined to a set by `//`, outside of its scope. */
	| 'merge';

/** One place that defines the attribute in the set; later layers go before earlier ones. */
export interface FlowLayer {
	/** Null where the position of the layer is not known. */
	place: FlowPlace | null;
	kind: LayerKind;
	/** Whose it is: `python313`, of `packageOverrides`; null for the others. */
	owner: string | null;
	/** Whether it builds on the one below it, as `prev.name.override…` does. */
	buildsOnPrevious: boolean;
}

/** An attribute that another one stands for: `numpy = numpy_2;`. */
export interface FlowStandIn {
	attribute: string;
	/** The line that defines it; null where that is not known. */
	place: FlowPlace | null;
}

/** Why a definition of the attribute that somebody wrote is not in this set. */
export type MissReason =
	/** It is in another set. */
	| 'other-set'
	/** What holds it was replaced by another one later on. */
	| 'replaced'
	/** It is an attribute of the tree itself, of which a set that has its own takes none. */
	| 'top-level'
	| 'unknown';

/** A definition of the attribute that does not count in this set. */
export interface FlowMiss {
	place: FlowPlace;
	reason: MissReason;
	/** What it was written for: `packageOverrides of python3`, or an attribute of the tree. */
	holder: string;
	/** The place of what replaced its holder, where that is the reason. */
	replacedBy: FlowPlace | null;
	/** The paths of the set that has it, where that is the reason. */
	sets: string[];
}

/** How a name of the set is defined in the tree. */
export interface FlowSetName {
	/** An attribute of the tree: `python3Packages`, or `python313` whose `pkgs` the set is. */
	name: string;
	/** Where it is defined, the place that counts first. */
	places: FlowPlace[];
}

/** Where an argument of the definition came from. */
export type ArgumentOrigin =
	/** A package of this set. */
	| 'set'
	/** The scope's own functions and values: `buildPythonPackage`, `python`, `lib`. */
	| 'scope'
	/** The rest of the tree. */
	| 'tree'
	/** The argument set in the line that registers it. */
	| 'call'
	/** A call of `override`. */
	| 'override'
	/** It was not given: the definition's own default. */
	| 'default'
	| 'unknown';

export interface FlowArgument {
	name: string;
	origin: ArgumentOrigin;
	/** Where it is given; of a default, where that is written. */
	place: FlowPlace | null;
	/** The attribute of the set that it is, where it is one. */
	attribute: string | null;
}

/** An attribute that the derivation is made with, and where it was given another value. */
export interface FlowChange {
	name: string;
	/** `overridePythonAttrs`, `overrideAttrs`, `override`; null where that is not written there. */
	by: string | null;
	/** The place that counts first, then what it replaced. */
	places: FlowPlace[];
}

/** What a builder added to a list of inputs. */
export interface FlowAddition {
	list: string;
	/** The names of what was added, and the attribute of the set where it is one. */
	added: { name: string; attribute: string | null }[];
}

/** What `buildPythonPackage` made of its arguments. */
export interface FlowWrapping {
	/** The name that the definition gives, and the one of the derivation. */
	givenName: string;
	name: string;
	/** What was put before the name: `python3.13-`; null where the name was changed otherwise. */
	namePrefix: string | null;
	nameAt: FlowPlace | null;
	/** `disabled`, where the definition gives it. */
	disabled: { value: boolean; place: FlowPlace | null } | null;
	/** The file of the builder; null where it is not known. */
	builder: FlowPlace | null;
	additions: FlowAddition[];
	/** Attributes that the builder sets itself. */
	set: string[];
	/** Arguments that do not reach the derivation under their name. */
	consumed: string[];
}

/** A condition on the interpreter in the definition, or in the line that registers it. */
export interface FlowCondition {
	place: FlowPlace;
	/** As it is written: `pythonOlder "3.12"`. */
	text: string;
	/** The attribute it decides about: `dependencies`; null where it is none. */
	attribute: string | null;
	/** Its value in this set; null where it cannot be known. */
	value: boolean | null;
}

export interface PackageFlow {
	set: string;
	attribute: string;
	/** The definition's function; null where it is not known. */
	definition: FlowPlace | null;
	/** Whether the arguments are those from before an override that left no `override`. */
	isBeforeOverride: boolean;
	/** The arguments of the definition in the order written; null where they are not known. */
	arguments: FlowArgument[] | null;
	/** Every place that defines the attribute in the set, from the first to the one that counts. */
	layers: FlowLayer[];
	/** The attributes of the set that the registering line names in its place, one after the other. */
	standsFor: FlowStandIn[];
	misses: FlowMiss[];
	/** How the names of the set, and of its interpreters, are defined in the tree. */
	names: FlowSetName[];
	/** The interpreters of the tree whose `pkgs` the set is: what `packageOverrides` is given to. */
	interpreters: string[];
	/** Whether the tree has `pythonPackagesExtensions`, which reach the sets of all interpreters. */
	hasExtensions: boolean;
	wrapping: FlowWrapping | null;
	/** What overrides changed, and where. */
	changes: FlowChange[];
	conditions: FlowCondition[];
	/** What the attribute is where it is no package: `null`, `a function`; null for a package. */
	otherThanPackage: string | null;
	/** Why the attribute does not evaluate; null when it does. */
	failure: string | null;
}
