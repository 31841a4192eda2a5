import { compareBytes } from '../formats/bytes.ts';
import { NixString } from './values.ts';

/**
 * The store objects a string refers to, encoded as C++ Nix encodes them: a plain store path
 * (`/nix/store/…`), an output of a derivation (`!out!/nix/store/….drv`), or a derivation with its
 * whole closure (`=/nix/store/….drv`).
 *
 * A context remembers its latest union only: most strings of a program share few contexts, and all
 * unions of all contexts would be kept for as long as the program runs.
 */
export class StringContext {
	/** Sorted by bytes, without repeats. */
	readonly elements: readonly string[];
	#latestOther: StringContext | null = null;
	#latestUnion: StringContext | null = null;

	private constructor(elements: readonly string[]) {
		this.elements = elements;
	}

	/** The context of one element. */
	static ofOne(element: string): StringContext {
		return new StringContext([element]);
	}

	/** The context of these elements, in any order; null when there are none. */
	static of(elements: Iterable<string>): StringContext | null {
		const sorted = [...new Set(elements)].sort(compareBytes);
		return sorted.length === 0 ? null : new StringContext(sorted);
	}

	union(other: StringContext): StringContext {
		if (this === other) return this;
		if (this.#latestOther === other) return this.#latestUnion as StringContext;
		const elements = mergeSorted(this.elements, other.elements);
		// Often one holds the other; then nothing new is made, and later unions stay cheap.
		let union: StringContext;
		if (elements.length === this.elements.length) union = this;
		else if (elements.length === other.elements.length) union = other;
		else union = new StringContext(elements);
		this.#latestOther = other;
		this.#latestUnion = union;
		return union;
	}
}

/** The contexts of the parts of a string that is being made: none, one, or several different ones. */
export type GatheredContexts = StringContext | Set<StringContext> | null;

/**
 * Adds the context of one more part. The union is made once, at the end (`unionOf`), since one after
 * each part takes memory for as many contexts as there are parts.
 */
export function gatherContext(
	gathered: GatheredContexts,
	context: StringContext | null,
): GatheredContexts {
	if (context === null || gathered === context) return gathered;
	if (gathered === null) return context;
	if (gathered instanceof StringContext) return new Set([gathered, context]);
	return gathered.add(context);
}

/** The context of a string made of parts with these contexts. */
export function unionOf(gathered: GatheredContexts): StringContext | null {
	if (!(gathered instanceof Set)) return gathered;
	if (gathered.size === 2) {
		const [one, other] = [...gathered] as [StringContext, StringContext];
		return one.union(other);
	}
	const elements = new Set<string>();
	for (const context of gathered) {
		for (const element of context.elements) elements.add(element);
	}
	return StringContext.of(elements);
}

function mergeSorted(left: readonly string[], right: readonly string[]): string[] {
	const merged: string[] = [];
	let next = 0;
	for (const element of left) {
		while (next < right.length && right[next] < element) merged.push(right[next++]);
		if (right[next] === element) next++;
		merged.push(element);
	}
	while (next < right.length) merged.push(right[next++]);
	return merged;
}

/** The union of two contexts, either of which may be none. */
export function mergeContexts(
	left: StringContext | null,
	right: StringContext | null,
): StringContext | null {
	if (left === null) return right;
	return right === null ? left : left.union(right);
}

/** The Nix string of a text and a context, which may be none. */
export function makeString(text: string, context: StringContext | null): string | NixString {
	return context === null ? text : new NixString(text, context);
}

/** The elements in C++ Nix's order: plain paths, whole derivations, then outputs by derivation. */
export function elementsAsInNix({ elements }: StringContext): string[] {
	const key = (element: string) => {
		if (element.startsWith('/')) return `0${element}`;
		if (element.startsWith('=')) return `1${element}`;
		const [, output, derivation] = element.split('!');
		return `2${derivation}!${output}`;
	};
	return elements.toSorted((one, other) => compareBytes(key(one), key(other)));
}
