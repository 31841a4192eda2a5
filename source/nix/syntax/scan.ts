import { characterClasses, digit, pathCharacter } from './characters.ts';

const lineFeed = 10;
const space = 32;
const dollar = 36;
const slash = 47;
const greater = 62;
const openBrace = 123;

/** The end of the path characters that begin at `offset`. */
export function skipPathCharacters(text: string, offset: number): number {
	while ((characterClasses[text.charCodeAt(offset)] & pathCharacter) !== 0) offset++;
	return offset;
}

/**
 * The end of the segments `/name…` that begin at `offset` (a slash), with a slash after them;
 * `offset` itself when there is no segment.
 */
export function pathEnd(text: string, offset: number): number {
	let end = offset;
	while (text.charCodeAt(end) === slash) {
		const segmentEnd = skipPathCharacters(text, end + 1);
		if (segmentEnd === end + 1) return end === offset ? offset : end + 1;
		end = segmentEnd;
	}
	return end;
}

/** The end of `<name…>` at `offset`; `offset` itself when there is none. */
export function searchPathEnd(text: string, offset: number): number {
	let end = skipPathCharacters(text, offset + 1);
	if (end === offset + 1) return offset;
	while (text.charCodeAt(end) === slash) {
		const segmentEnd = skipPathCharacters(text, end + 1);
		if (segmentEnd === end + 1) return offset;
		end = segmentEnd;
	}
	return text.charCodeAt(end) === greater ? end + 1 : offset;
}

/** Whether `${` stands at an offset. */
export function isInterpolation(text: string, offset: number): boolean {
	return text.charCodeAt(offset) === dollar && text.charCodeAt(offset + 1) === openBrace;
}

export function skipDigits(text: string, offset: number): number {
	while ((characterClasses[text.charCodeAt(offset)] & digit) !== 0) offset++;
	return offset;
}

/** The rest of the line behind `''` is no part of the string when it is blank. */
export function skipBlankLine(text: string, offset: number): number {
	let end = offset;
	while (text.charCodeAt(end) === space) end++;
	return text.charCodeAt(end) === lineFeed ? end + 1 : offset;
}
