import type { AttributeReference } from './attribute-reference.ts';

/** An attribute path of the longest that is told; one that does not fit is not. */
const room = 1024;

/**
 * What a worker and its session know of each other at any moment, in memory that both see: messages
 * are heard between two packages only, and a worker that dies sends none.
 */
export class SharedState {
	readonly buffer: SharedArrayBuffer;
	/** The length of the item, and how much was asked. */
	readonly #numbers: Int32Array;
	readonly #bytes: Uint8Array;

	constructor(buffer = new SharedArrayBuffer(8 + room)) {
		this.buffer = buffer;
		this.#numbers = new Int32Array(buffer, 0, 2);
		this.#bytes = new Uint8Array(buffer, 8);
	}

	/** Which attribute the worker is describing; null while it is none. */
	set item(item: AttributeReference | null) {
		const text = item === null ? '' : `${item.set}\0${item.attribute}`;
		const bytes = Buffer.from(text, 'utf8');
		const fits = bytes.length <= room;
		if (fits) this.#bytes.set(bytes);
		Atomics.store(this.#numbers, 0, fits ? bytes.length : 0);
	}

	get item(): AttributeReference | null {
		const length = Atomics.load(this.#numbers, 0);
		if (length === 0) return null;
		const text = Buffer.from(this.#bytes.slice(0, length)).toString('utf8');
		const end = text.indexOf('\0');
		return { set: text.slice(0, end), attribute: text.slice(end + 1) };
	}

	/** The session is about to send something that should not wait. */
	ask(): void {
		Atomics.add(this.#numbers, 1, 1);
	}

	/** How often it did. */
	get asked(): number {
		return Atomics.load(this.#numbers, 1);
	}
}
