import { TextBuilder } from './text-builder.ts';

/** V8 gathers all matches of a replacement, and ends the process where they are too many. */
const pieceLength = 2 ** 20;

const dollar = 36;
const openBrace = 123;

/**
 * A text, of bytes, with some characters replaced.
 *
 * @param pattern matches single characters everywhere; `$` it may also match only before a `{`
 * @throws NixError when the result is too long for a string
 */
export function escapeText(
	text: string,
	pattern: RegExp,
	escape: (character: string) => string,
): string {
	if (text.length <= pieceLength) return text.replace(pattern, escape);
	const escapes = tableOf((part) => part.replace(pattern, escape));
	const builder = new TextBuilder();
	for (let start = 0; start < text.length; start += pieceLength) {
		builder.add(escapePiece(text.slice(start, start + pieceLength + 1), escapes));
	}
	return builder.text();
}

/** What replaces each character; nothing for one that stays. */
interface Escapes {
	readonly byCode: readonly (Uint8Array | null)[];
	readonly dollarBeforeBrace: Uint8Array | null;
	readonly longest: number;
}

function tableOf(escaped: (part: string) => string): Escapes {
	const replacementOf = (character: string, following: string) => {
		const whole = escaped(character + following);
		const replacement = whole.slice(0, whole.length - following.length);
		return replacement === character ? null : Buffer.from(replacement, 'latin1');
	};
	const byCode = Array.from({ length: 256 }, (_, code) =>
		replacementOf(String.fromCharCode(code), ''),
	);
	const dollarBeforeBrace = replacementOf('$', '{');
	const longest = Math.max(
		...[...byCode, dollarBeforeBrace].map((replacement) => replacement?.length ?? 1),
	);
	return { byCode, dollarBeforeBrace, longest };
}

/** The first `pieceLength` characters of a text escaped, which one more may follow. */
function escapePiece(text: string, { byCode, dollarBeforeBrace, longest }: Escapes): string {
	const given = Buffer.from(text, 'latin1');
	const length = Math.min(given.length, pieceLength);
	const result = Buffer.allocUnsafe(length * longest);
	let end = 0;
	for (let index = 0; index < length; index++) {
		const code = given[index] as number;
		const replacement =
			code === dollar && given[index + 1] === openBrace
				? dollarBeforeBrace
				: (byCode[code] as Uint8Array | null);
		if (replacement === null) result[end++] = code;
		else
			for (let next = 0; next < replacement.length; next++)
				result[end++] = replacement[next] as number;
	}
	return result.toString('latin1', 0, end);
}
