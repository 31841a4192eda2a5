import { TextBuilder } from '../../formats/text-builder.ts';

/**
 * Replaces patterns in texts as `builtins.replaceStrings` does: from left to right, at each place
 * the first pattern of the list that fits there. The empty pattern fits everywhere, also at the
 * end, and lets the character after it pass.
 */
export class Replacer {
	readonly #patterns: readonly string[];
	/** The empty pattern, which hides all after it; their number when there is none. */
	readonly #empty: number;
	/** By first byte, the patterns that begin with it, in their order. */
	readonly #byFirstByte: (number[] | undefined)[] = [];

	constructor(patterns: readonly string[]) {
		this.#patterns = patterns;
		const empty = patterns.indexOf('');
		this.#empty = empty === -1 ? patterns.length : empty;
		for (let index = 0; index < this.#empty; index++) {
			const first = patterns[index].charCodeAt(0);
			const others = this.#byFirstByte[first];
			if (others === undefined) this.#byFirstByte[first] = [index];
			else others.push(index);
		}
	}

	/** The text with each pattern found replaced by what is given for its index. */
	replace(text: string, replacementOf: (index: number) => string): string {
		if (this.#empty < this.#patterns.length) return this.#replaceEverywhere(text, replacementOf);
		if (this.#patterns.length === 1) return this.#replaceOne(text, replacementOf);
		const result = new TextBuilder();
		let copied = 0;
		for (let position = 0; position < text.length; ) {
			const found = this.#patternAt(text, position);
			if (found === -1) {
				position++;
				continue;
			}
			if (copied < position) result.add(text.slice(copied, position));
			result.add(replacementOf(found));
			position += this.#patterns[found].length;
			copied = position;
		}
		if (copied === 0) return text;
		result.add(text.slice(copied));
		return result.text();
	}

	#replaceOne(text: string, replacementOf: (index: number) => string): string {
		const pattern = this.#patterns[0];
		let found = text.indexOf(pattern);
		if (found === -1) return text;
		const replacement = replacementOf(0);
		const result = new TextBuilder();
		let copied = 0;
		while (found !== -1) {
			if (copied < found) result.add(text.slice(copied, found));
			result.add(replacement);
			copied = found + pattern.length;
			found = text.indexOf(pattern, copied);
		}
		result.add(text.slice(copied));
		return result.text();
	}

	#replaceEverywhere(text: string, replacementOf: (index: number) => string): string {
		const result = new TextBuilder();
		for (let position = 0; position <= text.length; ) {
			const found = position < text.length ? this.#patternAt(text, position) : -1;
			if (found === -1) {
				result.add(replacementOf(this.#empty));
				result.add(text.charAt(position));
				position++;
			} else {
				result.add(replacementOf(found));
				position += this.#patterns[found].length;
			}
		}
		return result.text();
	}

	/** The first non-empty pattern that fits at a place; -1 when there is none. */
	#patternAt(text: string, position: number): number {
		const candidates = this.#byFirstByte[text.charCodeAt(position)];
		if (candidates === undefined) return -1;
		for (let index = 0; index < candidates.length; index++) {
			const pattern = this.#patterns[candidates[index]];
			if (pattern.length === 1 || text.startsWith(pattern, position)) return candidates[index];
		}
		return -1;
	}
}
