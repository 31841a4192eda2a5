import { NixError } from '../errors/nix-error.ts';
import { encodeCodePoint, endOfCharacter } from './bytes.ts';

const bareKey = /[A-Za-z0-9_-]+/y;
const spaces = /[ \t]*/y;
const lineFeed = /\r?\n/y;
const continuation = /\\[ \t]*\r?\n(?:[ \t]|\r?\n)*/y;
const shortUnicode = /\\u([0-9a-fA-F]{4})/y;
const longUnicode = /\\U([0-9a-fA-F]{8})/y;

const escapes = new Map([
	['b', '\b'],
	['t', '\t'],
	['n', '\n'],
	['f', '\f'],
	['r', '\r'],
	['"', '"'],
	['\\', '\\'],
]);

/** Reads the small parts of a TOML text: spaces, comments, keys and strings. */
export class TomlReader {
	position = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		if (text.startsWith('\xef\xbb\xbf')) this.position = 3;
	}

	atEnd(): boolean {
		return this.position >= this.#text.length;
	}

	/** A character ahead, empty past the end. */
	peek(ahead = 0): string {
		return this.#text.charAt(this.position + ahead);
	}

	eat(token: string): boolean {
		if (!this.#text.startsWith(token, this.position)) return false;
		this.position += token.length;
		return true;
	}

	/** Goes past what a sticky expression matches here. */
	match(expression: RegExp): RegExpMatchArray | null {
		expression.lastIndex = this.position;
		const match = expression.exec(this.#text);
		if (match !== null) this.position += match[0].length;
		return match;
	}

	skipSpaces(): void {
		this.match(spaces);
	}

	/** Goes past a comment and the end of the line, or the end of the text. */
	skipLineEnd(): boolean {
		if (this.peek() === '#' && !this.#skipComment()) return false;
		return this.match(lineFeed) !== null || this.atEnd();
	}

	/** Goes past spaces, comments and line ends. */
	skipLines(): void {
		do this.skipSpaces();
		while (!this.atEnd() && this.skipLineEnd());
	}

	/**
	 * Goes past what may stand between something and the end of its line.
	 * @throws NixError with this title and hint when there is more.
	 */
	lineEnd(title: string, hint: string): void {
		this.skipSpaces();
		if (this.skipLineEnd()) return;
		throw this.peek() === '#' ? this.invalidComment() : this.error(title, hint);
	}

	/** A comment with a character that may not stand in one is none, and is left where it is. */
	#skipComment(): boolean {
		const start = this.position;
		while (!this.atEnd()) {
			if (this.match(lineFeed) !== null) {
				this.position--;
				if (this.peek(-1) === '\r') this.position--;
				return true;
			}
			if (!this.#skipCharacter()) {
				this.position = start;
				return false;
			}
		}
		return true;
	}

	/** Goes past one character that may stand in strings and comments as it is. */
	#skipCharacter(): boolean {
		const code = this.#text.charCodeAt(this.position);
		if (code < 0x80) {
			if ((code < 0x20 && code !== 0x09) || code === 0x7f) return false;
			this.position++;
			return true;
		}
		const end = endOfCharacter(this.#text, this.position);
		if (end < 0) return false;
		this.position = end;
		return true;
	}

	invalidComment(): NixError {
		return this.error(
			'toml::parse_comment_line: newline (LF / CRLF) or EOF is expected',
			'but got this',
		);
	}

	atKey(): boolean {
		return /^[A-Za-z0-9_"'-]$/.test(this.peek());
	}

	/** A key's parts, with the spaces after it. In a header it ends before a misplaced dot. */
	keyPath(inHeader = false): string[] {
		const path = [this.#simpleKey()];
		for (;;) {
			this.skipSpaces();
			const dot = this.position;
			if (!this.eat('.')) return path;
			this.skipSpaces();
			if (inHeader && !this.atKey()) {
				this.position = dot;
				return path;
			}
			path.push(this.#simpleKey());
		}
	}

	#simpleKey(): string {
		const start = this.peek();
		if (start === '"') return this.#quoted('"', false);
		if (start === "'") return this.#quoted("'", false);
		const bare = this.match(bareKey);
		if (bare === null) {
			throw this.error(
				`toml::parse_simple_key: invalid key: key must be "quoted", 'quoted-literal', or bare key.`,
				'expected alpha [a-zA-Z], digit [0-9], -, or _',
			);
		}
		return bare[0];
	}

	/** Any of the four kinds of strings. */
	string(): string {
		const quote = this.peek();
		const isMultiline = this.peek(1) === quote && this.peek(2) === quote;
		return this.#quoted(quote, isMultiline);
	}

	#quoted(quote: string, isMultiline: boolean): string {
		const delimiter = isMultiline ? quote.repeat(3) : quote;
		this.eat(delimiter);
		if (isMultiline) this.match(lineFeed);
		let text = '';
		for (;;) {
			if (this.eat(delimiter)) {
				// Up to two quotes may stand before the closing ones.
				for (let extra = 0; isMultiline && extra < 2 && this.eat(quote); extra++) {
					text += quote;
				}
				return text;
			}
			const start = this.position;
			if (this.peek() === '\\' && quote === '"') {
				text += this.#escape(isMultiline);
			} else if (
				(isMultiline && this.match(lineFeed) !== null) ||
				(!this.atEnd() && this.#skipCharacter())
			) {
				text += this.#text.slice(start, this.position);
			} else {
				throw this.#invalidString(quote, isMultiline);
			}
		}
	}

	#escape(isMultiline: boolean): string {
		if (isMultiline && this.match(continuation) !== null) return '';
		const unicode = this.match(shortUnicode) ?? this.match(longUnicode);
		if (unicode !== null) {
			const code = Number.parseInt(unicode[1] as string, 16);
			if (code >= 0xd800 && code <= 0xdfff) {
				throw this.error(
					'toml::parse_utf8_codepoint: [0xD800, 0xDFFF] is not a valid UTF-8',
					'here',
				);
			}
			if (code > 0x10ffff) {
				throw this.error(
					'toml::parse_utf8_codepoint: input codepoint is too large.',
					'must be in range [0x00, 0x10FFFF]',
				);
			}
			return encodeCodePoint(code);
		}
		const escaped = escapes.get(this.peek(1));
		if (escaped === undefined) throw this.#invalidString('"', isMultiline);
		this.position += 2;
		return escaped;
	}

	#invalidString(quote: string, isMultiline: boolean): NixError {
		const kind = `${isMultiline ? 'ml_' : ''}${quote === '"' ? 'basic' : 'literal'}_string`;
		const delimiter = isMultiline ? quote.repeat(3) : quote;
		return this.error(`toml::parse_${kind}: invalid string format`, `expected ${delimiter}`);
	}

	/** The error of what is at a position, shown with its line. */
	error(title: string, hint: string, position = this.position): NixError {
		const before = this.#text.slice(0, position).split('\n');
		const lineStart = position - (before.at(-1) as string).length;
		const [line] = this.#text.slice(lineStart).split('\n', 1) as [string];
		const number = String(before.length);
		const margin = ' '.repeat(number.length);
		const pointer = `${' '.repeat(position - lineStart)}^-- ${hint}`;
		return new NixError(
			'other',
			`while parsing TOML: [error] ${title}\n` +
				` --> fromTOML\n ${margin} |\n ${number} | ${line}\n ${margin} | ${pointer}\n`,
		);
	}
}
