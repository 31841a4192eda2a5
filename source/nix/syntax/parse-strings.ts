import type { Position } from '../positions/position.ts';
import type { Expression, Interpolation } from './expression.ts';
import type { Parser } from './parser.ts';
import { Token, tokenNames } from './tokens.ts';

const quote = 34;
const dollar = 36;
const apostrophe = 39;
const space = 32;
const lineFeed = 10;
const carriageReturn = 13;
const backslash = 92;
const openBrace = 123;

/** What an unfinished indented string could go on with. */
const indentedStringContents = [
	'indented string',
	tokenNames[Token.interpolation],
	'end of an indented string',
];

/**
 * Reads a string whose `"` is the current token. Leaves `end` behind the closing `"` and reads no
 * further token, as some errors come before those of the text behind it.
 */
export function readString(parser: Parser): Expression {
	const { text } = parser;
	const contents = parser.end;
	let parts: Interpolation['parts'] | null = null;
	let start = contents;
	for (;;) {
		const end = stringSegmentEnd(parser, start);
		const atQuote = text.charCodeAt(end) === quote;
		if (atQuote && parts === null) {
			parser.end = end + 1;
			return { type: 'string', value: unescaped(parser, start, end) };
		}
		parts ??= [];
		if (end > start) {
			parts.push({
				position: parser.base + start,
				expression: { type: 'string', value: unescaped(parser, start, end) },
			});
		}
		if (atQuote) {
			parser.end = end + 1;
			return {
				type: 'interpolation',
				position: parser.base + contents,
				forceString: true,
				parts,
			};
		}
		parts.push(readInterpolation(parser, end));
		start = parser.end;
	}
}

/** Reads `${ … }`, whose `$` is at `offset`; leaves `end` behind the `}`. */
export function readInterpolation(
	parser: Parser,
	offset: number,
): { position: Position; expression: Expression } {
	parser.end = offset + 2;
	parser.next();
	const expression = parser.expression();
	if (!parser.is(Token.closeBrace)) parser.unexpected(Token.closeBrace);
	return { position: parser.base + offset, expression };
}

/** The offset of the `"` or `${` that ends the literal text from `start` on. */
function stringSegmentEnd(parser: Parser, start: number): number {
	const { text } = parser;
	const { length } = text;
	let offset = start;
	for (;;) {
		const code = text.charCodeAt(offset);
		if (code === quote) return offset;
		let size = 1;
		if (code === dollar) {
			const next = text.charCodeAt(offset + 1);
			if (next === openBrace) return offset;
			// `$$` does not begin an interpolation, whatever follows.
			if (next === backslash) size = 3;
			else if (next !== quote) size = 2;
		} else if (code === backslash) {
			size = 2;
		}
		if (offset + size >= length) {
			// Zero bytes are noticed before the missing end is.
			unescaped(parser, start, offset + size === length ? length : offset);
			endOfFile(parser, [tokenNames[Token.quote]]);
		}
		offset += size;
	}
}

/** The text of a literal part of a string, escapes replaced and ends of lines made LF. */
function unescaped(parser: Parser, start: number, end: number): string {
	const { text } = parser;
	let result = '';
	let hasZeroByte = false;
	let copied = start;
	for (let offset = start; offset < end; offset++) {
		const code = text.charCodeAt(offset);
		if (code === backslash) {
			result += text.slice(copied, offset);
			offset++;
			const escaped = text.charCodeAt(offset);
			if (escaped === 110) result += '\n';
			else if (escaped === 114) result += '\r';
			else if (escaped === 116) result += '\t';
			else result += text[offset];
			copied = offset + 1;
		} else if (code === carriageReturn) {
			result += `${text.slice(copied, offset)}\n`;
			if (text.charCodeAt(offset + 1) === lineFeed) offset++;
			copied = offset + 1;
		} else if (code === 0) {
			hasZeroByte = true;
		}
	}
	result = copied === start ? text.slice(start, end) : result + text.slice(copied, end);
	if (hasZeroByte) refuseZeroBytes(parser, result, start);
	return result;
}

/** A piece of an indented string as written, before indentation is stripped. */
interface Piece {
	position: Position;
	/** The text, or null for an interpolation. */
	text: string | null;
	expression: Expression | null;
	/** Whether spaces in the text may be indentation: not so for escaped text. */
	indented: boolean;
}

/**
 * Reads an indented string whose opening `''` is the current token; leaves `end` behind the
 * closing `''` as `readString` does.
 */
