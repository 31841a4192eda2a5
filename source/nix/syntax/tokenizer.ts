import { NixError } from '../errors/nix-error.ts';
import { type Integer, parseFloatLiteral, parseInteger } from '../formats/numerals.ts';
import type { Position } from '../positions/position.ts';
import {
	characterClasses,
	digit,
	identifierPart,
	identifierStart,
	schemeCharacter,
	uriCharacter,
} from './characters.ts';
import {
	isInterpolation,
	pathEnd,
	searchPathEnd,
	skipBlankLine,
	skipDigits,
	skipPathCharacters,
} from './scan.ts';
import { Token, tokenNames } from './tokens.ts';
import { addToHash, emptyHash, wordAt, wordName, wordToken } from './words.ts';

/** The most tokens a syntax error lists as expected; Bison lists none when there are more. */
const maximumExpected = 4;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const exclamation = 33;
const hash = 35;
const dollar = 36;
const ampersand = 38;
const apostrophe = 39;
const asterisk = 42;
const plus = 43;
const minus = 45;
const dot = 46;
const slash = 47;
const zero = 48;
const colon = 58;
const less = 60;
const equals = 61;
const greater = 62;
const upperE = 69;
const lowerE = 101;
const openBrace = 123;
const bar = 124;
const tilde = 126;

/** The characters that are a token whatever follows, by code. */
const characterTokens: (Token | undefined)[] = [];
for (const [character, token] of [
	['"', Token.quote],
	['(', Token.openParenthesis],
	[')', Token.closeParenthesis],
	['*', Token.times],
	[',', Token.comma],
	[':', Token.colon],
	[';', Token.semicolon],
	['?', Token.question],
	['@', Token.at],
	['[', Token.openBracket],
	[']', Token.closeBracket],
	['{', Token.openBrace],
	['}', Token.closeBrace],
] as const) {
	characterTokens[character.charCodeAt(0)] = token;
}

/**
 * Reads tokens from a text, the way C++ Nix's flex rules do: the longest match wins. The current
 * token lies in fields, so that reading on allocates nothing.
 *
 * Strings and paths are not read here: the token says where one begins and the parser goes on
 * from `end` by itself.
 */
export class Tokenizer {
	readonly text: string;
	/** The position of offset 0. */
	readonly base: number;
	/** The current token: its kind, where it starts and the offset behind it. */
	token: Token = Token.endOfFile;
	start = 0;
	end = 0;
	/** The text of an identifier. */
	name = '';
	/** The value of an integer or float. */
	number: Integer = 0;

	/** The end of the last run of path characters; a token inside it need not be scanned again. */
	#runEnd = 0;
	/** Whether `<|` and `|>` are operators, which takes an experimental feature. */
	readonly #hasPipes: boolean;

	constructor(text: string, base: number, hasPipes: boolean) {
		this.#hasPipes = hasPipes;
		this.text = text;
		this.base = base;
	}

	/** The position of the current token. */
	position(): Position {
		return this.base + this.start;
	}

	/** Reads the next token, from `end` on. */
	next(): void {
		const { text } = this;
		let offset = this.end;
		let code: number;
		for (;;) {
			code = text.charCodeAt(offset);
			if (code === space || code === lineFeed || code === tab || code === carriageReturn) {
				offset++;
			} else if (code === hash) {
				do code = text.charCodeAt(++offset);
				while (code !== lineFeed && code !== carriageReturn && offset < text.length);
			} else if (code === slash && text.charCodeAt(offset + 1) === asterisk) {
				const close = text.indexOf('*/', offset + 2);
				if (close === -1) break;
				offset = close + 2;
			} else {
				break;
			}
		}
		this.start = offset;
		const classes = characterClasses[code];
		if ((classes & identifierStart) !== 0) this.#readWord(offset);
		else if ((classes & digit) !== 0) this.#readNumber(offset);
		else this.#readSymbol(offset, code);
	}

	/** Whether the current token is of a kind. */
	is(token: Token): boolean {
		return this.token === token;
	}

	/** Reads the next token, which must be of one kind after the current one. */
	expect(token: Token): void {
		if (!this.is(token)) this.unexpected(token);
		this.next();
	}

