import type { Fact } from '../io/recording-io.ts';

/**
 * One part of an evaluation, and what it came from: a node in the graph of dependencies that tells,
 * after an edit, which values are stale.
 *
 * A part is what one file, or one attribute of a large set, evaluates to, with all the thunks made
 * on the way. Every thunk belongs to the part in which it was made and is evaluated on its account,
 * whoever asks for it. Values get from one part to another only through the attribute or the file
 * that the part is, or because one part made the other; so noting those reads is enough, and reading
 * what is evaluated already costs nothing.
 */
export class Part {
	/** The parts that its values were made from; some may be there more than once. */
	readonly sources: Part[] = [];
	/** What was learned of the outside on its account; some of it may be there more than once. */
	readonly facts: Fact[] = [];
	/** Marks of a walk through all parts: which walk met this one, and as which number. */
	walk: object | null = null;
	number = 0;
	/** Who read it last: a part that reads it again and again is noted once. */
	#reader: Part | null = null;

	/** @param maker the part that made this one; null for what comes from itself alone */
	constructor(maker: Part | null) {
		if (maker !== null) this.sources.push(maker);
	}

	/** Notes that another part is made from this one; null while parts are not told apart. */
	readBy(reader: Part | null): void {
		if (reader === null || reader === this || this.#reader === reader) return;
		this.#reader = reader;
		reader.sources.push(this);
	}
}
