import { NixError } from '../errors.ts';
import { grisuDigits } from './grisu.ts';
import { type Integer, parseInteger } from './numbers.ts';
import { encodeCodePoint, endOfCharacter } from './utf8.ts';

/** Makes values of what is read. Texts are bytes, one a character. */
export interface JsonBuilder<T> {
	null(): T;
	boolean(value: boolean): T;
	integer(value: Integer): T;
	float(value: number): T;
	string(text: string): T;
	list(items: T[]): T;
	/** Keys are distinct, in the order of their first appearance. */
	object(keys: string[], values: T[]): T;
}

type Token =
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

/** A list or object that is still open. */
type Open<T> =
	| { readonly kind: 'list'; readonly items: T[] }
	| {
			readonly kind: 'object';
			readonly keys: string[];
			readonly values: T[];
			/** Only for objects too large to search. */
			indexes: Map<string, number> | null;
			/** Where the value that is being read goes. */
			index: number;
	  };

const searchedKeys = 16;

/**
 * Reads a JSON text as strictly as Nix does, with the error messages of the library it uses
 * (nlohmann's).
 * @throws NixError for what is no JSON, invalid UTF-8, NUL in a string, integers between 63 and
 * 64 bits, and floats too large; longer integers become floats, as in Nix.
 */
export function parseJson<T>(text: string, builder: JsonBuilder<T>): T {
	const lexer = new JsonLexer(text);
	const open: Open<T>[] = [];
	let token = lexer.next('value', null);
	for (;;) {
		// A value begins at `token`.
		let value: T;
		switch (token) {
			case "'['":
				token = lexer.next('value', null);
				if (token !== "']'") {
					open.push({ kind: 'list', items: [] });
					continue;
				}
				value = builder.list([]);
				break;
			case "'{'":
				token = lexer.next('object key', 'string literal');
				if (token !== "'}'") {
					const object: Open<T> = {
						kind: 'object',
						keys: [],
						values: [],
						indexes: null,
						index: 0,
					};
					open.push(object);
					readKey(lexer, token, object);
					token = lexer.next('value', null);
					continue;
				}
				value = builder.object([], []);
				break;
			case 'string literal':
				value = builder.string(lexer.string);
				break;
			case 'number literal':
				value =
					lexer.integer === null ? builder.float(lexer.float) : builder.integer(lexer.integer);
				break;
			case 'true literal':
				value = builder.boolean(true);
				break;
			case 'false literal':
				value = builder.boolean(false);
				break;
			case 'null literal':
				value = builder.null();
				break;
			default:
				throw lexer.unexpectedValue(token);
		}
		// The value is done, and with it perhaps those around it.
		for (;;) {
			const innermost = open.at(-1);
			if (innermost === undefined) {
				token = lexer.next('value', 'end of input');
				if (token !== 'end of input') {
					throw lexer.unexpected(token, 'value', 'end of input');
				}
				return value;
			}
			if (innermost.kind === 'list') {
				innermost.items.push(value);
				token = lexer.next('array', "']'");
				if (token === "','") {
					token = lexer.next('value', null);
					break;
				}
				if (token !== "']'") throw lexer.unexpected(token, 'array', "']'");
				value = builder.list(innermost.items);
			} else {
				innermost.values[innermost.index] = value;
				token = lexer.next('object', "'}'");
				if (token === "','") {
					readKey(lexer, lexer.next('object key', 'string literal'), innermost);
					token = lexer.next('value', null);
					break;
				}
				if (token !== "'}'") throw lexer.unexpected(token, 'object', "'}'");
				value = builder.object(innermost.keys, innermost.values);
			}
			open.pop();
		}
	}
}

