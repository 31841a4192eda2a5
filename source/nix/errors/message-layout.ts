/** How C++ Nix lays out messages that it does not write to a terminal. Texts are bytes. */
import { inGuillemets } from '../positions/format-position.ts';

/** In bytes: what a program says may be longer, but nobody reads on. */
export const longestMessage = 2 ** 22;

/** A message cut where it is too long, which it then says as messages do of cut values. */
export function boundMessage(text: string): string {
	if (text.length <= longestMessage) return text;
	let end = longestMessage;
	while ((text.charCodeAt(end) & 0xc0) === 0x80) end--;
	return `${text.slice(0, end)} ${inGuillemets(`${text.length - end} bytes elided`)}`;
}

/** Escape sequences of terminals, carriage returns and bells. */
const unprinted = /\x1b(?:\[[0-?]*[ -/]*[@-~]?|\][^\x1b\x07]*(?:\x07|\x1b\\?)?|[@-_]?)|[\r\x07]/g;

/**
 * A message without escape sequences, and with tabs expanded to multiples of eight columns
 * (`filterANSIEscapes`). Columns are counted through the whole message, across ends of lines.
 */
export function plainMessage(text: string): string {
	const printed = boundMessage(text).replace(unprinted, '');
	if (!printed.includes('\t')) return printed;
	let result = '';
	let column = 0;
	for (const part of printed.split(/(\t)/)) {
		if (part === '\t') {
			const spaces = 8 - (column % 8);
			result += ' '.repeat(spaces);
			column += spaces;
		} else {
			result += part;
			column += widthOf(part);
		}
	}
	return result;
}

/** The number of characters in bytes of UTF-8; control characters have no width. */
function widthOf(text: string): number {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const byte = text.charCodeAt(index);
		if (byte >= 0x20 && (byte & 0xc0) !== 0x80) width++;
	}
	return width;
}

/** A text with one prefix on its first line and another on the rest; no line ends in blanks. */
export function indentLines(first: string, rest: string, text: string): string {
	return text
		.split('\n')
		.map((line, index) => trimEnd((index === 0 ? first : rest) + line))
		.join('\n');
}

/**
 * Removes the blanks of C only: what the method `trimEnd` removes beyond them may be bytes of other
 * characters. A regular expression would try each blank of a long line.
 */
export function trimEnd(text: string): string {
	let end = text.length;
	while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
	return text.slice(0, end);
}

/** Whether a character is a blank, a tab or the end of a line. */
function isBlank(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
