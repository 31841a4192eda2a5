/**
 * Texts inside the evaluator hold one character per byte; descriptions, options and the terminal
 * hold Unicode. These two are the border between them.
 */

const beyondAscii = /[^\0-\x7f]/;

/** Unicode text as the evaluator holds it. */
export function bytesFromText(text: string): string {
	return beyondAscii.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

/** The evaluator's text as Unicode; bytes that are no UTF-8 become `�`. */
export function textFromBytes(bytes: string): string {
	return beyondAscii.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
