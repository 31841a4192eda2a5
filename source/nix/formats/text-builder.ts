import { checkStringLength } from '../errors/bounds.ts';

/** How many parts are joined at a time: V8 keeps one object for each until then. */
const joinedTogether = 4096;

/** A text made of parts, however many and however small they are. */
export class TextBuilder {
	readonly #joined: string[] = [];
	#parts: string[] = [];
	#length = 0;

	/** @throws NixError when the text becomes too long for a string */
	add(part: string): void {
		this.#length += part.length;
		checkStringLength(this.#length);
		if (this.#parts.push(part) < joinedTogether) return;
		this.#joined.push(this.#parts.join(''));
		this.#parts = [];
	}

	/** All parts so far, one after the other. */
	text(): string {
		return this.#joined.join('') + this.#parts.join('');
	}
}
