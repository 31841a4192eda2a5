import { NixError } from '../errors/nix-error.ts';
import { encodeCodePoint, endOfCharacter } from './bytes.ts';
import { type Integer, parseInteger } from './numerals.ts';

export type Token =
	| 'end of input'
	| 'string literal'
	| 'number literal'
	| "'['"
	| "']'"
	| "'{'"
	| "'}'"
	| "':'"
	| "','"
	| 'true literal'
	| 'false literal'
	| 'null literal';

const whitespace = /[ \t\n\r]*/y;
// A string up to what needs a closer look.
const plainCharacters = /[\x20\x21\x23-\x5b\x5d-\x7f]*/y;

/** Tokens of a JSON text, and errors in the words of nlohmann's library. */
export class JsonLexer {
	/** The last string. */
	string = '';
	/** The last number when it is an integer below 2⁶⁴, otherwise null, and it is in `float`. */
	integer: Integer | null = 0;
	float = 0;
	/** The last number as it is written. */
	#literal = '';

	readonly #text: string;
	#position = 0;
	/** Where the message's "last read" begins: only strings and numbers begin it anew. */
	#start = 0;
	/** What is being parsed, for messages. */
	#context = '';
	#expected: string | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	/** The next token; the context and what is expected in it only serve error messages. */
	next(context: string, expected: string | null): Token {
		this.#context = context;
		this.#expected = expected;
		const text = this.#text;
		if (this.#position === 0) this.#skipByteOrderMark();
		whitespace.lastIndex = this.#position;
		whitespace.exec(text);
		this.#position = whitespace.lastIndex;
		if (this.#position >= text.length) {
			this.#position = text.length + 1;
			return 'end of input';
		}
		const character = text[this.#position] as string;
		switch (character) {
			case '[':
			case ']':
			case '{':
			case '}':
			case ':':
			case ',':
				this.#position++;
				return `'${character}'`;
			case '"':
				this.#readString();
				return 'string literal';
			case 't':
				return this.#readWord('true', 'true literal');
			case 'f':
				return this.#readWord('false', 'false literal');
			case 'n':
				return this.#readWord('null', 'null literal');
			default:
				if (character !== '-' && !isDigit(character)) {
					throw this.#malformed('invalid literal', this.#position);
				}
				this.#readNumber();
				return 'number literal';
		}
	}

	/** A token where a value should begin. */
	unexpectedValue(token: Token): NixError {
		if (this.#text === '') {
			return this.#error(
				'attempting to parse an empty input; check that your input string or stream ' +
					'contains the expected JSON',
			);
		}
		return this.unexpected(token, 'value', "'[', '{', or a literal");
	}

	unexpected(token: Token, context: string, expected: string): NixError {
		const message = `syntax error while parsing ${context} - unexpected ${token}; expected ${expected}`;
		// Having looked at a line feed to know that a number ends, the library forgets the column.
		const lostColumn = token === 'number literal' && this.#text[this.#position] === '\n';
		return this.#error(message, lostColumn);
	}

	#skipByteOrderMark(): void {
		if (this.#text[0] !== '\xef') return;
		for (const [index, byte] of ['\xbb', '\xbf'].entries()) {
			if (this.#text[index + 1] !== byte) {
				throw this.#malformed('invalid BOM; must be 0xEF 0xBB 0xBF if given', index + 1);
			}
		}
		this.#position = 3;
	}

	#readWord(word: string, token: Token): Token {
		for (const character of word) {
			if (this.#text[this.#position] !== character) {
				throw this.#malformed('invalid literal', this.#position);
			}
			this.#position++;
		}
		return token;
	}

