/**
 * Strings that hold one byte per character: their order, and well-formed UTF-8 in them (table 3-7
 * of the Unicode standard).
 */

/** Compares by bytes, for sorting: below zero, zero or above zero. */
export function compareBytes(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The least and greatest second byte after a first one, or null where none may begin. */
function secondByte(first: number): readonly [number, number] | null {
	if (first < 0xc2 || first > 0xf4) return null;
	if (first === 0xe0) return [0xa0, 0xbf];
	if (first === 0xed) return [0x80, 0x9f];
	if (first === 0xf0) return [0x90, 0xbf];
	if (first === 0xf4) return [0x80, 0x8f];
	return [0x80, 0xbf];
}

/**
 * The end of the character that begins at `start` with a byte beyond ASCII. When it is
 * ill-formed, the index of the first byte that cannot be there (the text's length when it ends
 * too early), made negative by `~`.
 */
export function endOfCharacter(bytes: string, start: number): number {
	const first = bytes.charCodeAt(start);
	const range = secondByte(first);
	if (range === null) return ~start;
	const second = bytes.charCodeAt(start + 1);
	if (!(second >= range[0] && second <= range[1])) return ~(start + 1);
	const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	for (let index = start + 2; index < start + length; index++) {
		const next = bytes.charCodeAt(index);
		if (!(next >= 0x80 && next <= 0xbf)) return ~index;
	}
	return start + length;
}

/** A code point's UTF-8 bytes, one per character. */
export function encodeCodePoint(code: number): string {
	if (code < 0x80) return String.fromCharCode(code);
	if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
	const last = 0x80 | (code & 0x3f);
	const middle = 0x80 | ((code >> 6) & 0x3f);
	if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), middle, last);
	return String.fromCharCode(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last);
}
