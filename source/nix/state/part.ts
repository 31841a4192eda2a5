import type { Input } from '../io/recording-io.ts';

/**
 * A part of an evaluation: a node in the graph of dependencies, which tells after an edit which
 * values are stale.
 *
 * A part is the evaluation of one file, or of one attribute of a large set, with all the thunks it
 * makes. What a thunk reads is attributed to the part that made the thunk, whoever forces it first:
 * otherwise whoever forces a shared value first would depend on all of it, and the others on
 * nothing. Values get from one part to another only through the file or attribute that the part is,
 * or because one part made the other. So it is enough to track those reads, and reading other
 * evaluated values costs nothing.
 */
export class Part {
	/** The parts it depends on; a part may occur repeatedly. */
	readonly sources: Part[] = [];
	/** What it read of the outside; an input may occur repeatedly. */
	readonly inputs: Input[] = [];
	/**
	 * Marks of whoever traverses the graph: the last traversal that met this part, and its number
	 * there.
	 */
	walk: object | null = null;
	number = 0;
	/** The last part that read this one, so that repeated reads by one part are recorded once. */
	#reader: Part | null = null;

	/** @param maker the part that made this one, which it depends on; null when it depends on none */
	constructor(maker: Part | null) {
		if (maker !== null) this.sources.push(maker);
	}

	/** Records that another part depends on this one; null while parts are not told apart. */
	readBy(reader: Part | null): void {
		if (reader === null || reader === this || this.#reader === reader) return;
		this.#reader = reader;
		reader.sources.push(this);
	}
}
