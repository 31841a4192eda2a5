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
		let result = '';
		let copied = 0;
		for (let position = 0; position < text.length; ) {
			const found = this.#patternAt(text, position);
			if (found === -1) {
				position++;
				continue;
			}
			if (copied < position) result += text.slice(copied, position);
			result += replacementOf(found);
			position += this.#patterns[found].length;
			copied = position;
		}
		return copied === 0 ? text : result + text.slice(copied);
	}

	#replaceOne(text: string, replacementOf: (index: number) => string): string {
		const pattern = this.#patterns[0];
		let found = text.indexOf(pattern);
		if (found === -1) return text;
		const replacement = replacementOf(0);
		let result = '';
		let copied = 0;
		while (found !== -1) {
			result += text.slice(copied, found) + replacement;
			copied = found + pattern.length;
			found = text.indexOf(pattern, copied);
		}
		return result + text.slice(copied);
	}

	#replaceEverywhere(text: string, replacementOf: (index: number) => string): string {
		let result = '';
		for (let position = 0; position <= text.length; ) {
			const found = position < text.length ? this.#patternAt(text, position) : -1;
			if (found === -1) {
				result += replacementOf(this.#empty) + text.charAt(position);
				position++;
			} else {
				result += replacementOf(found);
				position += this.#patterns[found].length;
			}
		}
		return result;
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
