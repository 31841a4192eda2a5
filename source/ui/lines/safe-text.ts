/**
 * The one place that decides what of data may be written: to the screen, as text or as JSON, to standard
 * error, in a title or a link. Names, versions, messages and file names come from packages, and may hold
 * whatever their authors, or somebody who means harm, have put there.
 */

/**
 * What steers a terminal or shows something else than is there: control characters of both ranges
 * (ECMA-48), line and paragraph separators, marks that turn the direction of writing (Unicode's "Trojan
 * source"), and other characters that format and are not seen, but for the joiners that some scripts are
 * written with. Variation selectors as well: terminals do not agree on how wide they make a character.
 */
const unsafe =
	/\p{Cc}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d|\p{Cs}/gu;
/** All that is written by far, which needs no closer look. */
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u25ff]*$/;
const breaks = /[\t\r\n\u000b\u000c\u0085\u2028\u2029]+/g;
/** More marks on one letter than any language has. */
const piled = /(\p{M}{8})\p{M}+/gu;

/** A text on one line: what parts words becomes a space, all else that is not safe is left out. */
export function safeText(text: string): string {
	if (plain.test(text)) return text;
	if (text.length > atOnce) return inPieces(text);
	return text.replace(breaks, ' ').replace(unsafe, replaced).replace(piled, '$1');
}

/** A regular expression may not be able to look at more at once: it notes each character. */
const atOnce = 100_000;

function inPieces(text: string): string {
	let safe = '';
	for (let start = 0; start < text.length; ) {
		let end = start + atOnce;
		// Never half a character.
		if (/[\udc00-\udfff]/.test(text[end] ?? '')) end--;
		safe += safeText(text.slice(start, end));
		start = end;
	}
	return safe;
}

/** The same of a text of several lines, whose line ends and tabs stay. */
export function safeLines(text: string): string {
	return plain.test(text)
		? text
		: text
				.split('\n')
				.map((line) => line.replace(/\r$/, '').split('\t').map(safeText).join('\t'))
				.join('\n');
}

/** Half a character stays visible as a character that could not be read. */
function replaced(character: string): string {
	return /^\p{Cs}$/u.test(character) ? '\ufffd' : '';
}

/** What JSON (RFC 8259) leaves as it is and a terminal would obey. */
const unsafeInJson =
	/[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A value as JSON that no terminal obeys: what it would is escaped, and the value is the same. */
export function safeJson(value: unknown, indentation?: string | number): string {
	const text = JSON.stringify(value, null, indentation);
	return text.replace(unsafeInJson, (character) =>
		[...Array(character.length).keys()]
			.map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
			.join(''),
	);
}