export function readIndentedString(parser: Parser): Expression {
	const { text } = parser;
	const position = parser.position();
	const pieces: Piece[] = [];
	let offset = parser.end;
	const add = (start: number, value: string) => {
		pieces.push({
			position: parser.base + start,
			text: value,
			expression: null,
			indented: false,
		});
	};
	for (;;) {
		const start = offset;
		offset = indentedSegmentEnd(text, start);
		if (offset > start) {
			const value = text.slice(start, offset);
			if (value.includes('\0')) refuseZeroBytes(parser, value, start);
			pieces.push({
				position: parser.base + start,
				text: value,
				expression: null,
				indented: true,
			});
			continue;
		}
		const code = text.charCodeAt(offset);
		const next = text.charCodeAt(offset + 1);
		if (code === dollar) {
			if (next === openBrace) {
				const part = readInterpolation(parser, offset);
				pieces.push({ ...part, text: null, indented: false });
				offset = parser.end;
			} else {
				add(offset, '$');
				offset += 1;
			}
		} else if (code !== apostrophe) {
			endOfFile(parser, indentedStringContents);
		} else if (next !== apostrophe) {
			add(offset, "'");
			offset += 1;
		} else {
			const third = text.charCodeAt(offset + 2);
			if (third === dollar) {
				add(offset, '$');
				offset += 3;
			} else if (third === apostrophe) {
				add(offset, "''");
				offset += 3;
			} else if (third === backslash && offset + 3 < text.length) {
				add(offset, unescaped(parser, offset + 2, offset + 4));
				offset += 4;
			} else {
				parser.end = offset + 2;
				return stripIndentation(position, pieces);
			}
		}
	}
}

/** The end of the plain text of an indented string that begins at `offset`. */
function indentedSegmentEnd(text: string, offset: number): number {
	const { length } = text;
	while (offset < length) {
		const code = text.charCodeAt(offset);
		if (code === dollar) {
			const next = text.charCodeAt(offset + 1);
			if (next === openBrace || next === apostrophe || offset + 1 >= length) return offset;
			offset += 2;
		} else if (code === apostrophe) {
			const next = text.charCodeAt(offset + 1);
			if (next === apostrophe || next === dollar || offset + 1 >= length) return offset;
			offset += 2;
		} else {
			offset += 1;
		}
	}
	return offset;
}

/** Strips what all lines are indented by, and a last line of spaces only. */
function stripIndentation(position: Position, pieces: Piece[]): Expression {
	const indentation = minimumIndentation(pieces);
	const parts: Interpolation['parts'] = [];
	let atStartOfLine = true;
	let dropped = 0;
	for (let index = 0; index < pieces.length; index++) {
		const piece = pieces[index];
		if (piece.text === null) {
			atStartOfLine = false;
			dropped = 0;
			parts.push({ position: piece.position, expression: piece.expression as Expression });
			continue;
		}
		const { text } = piece;
		let stripped = '';
		let offset = 0;
		while (offset < text.length) {
			if (atStartOfLine) {
				let lineStart = offset;
				while (text.charCodeAt(lineStart) === space) lineStart++;
				const spaces = lineStart - offset;
				offset += Math.min(spaces, Math.max(0, indentation - dropped));
				dropped += spaces;
				if (lineStart >= text.length) {
					stripped += text.slice(offset);
					break;
				}
				dropped = 0;
				atStartOfLine = false;
			}
			const lineEnd = text.indexOf('\n', offset);
			if (lineEnd === -1) {
				stripped += text.slice(offset);
				break;
			}
			stripped += text.slice(offset, lineEnd + 1);
			offset = lineEnd + 1;
			atStartOfLine = true;
		}
		if (index === pieces.length - 1) stripped = withoutBlankLastLine(stripped);
		if (stripped !== '') {
			parts.push({
				position: piece.position,
				expression: { type: 'string', value: stripped },
			});
		}
	}
	if (parts.length === 0) return { type: 'string', value: '' };
	if (parts.length === 1 && parts[0].expression.type === 'string') return parts[0].expression;
	return { type: 'interpolation', position, forceString: true, parts };
}

/** How many spaces all lines that hold anything else begin with. */
function minimumIndentation(pieces: Piece[]): number {
	let minimum = Number.POSITIVE_INFINITY;
	let atStartOfLine = true;
	let current = 0;
	for (const { text, indented } of pieces) {
		if (text === null || !indented) {
			if (atStartOfLine) {
				atStartOfLine = false;
				if (current < minimum) minimum = current;
			}
			continue;
		}
		let offset = 0;
		while (offset < text.length) {
			if (atStartOfLine) {
				const code = text.charCodeAt(offset);
				offset++;
				if (code === space) {
					current++;
				} else if (code === lineFeed) {
					current = 0;
				} else {
					atStartOfLine = false;
					if (current < minimum) minimum = current;
				}
			} else {
				const lineEnd = text.indexOf('\n', offset);
				if (lineEnd === -1) break;
				offset = lineEnd + 1;
				atStartOfLine = true;
				current = 0;
			}
		}
	}
	return minimum;
}

function withoutBlankLastLine(text: string): string {
	const lineStart = text.lastIndexOf('\n') + 1;
	if (lineStart === 0) return text;
	for (let offset = lineStart; offset < text.length; offset++) {
		if (text.charCodeAt(offset) !== space) return text;
	}
	return text.slice(0, lineStart);
}

function refuseZeroBytes(parser: Parser, text: string, start: number): never {
	// The symbol for null, as the bytes of UTF-8.
	const shown = text.replaceAll('\0', '\u00e2\u0090\u0080');
	parser.fail(
		`input string '${shown}' cannot be represented as Nix string because it contains null bytes`,
		start,
	);
}

function endOfFile(parser: Parser, expected: string[]): never {
	parser.failSyntax(tokenNames[Token.endOfFile], expected, parser.text.length);
}
