/** How C++ Nix lays out messages that it does not write to a terminal. Texts are bytes. */

/** Escape sequences of terminals, carriage returns and bells. */
const unprinted = /\x1b(?:\[[0-?]*[ -/]*[@-~]?|\][^\x1b\x07]*(?:\x07|\x1b\\?)?|[@-_]?)|[\r\x07]/g;

/**
 * A message without escape sequences, and with tabs expanded to multiples of eight columns
 * (`filterANSIEscapes`). Columns are counted through the whole message, across ends of lines.
 */
export function plainMessage(text: string): string {
	const printed = text.replace(unprinted, '');
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
 * Removes the blanks of C only: what `trimEnd` removes beyond them may be bytes of other
 * characters.
 */
function trimEnd(text: string): string {
	return text.replace(/[ \t\n\r]+$/, '');
}