	/**
	 * Fails because of the current token.
	 *
	 * @param expected the tokens that could stand here
	 * @throws NixError `parse`
	 */
	unexpected(...expected: Token[]): never {
		const names = expected.map((token) => tokenNames[token]);
		this.failSyntax(tokenNames[this.token], names, this.start);
	}

	/**
	 * Fails with a syntax error in the words of Bison.
	 *
	 * @throws NixError `parse`
	 */
	failSyntax(unexpected: string, expected: string[], offset: number): never {
		let message = `syntax error, unexpected ${unexpected}`;
		if (expected.length > 0 && expected.length <= maximumExpected) {
			message += `, expecting ${expected.join(' or ')}`;
		}
		this.fail(message, offset);
	}

	/** @throws NixError `parse`, with the position of an offset */
	fail(message: string, offset: number): never {
		throw new NixError('parse', message, this.base + offset);
	}

	#finish(token: Token, end: number): void {
		this.token = token;
		this.end = end;
	}

	#readWord(start: number): void {
		const { text } = this;
		let wordHash = emptyHash;
		let end = start;
		let code = text.charCodeAt(start);
		do {
			wordHash = addToHash(wordHash, code);
			code = text.charCodeAt(++end);
		} while ((characterClasses[code] & identifierPart) !== 0);
		if (
			(code === dot || code === colon || code === slash || code === plus) &&
			(this.#readPath(start) || this.#readUri(start))
		) {
			return;
		}
		const word = wordAt(text, start, end, wordHash);
		this.name = wordName(word);
		this.token = wordToken(word);
		this.end = end;
	}

	/**
	 * Reads a path if one begins here: path characters and a slash, with a further path character
	 * or `${` behind it.
	 */
	#readPath(start: number): boolean {
		const { text } = this;
		const runEnd = this.#findRunEnd(start);
		if (text.charCodeAt(runEnd) !== slash) return false;
		const end = pathEnd(text, runEnd);
		if (end === runEnd) {
			if (!isInterpolation(text, runEnd + 1)) return false;
			this.#finish(Token.path, runEnd + 1);
		} else {
			this.#finish(Token.path, end);
		}
		return true;
	}

	#readUri(start: number): boolean {
		const { text } = this;
		const runEnd = this.#findRunEnd(start);
		if (text.charCodeAt(runEnd) !== colon) return false;
		for (let offset = start; offset < runEnd; offset++) {
			if ((characterClasses[text.charCodeAt(offset)] & schemeCharacter) === 0) return false;
		}
		let end = runEnd + 1;
		while ((characterClasses[text.charCodeAt(end)] & uriCharacter) !== 0) end++;
		if (end === runEnd + 1) return false;
		this.#finish(Token.uri, end);
		return true;
	}

	#findRunEnd(start: number): number {
		if (start < this.#runEnd) return this.#runEnd;
		const end = skipPathCharacters(this.text, start);
		this.#runEnd = end;
		return end;
	}

	#readNumber(start: number): void {
		if (this.#readPath(start)) return;
		const { text } = this;
		const end = skipDigits(text, start);
		if (text.charCodeAt(end) === dot) {
			const fractionEnd = skipDigits(text, end + 1);
			// `1.` is a float and `0.5`, but neither `0.` nor `01.5`.
			const isFloat =
				text.charCodeAt(start) !== zero || (end === start + 1 && fractionEnd > end + 1);
			if (isFloat) {
				this.#readFloat(start, fractionEnd);
				return;
			}
		}
		const digits = text.slice(start, end);
		const value = parseInteger(digits);
		if (value === null) this.fail(`invalid integer '${digits}'`, start);
		this.number = value;
		this.#finish(Token.integer, end);
	}

	/** Reads a float whose digits end at `mantissaEnd`, where an exponent may follow. */
	#readFloat(start: number, mantissaEnd: number): void {
		const { text } = this;
		let end = mantissaEnd;
		const code = text.charCodeAt(end);
		if (code === upperE || code === lowerE) {
			const sign = text.charCodeAt(end + 1);
			const exponent = sign === plus || sign === minus ? end + 2 : end + 1;
			const exponentEnd = skipDigits(text, exponent);
			if (exponentEnd > exponent) end = exponentEnd;
		}
		const digits = text.slice(start, end);
		const value = parseFloatLiteral(digits);
		if (value === null) this.fail(`invalid float '${digits}'`, start);
		this.number = value;
		this.#finish(Token.float, end);
	}

	#readSymbol(start: number, code: number): void {
		const next = this.text.charCodeAt(start + 1);
		switch (code) {
			case ampersand:
				this.#finishEither(start, next === ampersand, Token.and, Token.invalid);
				break;
			case apostrophe:
				if (next === apostrophe) {
					this.#finish(Token.indentedQuote, skipBlankLine(this.text, start + 2));
				} else {
					this.#finish(Token.invalid, start + 1);
				}
				break;
			case bar:
				if (next === greater) this.#readPipe(Token.pipeInto, start);
				else this.#finishEither(start, next === bar, Token.or, Token.invalid);
				break;
			case dollar:
				this.#finishEither(start, next === openBrace, Token.interpolation, Token.invalid);
				break;
			case dot:
				this.#readDot(start, next);
				break;
			case equals:
				this.#finishEither(start, next === equals, Token.equal, Token.assign);
				break;
			case exclamation:
				this.#finishEither(start, next === equals, Token.notEqual, Token.not);
				break;
			case greater:
				this.#finishEither(start, next === equals, Token.greaterOrEqual, Token.greater);
				break;
			case less:
				this.#readLess(start, next);
				break;
			case minus:
				if (this.#readPath(start)) break;
				this.#finishEither(start, next === greater, Token.implies, Token.minus);
				break;
			case plus:
				if (this.#readPath(start)) break;
				this.#finishEither(start, next === plus, Token.concat, Token.plus);
				break;
			case slash:
				if (this.#readPath(start)) break;
				this.#finishEither(start, next === slash, Token.update, Token.divide);
				break;
			case tilde:
				this.#readHome(start, next);
				break;
			default:
				this.#readOther(start, code);
		}
	}

	/** Reads a token of two characters if there is one, else one of the first character alone. */
	#finishEither(start: number, isLong: boolean, long: Token, short: Token): void {
		if (isLong) this.#finish(long, start + 2);
		else this.#finish(short, start + 1);
	}

	#readOther(start: number, code: number): void {
		if (start >= this.text.length) {
			this.#finish(Token.endOfFile, start);
		} else if (code === 0) {
			// Flex hands the zero byte to the parser, which takes it for the end of the file.
			this.start = start + 1;
			this.#finish(Token.endOfFile, start + 1);
		} else {
			this.#finish(characterTokens[code] ?? Token.invalid, start + 1);
		}
	}

	#readDot(start: number, next: number): void {
		if (this.#readPath(start)) return;
		if ((characterClasses[next] & digit) !== 0) {
			this.#readFloat(start, skipDigits(this.text, start + 1));
		} else if (next === dot && this.text.charCodeAt(start + 2) === dot) {
			this.#finish(Token.ellipsis, start + 3);
		} else {
			this.#finish(Token.dot, start + 1);
		}
	}

	#readLess(start: number, next: number): void {
		if (next === bar) {
			this.#readPipe(Token.pipeFrom, start);
			return;
		}
		const end = searchPathEnd(this.text, start);
		if (end > start) this.#finish(Token.searchPath, end);
		else this.#finishEither(start, next === equals, Token.lessOrEqual, Token.less);
	}

	#readHome(start: number, next: number): void {
		const { text } = this;
		const end = pathEnd(text, start + 1);
		if (end > start + 1) {
			this.#finish(Token.homePath, end);
		} else if (next === slash && isInterpolation(text, start + 2)) {
			this.#finish(Token.homePath, start + 2);
		} else {
			this.#finish(Token.invalid, start + 1);
		}
	}

	#readPipe(pipe: Token, start: number): void {
		if (this.#hasPipes) {
			this.#finish(pipe, start + 2);
			return;
		}
		this.fail(
			"experimental Nix feature 'pipe-operators' is disabled; add " +
				"'--extra-experimental-features pipe-operators' to enable it",
			start,
		);
	}
}
