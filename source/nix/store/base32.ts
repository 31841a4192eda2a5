/** Nix's alphabet: the digits and lower-case letters without e, o, t and u. */
const base32Alphabet = '0123456789abcdfghijklmnpqrsvwxyz';

const pairs: string[] = [];
for (const high of base32Alphabet) {
	for (const low of base32Alphabet) pairs.push(high + low);
}

const digitOf = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 32; digit++) digitOf[base32Alphabet.charCodeAt(digit)] = digit;

/** How many characters the base-32 form of so many bytes has. */
export function base32Length(byteCount: number): number {
	return Math.ceil((byteCount * 8) / 5);
}

/** Whether the character with this code is a digit of Nix's base-32. */
export function isBase32Digit(code: number): boolean {
	return code < 256 && digitOf[code] !== -1;
}

/**
 * Bytes (one per character) in Nix's base-32: the number they make, least significant byte
 * first, is written most significant digit first.
 */
export function encodeBase32(bytes: string): string {
	const length = base32Length(bytes.length);
	let text = '';
	let digit = length;
	// Two digits a step: an odd count has its single digit at the most significant end.
	if (length % 2 === 1) {
		digit--;
		text = base32Alphabet.charAt(bitsAt(bytes, digit * 5) & 31);
	}
	while (digit > 0) {
		digit -= 2;
		text += pairs[bitsAt(bytes, digit * 5) & 1023];
	}
	return text;
}

function bitsAt(bytes: string, bit: number): number {
	const index = bit >> 3;
	// Past the end `charCodeAt` gives NaN, which bitwise operators take as 0.
	return (
		(bytes.charCodeAt(index) |
			(bytes.charCodeAt(index + 1) << 8) |
			(bytes.charCodeAt(index + 2) << 16)) >>
		(bit & 7)
	);
}

/**
 * The bytes of a base-32 text, or null where a character is no digit. Bits that are left over
 * beyond the last whole byte make a further byte unless they are zero, as in Nix.
 */
export function decodeBase32(text: string): string | null {
	const byteCount = Math.floor((text.length * 5) / 8);
	const bytes = new Uint8Array(byteCount + 1);
	for (let position = 0; position < text.length; position++) {
		const code = text.charCodeAt(text.length - position - 1);
		const digit = code < 256 ? (digitOf[code] as number) : -1;
		if (digit === -1) return null;
		const bit = position * 5;
		const index = bit >> 3;
		const shifted = digit << (bit & 7);
		bytes[index] = (bytes[index] as number) | (shifted & 255);
		bytes[index + 1] = (bytes[index + 1] as number) | (shifted >> 8);
	}
	const overflow = bytes[byteCount] !== 0;
	return Buffer.from(bytes.buffer, 0, overflow ? byteCount + 1 : byteCount).toString('latin1');
}
