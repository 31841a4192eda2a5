import type { AgendaItem } from './agenda.ts';

/** An attribute path of the longest that is told; one that does not fit is not. */
const room = 1024;

/**
 * Which attribute a worker is describing just now, in memory that the session sees as well: a worker
 * that dies cannot say so any more.
 */
export class Underway {
	readonly buffer: SharedArrayBuffer;
	readonly #length: Int32Array;
	readonly #bytes: Uint8Array;

	constructor(buffer = new SharedArrayBuffer(4 + room)) {
		this.buffer = buffer;
		this.#length = new Int32Array(buffer, 0, 1);
		this.#bytes = new Uint8Array(buffer, 4);
	}

	/** Null while nothing is described. */
	set item(item: AgendaItem | null) {
		const text = item === null ? '' : `${item.set}\0${item.attribute}`;
		const bytes = Buffer.from(text, 'utf8');
		const fits = bytes.length <= room;
		if (fits) this.#bytes.set(bytes);
		Atomics.store(this.#length, 0, fits ? bytes.length : 0);
	}

	get item(): AgendaItem | null {
		const length = Atomics.load(this.#length, 0);
		if (length === 0) return null;
		const text = Buffer.from(this.#bytes.slice(0, length)).toString('utf8');
		const end = text.indexOf('\0');
		return { set: text.slice(0, end), attribute: text.slice(end + 1) };
	}
}
