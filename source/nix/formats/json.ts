import { checkListLength, checkSetSize } from '../errors/bounds.ts';
import { LibraryError } from '../errors/nix-error.ts';
import { endOfCharacter } from './bytes.ts';
import { escapeText } from './escape-text.ts';
import { grisuDigits } from './grisu.ts';
import { JsonLexer, shortEscapes, type Token } from './json-lexer.ts';
import type { Integer } from './numerals.ts';
import { textKey } from './text-key.ts';

/** Makes values of what is read. Texts are bytes, one per character. */
export interface JsonBuilder<T> {
	null(): T;
	boolean(value: boolean): T;
	integer(value: Integer): T;
	float(value: number): T;
	string(text: string): T;
	list(items: T[]): T;
	/** Told of each key as it is read, before the key's value is made. */
	key?(name: string): void;
	/** Keys are distinct, in the order of their first appearance. */
	object(keys: string[], values: T[]): T;
}

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

/** Whether only values are read that Nix has: no NUL in a string, no integers beyond 63 bits. */
export type JsonLimits = 'values of Nix' | 'any values';

/**
 * Reads a JSON text as strictly as Nix does, with the error messages of the library it uses
 * (nlohmann's). Integers beyond 64 bits become floats.
 * @throws NixError for what is no JSON, invalid UTF-8, floats too large, and for what is not
 * within the limits.
 */
export function parseJson<T>(
	text: string,
	builder: JsonBuilder<T>,
	limits: JsonLimits = 'values of Nix',
): T {
	const isLimited = limits === 'values of Nix';
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
					const key = readKey(lexer, token, object, isLimited);
					builder.key?.(key);
					token = lexer.next('value', null);
					continue;
				}
				value = builder.object([], []);
				break;
			case 'string literal':
				if (isLimited) lexer.requireNixString();
				value = builder.string(lexer.string);
				break;
			case 'number literal':
				lexer.requireNumber();
				if (isLimited) lexer.requireNixNumber();
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
				checkListLength(innermost.items.push(value));
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
					token = lexer.next('object key', 'string literal');
					const key = readKey(lexer, token, innermost, isLimited);
					builder.key?.(key);
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
	isLimited: boolean,
): string {
	if (token !== 'string literal') {
		throw lexer.unexpected(token, 'object key', 'string literal');
	}
	if (isLimited) lexer.requireNixString();
	const key = lexer.string;
	const { keys } = object;
	if (keys.length === searchedKeys) {
		object.indexes = new Map(keys.map((present, index) => [textKey(present), index]));
	}
	const found =
		object.indexes === null ? keys.indexOf(key) : (object.indexes.get(textKey(key)) ?? -1);
	object.index = found === -1 ? keys.length : found;
	if (found === -1) {
		object.indexes?.set(textKey(key), keys.length);
		checkSetSize(keys.push(key));
	}
	const separator = lexer.next('object separator', "':'");
	if (separator !== "':'") throw lexer.unexpected(separator, 'object separator', "':'");
	return key;
}

/**
 * A string as `toJSON` writes it, with its quotes.
 * @throws LibraryError when it is not well-formed UTF-8.
 */
export function jsonString(text: string): string {
	if (!needsCare.test(text)) return `"${text}"`;
	checkUtf8(text);
	const escaped = escapeText(text, /["\\\0-\x1f]/g, (character) => {
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

function utf8Error(text: string, index: number): LibraryError {
	const shown = Math.min(index, text.length - 1);
	const byte = `0x${text.charCodeAt(shown).toString(16).toUpperCase().padStart(2, '0')}`;
	const problem =
		index === text.length
			? `incomplete UTF-8 string; last byte: ${byte}`
			: `invalid UTF-8 byte at index ${index}: ${byte}`;
	return new LibraryError('other', `[json.exception.type_error.316] ${problem}`);
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
