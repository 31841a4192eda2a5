import type { Rgb } from '../theme/colours.ts';

/** Asks a terminal for the colour of its background (xterm's "Operating System Commands", OSC 11). */
export const askBackground = '\u001b]11;?\u0007';
/**
 * Asks what kind of terminal it is (DA1), which all of them answer, in order: once the answer is here,
 * there will be none to what was asked before.
 */
export const askKind = '\u001b[c';

const control = '\\u001b';
const background = new RegExp(
	`${control}\\]11;(?:rgba?:)?([0-9a-f]{1,4})/([0-9a-f]{1,4})/([0-9a-f]{1,4})(?:/[0-9a-f]{1,4})?(?:\\u0007|${control}\\\\)`,
	'i',
);
const kind = new RegExp(`${control}\\[\\?[\\d;]*c`);
/** The beginning of an answer of which the rest has not arrived. */
const beginning = new RegExp(
	`${control}(?:\\](?:1(?:1(?:;[^\\u0007${control}]{0,32}${control}?)?)?)?|\\[(?:\\?[\\d;]*)?)$`,
);

/**
 * Takes a terminal's answers out of what is typed, whenever they come. Once all are here, nothing is
 * looked at any more.
 */
export class ReplyFilter {
	#held = '';
	#background: Rgb | null = null;
	#isAnswered = false;

	/** The terminal's background; null until it has told it. */
	get background(): Rgb | null {
		return this.#background;
	}

	/** Whether no answer is to come. */
	get isAnswered(): boolean {
		return this.#isAnswered;
	}

	/** What of a piece of input was typed. */
	push(chunk: string): string {
		if (this.#isAnswered) return chunk;
		let typed = this.#held + chunk;
		this.#held = '';
		typed = typed.replace(background, (_, ...parts: string[]) => {
			this.#background = parts.slice(0, 3).map(part) as unknown as Rgb;
			return '';
		});
		typed = typed.replace(kind, () => {
			this.#isAnswered = true;
			return '';
		});
		if (this.#isAnswered) return typed;
		this.#held = beginning.exec(typed)?.[0] ?? '';
		return typed.slice(0, typed.length - this.#held.length);
	}
}

/** A part of a colour in one to four hexadecimal digits, all of them `f` being the most. */
function part(digits: string): number {
	return Math.round((Number.parseInt(digits, 16) / (16 ** digits.length - 1)) * 255);
}
