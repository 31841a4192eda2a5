import { hash } from 'node:crypto';

/**
 * Up to this length V8 hashes the characters of a string; of a longer one the length alone
 * (`String::kMaxHashCalcLength`).
 */
const longestHashed = 16_383;

/**
 * What stands for a text in a Map or a Set: the text, or a digest of a long one, which is no string
 * of bytes. All long texts of one length have the same hash in V8, so that each is compared with
 * all others there.
 *
 * @param text one character per byte
 */
export function textKey(text: string): string {
	return text.length <= longestHashed ? text : digestOf(text);
}

function digestOf(text: string): string {
	return `\u{2026}${hash('sha256', Buffer.from(text, 'latin1'))}`;
}

/** A map by texts of one character per byte, which are in the order in which they were set first. */
export class TextMap<Value> {
	readonly #entries = new Map<string, { readonly text: string; value: Value }>();

	get size(): number {
		return this.#entries.size;
	}

	get(text: string): Value | undefined {
		return this.#entries.get(textKey(text))?.value;
	}

	has(text: string): boolean {
		return this.#entries.has(textKey(text));
	}

	set(text: string, value: Value): void {
		const key = textKey(text);
		const present = this.#entries.get(key);
		if (present === undefined) this.#entries.set(key, { text, value });
		else present.value = value;
	}

	texts(): string[] {
		return Array.from(this.#entries.values(), ({ text }) => text);
	}

	values(): Value[] {
		return Array.from(this.#entries.values(), ({ value }) => value);
	}
}
