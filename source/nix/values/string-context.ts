import { compareBytes } from '../formats/bytes.ts';
import { NixString } from './values.ts';

/**
 * The store objects a string refers to, encoded as C++ Nix encodes them: a plain store path
 * (`/nix/store/…`), an output of a derivation (`!out!/nix/store/….drv`), or a derivation with its
 * whole closure (`=/nix/store/….drv`).
 *
 * Contexts are interned and their unions remembered: most strings of a program share few contexts.
 */
export class StringContext {
	/** Sorted by bytes, without repeats. */
	readonly elements: readonly string[];
	#unions: Map<StringContext, StringContext> | null = null;

	private constructor(elements: readonly string[]) {
		this.elements = elements;
	}

	static readonly #interned = new Map<string, StringContext>();

	/** The context of these elements, in any order; null when there are none. */
	static of(elements: Iterable<string>): StringContext | null {
		const sorted = [...new Set(elements)].sort(compareBytes);
		if (sorted.length === 0) return null;
		const key = sorted.join('\n');
		let context = StringContext.#interned.get(key);
		if (context === undefined) {
			context = new StringContext(sorted);
			StringContext.#interned.set(key, context);
		}
		return context;
	}

	union(other: StringContext): StringContext {
		if (this === other) return this;
		this.#unions ??= new Map();
		let union = this.#unions.get(other);
		if (union === undefined) {
			const elements = mergeSorted(this.elements, other.elements);
			// Often one holds the other; then nothing new is made, and later unions stay cheap.
			if (elements.length === this.elements.length) union = this;
			else if (elements.length === other.elements.length) union = other;
			else union = new StringContext(elements);
			this.#unions.set(other, union);
		}
		return union;
	}
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
