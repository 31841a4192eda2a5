/** The forms in which names are compared. */

/**
 * A name in lower case with `-` for every separator, the form in which names of Python projects are
 * equal (PEP 503). Its length stays the same, so that a place in it is one in the name itself.
 */
export function normalise(name: string): string {
	const lower = name.toLowerCase();
	return (lower.length === name.length ? lower : name).replace(/[_.\s]/g, '-');
}

/** A normal name without its separators: people join what others part. */
export function compact(normal: string): string {
	return normal.includes('-') ? normal.replaceAll('-', '') : normal;
}

/** A normal name without what only says that it is for Python; the name itself if nothing is left. */
export function bare(normal: string): string {
	const rest = normal.replace(/^(?:python3?-|py3?-)|(?:-python3?|-py3?)$/g, '');
	if (rest !== normal) return rest === '' ? normal : rest;
	return normal.length > 4 && normal.startsWith('py') ? normal.slice(2) : normal;
}

/** The words of a text in lower case, each after one space, so that ` word` finds where one starts. */
export function wordsOfText(text: string): string {
	const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu);
	return words === null ? '' : ` ${words.join(' ')}`;
}

/** One bit a letter or class of digits: what has not all the letters of a text does not contain it. */
export function letterBits(text: string): number {
	let bits = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code >= 97 && code <= 122) {
			bits |= 1 << (code - 97);
		} else if (code >= 48 && code <= 57) {
			bits |= 1 << (26 + (code % 5));
		}
	}
	return bits;
}

/** How many bits are set. */
export function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