/** Reads a key and its colon. A key that was there before gets the new value. */
function readKey(
	lexer: JsonLexer,
	token: Token,
	object: Open<unknown> & { readonly kind: 'object' },
): void {
	if (token !== 'string literal') {
		throw lexer.unexpected(token, 'object key', 'string literal');
	}
	const key = lexer.string;
	const { keys } = object;
	if (keys.length === searchedKeys) {
		object.indexes = new Map(keys.map((present, index) => [present, index]));
	}
	const found = object.indexes === null ? keys.indexOf(key) : (object.indexes.get(key) ?? -1);
	object.index = found === -1 ? keys.length : found;
	if (found === -1) {
		object.indexes?.set(key, keys.length);
		keys.push(key);
	}
	const separator = lexer.next('object separator', "':'");
	if (separator !== "':'") throw lexer.unexpected(separator, 'object separator', "':'");
}

const whitespace = /[ \t\n\r]*/y;
// A string up to what needs a closer look.
const plainCharacters = /[\x20\x21\x23-\x5b\x5d-\x7f]*/y;

class JsonLexer {
	/** The last string. */
	string = '';
	/** The last number when it is an integer, otherwise null, and its value is in `float`. */
	integer: Integer | null = 0;
	float = 0;

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
		if (isInteger) {
			this.integer = parseInteger(literal);
			if (this.integer !== null) return;
			if (literal[0] !== '-' && BigInt(literal) < 2n ** 64n) {
				throw new NixError('other', `unsigned json number ${literal} outside of Nix integer range`);
			}
		}
		this.integer = null;
		this.float = Number(literal);
		if (!Number.isFinite(this.float)) {
			throw new NixError(
				'other',
				`[json.exception.out_of_range.406] number overflow parsing '${literal}'`,
			);
		}
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
		if (result.includes('\0')) throw nulError(result);
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
const shortEscapes: Record<number, string> = {
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

/**
 * A string as `toJSON` writes it, with its quotes.
 * @throws NixError when it is not well-formed UTF-8.
 */
export function jsonString(text: string): string {
	if (!needsCare.test(text)) return `"${text}"`;
	checkUtf8(text);
	const escaped = text.replace(/["\\\0-\x1f]/g, (character) => {
		if (character === '"' || character === '\\') return `\\${character}`;
		const code = character.charCodeAt(0);
		return shortEscapes[code] ?? `\\u${code.toString(16).padStart(4, '0')}`;
	});
	return `"${escaped}"`;
}

const needsCare = /["\\\0-\x1f\x80-\xff]/;

function checkUtf8(text: string): void {
	for (let index = 0; index < text.length; ) {
		if (text.charCodeAt(index) < 0x80) {
			index++;
			continue;
		}
		const end = endOfCharacter(text, index);
		if (end < 0) throw utf8Error(text, ~end);
		index = end;
	}
}

function utf8Error(text: string, index: number): NixError {
	const shown = Math.min(index, text.length - 1);
	const byte = `0x${text.charCodeAt(shown).toString(16).toUpperCase().padStart(2, '0')}`;
	const problem =
		index === text.length
			? `incomplete UTF-8 string; last byte: ${byte}`
			: `invalid UTF-8 byte at index ${index}: ${byte}`;
	return new NixError(
		'other',
		`JSON serialization error: [json.exception.type_error.316] ${problem}`,
	);
}

/** A float as `toJSON` writes it: digits that give it back, and never like an integer. */
export function jsonFloat(value: number): string {
	if (!Number.isFinite(value)) return 'null';
	const sign = value < 0 || Object.is(value, -0) ? '-' : '';
	if (value === 0) return `${sign}0.0`;
	const { digits, exponent } = grisuDigits(Math.abs(value));
	// Where the point stands, counted from the first digit.
	const point = digits.length + exponent;
	if (point > 15 || point <= -4) {
		const [first, rest] = [digits.slice(0, 1), digits.slice(1)];
		const power = String(Math.abs(point - 1)).padStart(2, '0');
		const mantissa = rest === '' ? first : `${first}.${rest}`;
		return `${sign}${mantissa}e${point > 0 ? '+' : '-'}${power}`;
	}
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	if (exponent >= 0) return `${sign}${digits}${'0'.repeat(exponent)}.0`;
	return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
