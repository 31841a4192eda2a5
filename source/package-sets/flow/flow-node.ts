import type { PackageDescription } from '../description/description.ts';
import type { FlowPlace, PackageFlow } from '../description/package-flow.ts';

/** How a package came to be in a set, as an outline of lines: what the view and the command show. */
export interface FlowNode {
	/** Names the node among those beside it. */
	key: string;
	/** What it says. */
	text: string;
	/** A line of source text behind it, as it is written; null where there is none. */
	source: string | null;
	/** The place of that line, `file:line`; null where there is none. */
	position: string | null;
	/** The attribute of the open set that it is about; null where it is about none. */
	attribute: string | null;
	/** The name of the set that it is about, where that is not the open one; null otherwise. */
	set: string | null;
	tone: FlowTone;
	children: readonly FlowNode[];
	/** Whether its children are shown at first. */
	isOpen: boolean;
}

export type FlowTone =
	| 'plain'
	/** What counts, or where sets differ. */
	| 'strong'
	| 'muted'
	/** A definition that does not count. */
	| 'warning';

/** What is known of the package in one set. */
export interface FlowInSet {
	/** The set's name and label. */
	set: string;
	label: string;
	/** Null where it is not known yet, or where there is none. */
	flow: PackageFlow | null;
	/** Why there is none; null where it is not known yet. */
	failure: string | null;
	/** Null where it is not described yet. */
	description: PackageDescription | null;
	/** Whether the set has an attribute of that name; null while its names are not known. */
	hasAttribute: boolean | null;
}

/** A node with what is usual left out. */
export function node(
	given: Partial<Omit<FlowNode, 'text'>> & { key: string; text: string },
): FlowNode {
	return {
		source: null,
		position: null,
		attribute: null,
		set: null,
		tone: 'plain',
		children: [],
		isOpen: true,
		...given,
	};
}

/** A node about a line of source text. */
export function ofPlace(
	key: string,
	place: FlowPlace | null,
	given: Partial<FlowNode> & { text: string },
): FlowNode {
	return node({
		key,
		source: place?.line ?? null,
		position: place?.position ?? null,
		...given,
		text: place === null ? `${given.text} · where is not known` : given.text,
	});
}