	#readNumber(): void {
		const text = this.#text;
		const start = this.#position;
		this.#start = start;
		let index = start;
		if (text[index] === '-') {
			index++;
			if (!isDigit(text[index])) {
				throw this.#malformed("invalid number; expected digit after '-'", index);
			}
		}
		if (text[index] === '0') index++;
		else while (isDigit(text[index])) index++;
		let isInteger = true;
		if (text[index] === '.') {
			isInteger = false;
			index++;
			if (!isDigit(text[index])) {
				throw this.#malformed("invalid number; expected digit after '.'", index);
			}
			while (isDigit(text[index])) index++;
		}
		if (text[index] === 'e' || text[index] === 'E') {
			isInteger = false;
			index++;
			if (text[index] === '+' || text[index] === '-') {
				index++;
				if (!isDigit(text[index])) {
					throw this.#malformed('invalid number; expected digit after exponent sign', index);
				}
			} else if (!isDigit(text[index])) {
				throw this.#malformed("invalid number; expected '+', '-', or digit after exponent", index);
			}
			while (isDigit(text[index])) index++;
		}
		this.#position = index;
		this.#convertNumber(text.slice(start, index), isInteger);
	}

	#convertNumber(literal: string, isInteger: boolean): void {
		this.#literal = literal;
		this.integer = isInteger ? parseInteger(literal) : null;
		if (isInteger && this.integer === null && literal[0] !== '-') {
			const unsigned = BigInt(literal);
			if (unsigned < 2n ** 64n) this.integer = unsigned;
		}
		if (this.integer === null) this.float = Number(literal);
	}

	/**
	 * Makes sure that the last number is one; where none may stand, that is the error.
	 *
	 * @throws NixError when it is too large for a float
	 */
	requireNumber(): void {
		if (this.integer !== null || Number.isFinite(this.float)) return;
		const problem = `number overflow parsing '${this.#literal}'`;
		throw new NixError('other', `[json.exception.out_of_range.406] ${problem}`);
	}

	/**
	 * Makes sure that the last number can be a value of Nix.
	 *
	 * @throws NixError when it is an integer beyond 63 bits
	 */
	requireNixNumber(): void {
		if (typeof this.integer !== 'bigint' || this.integer < 2n ** 63n) return;
		const problem = `unsigned json number ${this.#literal} outside of Nix integer range`;
		throw new NixError('other', problem);
	}

	/**
	 * Makes sure that the last string can be a value or a name of Nix.
	 *
	 * @throws NixError when it has a NUL
	 */
	requireNixString(): void {
		if (this.string.includes('\0')) throw nulError(this.string);
	}

	#readString(): void {
		const text = this.#text;
		this.#start = this.#position;
		let index = this.#position + 1;
		let result = '';
		for (;;) {
			plainCharacters.lastIndex = index;
			plainCharacters.exec(text);
			const end = plainCharacters.lastIndex;
			if (end > index) result += text.slice(index, end);
			index = end;
			const code = text.charCodeAt(index);
			if (code === 0x22) break;
			if (Number.isNaN(code)) {
				throw this.#malformed('invalid string: missing closing quote', index);
			}
			if (code === 0x5c) {
				const character = this.#readEscape(index + 1);
				index = this.#position;
				result += character;
			} else if (code < 0x20) {
				throw this.#malformed(controlCharacterProblem(code), index);
			} else {
				const next = endOfCharacter(text, index);
				if (next < 0) {
					throw this.#malformed('invalid string: ill-formed UTF-8 byte', ~next);
				}
				result += text.slice(index, next);
				index = next;
			}
		}
		this.string = result;
		this.#position = index + 1;
	}

	/** Reads what follows a backslash and goes to its end. */
	#readEscape(index: number): string {
		const text = this.#text;
		const simple = simpleEscapes.get(text[index] ?? '');
		if (simple !== undefined) {
			this.#position = index + 1;
			return simple;
		}
		if (text[index] !== 'u') {
			throw this.#malformed('invalid string: forbidden character after backslash', index);
		}
		const code = this.#readHex(index + 1);
		if (code >= 0xdc00 && code <= 0xdfff) {
			throw this.#malformed(
				'invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF',
				index + 4,
			);
		}
		if (code < 0xd800 || code > 0xdbff) return encodeCodePoint(code);
		const unpaired = 'invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF';
		if (text[index + 5] !== '\\') throw this.#malformed(unpaired, index + 5);
		if (text[index + 6] !== 'u') throw this.#malformed(unpaired, index + 6);
		const low = this.#readHex(index + 7);
		if (low < 0xdc00 || low > 0xdfff) throw this.#malformed(unpaired, index + 10);
		return encodeCodePoint(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00));
	}

	#readHex(index: number): number {
		for (let digit = 0; digit < 4; digit++) {
			if (!/^[0-9a-fA-F]$/.test(this.#text[index + digit] ?? '')) {
				throw this.#malformed(
					"invalid string: '\\u' must be followed by 4 hex digits",
					index + digit,
				);
			}
		}
		this.#position = index + 4;
		return Number.parseInt(this.#text.slice(index, index + 4), 16);
	}

	/** The error of the character at `index`, which no token can have there. */
	#malformed(problem: string, index: number): NixError {
		this.#position = index + 1;
		const read = this.#text
			.slice(this.#start, this.#position)
			.replace(/[\0-\x1f]/g, (character) => `<U+${hexadecimal(character.charCodeAt(0))}>`);
		const expected = this.#expected === null ? '' : `; expected ${this.#expected}`;
		return this.#error(
			`syntax error while parsing ${this.#context} - ${problem}; last read: '${read}'${expected}`,
		);
	}

	#error(message: string, lostColumn = false): NixError {
		const before = this.#text.slice(0, this.#position);
		const line = before.split('\n').length;
		const column = lostColumn ? 0 : this.#position - (before.lastIndexOf('\n') + 1);
		return new NixError(
			'other',
			`[json.exception.parse_error.101] parse error at line ${line}, column ${column}: ${message}`,
		);
	}
}

function isDigit(character: string | undefined): boolean {
	return character !== undefined && character >= '0' && character <= '9';
}

const simpleEscapes = new Map([
	['"', '"'],
	['\\', '\\'],
	['/', '/'],
	['b', '\b'],
	['f', '\f'],
	['n', '\n'],
	['r', '\r'],
	['t', '\t'],
]);

const controlNames =
	'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
		' ',
	);
/** Control characters that have an escape of their own, by code. */
export const shortEscapes: Record<number, string> = {
	8: '\\b',
	9: '\\t',
	10: '\\n',
	12: '\\f',
	13: '\\r',
};

function controlCharacterProblem(code: number): string {
	const short = shortEscapes[code];
	const alternative = short === undefined ? '' : ` or ${short}`;
	const hex = hexadecimal(code);
	return `invalid string: control character U+${hex} (${controlNames[code]}) must be escaped to \\u${hex}${alternative}`;
}

function hexadecimal(code: number): string {
	return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Nix shows each NUL as U+2400. */
export function nulError(text: string): NixError {
	const shown = text.replaceAll('\0', '\xe2\x90\x80');
	return new NixError(
		'other',
		`input string '${shown}' cannot be represented as Nix string because it contains null bytes`,
	);
}
