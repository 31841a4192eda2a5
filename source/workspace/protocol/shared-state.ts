import type { AttributeReference } from './attribute-reference.ts';

/** In bytes: room for the longest reference that is shared; a longer one is not. */
const room = 1024;

/**
 * What a session and its worker can see of each other at any moment, in memory that both share.
 * Messages are not enough: a worker receives them between two packages only, and a worker that runs
 * out of memory sends none.
 */
export class SharedState {
	readonly buffer: SharedArrayBuffer;
	/** The length of the reference, and how many urgent requests were announced. */
	readonly #numbers: Int32Array;
	readonly #bytes: Uint8Array;

	constructor(buffer = new SharedArrayBuffer(8 + room)) {
		this.buffer = buffer;
		this.#numbers = new Int32Array(buffer, 0, 2);
		this.#bytes = new Uint8Array(buffer, 8);
	}

	/** Which attribute the worker is describing now; null while it describes none. */
	set describing(reference: AttributeReference | null) {
		const text = reference === null ? '' : `${reference.set}\0${reference.attribute}`;
		const bytes = Buffer.from(text, 'utf8');
		const fits = bytes.length <= room;
		if (fits) this.#bytes.set(bytes);
		Atomics.store(this.#numbers, 0, fits ? bytes.length : 0);
	}

	get describing(): AttributeReference | null {
		const length = Atomics.load(this.#numbers, 0);
		if (length === 0) return null;
		const text = Buffer.from(this.#bytes.slice(0, length)).toString('utf8');
		const end = text.indexOf('\0');
		return { set: text.slice(0, end), attribute: text.slice(end + 1) };
	}

	/** The session is about to send an urgent request. */
	announceUrgent(): void {
		Atomics.add(this.#numbers, 1, 1);
	}

	/** How many urgent requests were announced. */
	get urgentAnnounced(): number {
		return Atomics.load(this.#numbers, 1);
	}
}
