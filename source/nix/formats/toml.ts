import { NixError } from '../errors.ts';
import { type JsonBuilder, nulError } from './json.ts';
import { type Integer, parseInteger } from './numbers.ts';
import { TomlReader } from './toml-reader.ts';
import { defineTable, defineTables, insertValue, newTable, type Table } from './toml-tables.ts';

/** Makes values of what is read. TOML has no null. */
export type TomlBuilder<T> = Omit<JsonBuilder<T>, 'null'>;

/** A value as it is read; tables can still grow until the end of the text. */
export type TomlValue =
	| Table
	/** An array of tables, written `[[name]]`. */
	| { readonly kind: 'tables'; readonly items: Table[] }
	| { readonly kind: 'array'; readonly items: readonly TomlValue[] }
	| { readonly kind: 'string'; readonly text: string }
	| { readonly kind: 'integer'; readonly value: Integer }
	| { readonly kind: 'float'; readonly value: number }
	| { readonly kind: 'boolean'; readonly value: boolean }
	| { readonly kind: 'time' };

/**
 * Reads a TOML 1.0 text as Nix does: what Nix's library (toml11) accepts, with its titles of
 * errors. Texts are bytes, one a character.
 * @throws NixError for what is no TOML, for integers over 64 bits, for floats too large, and for
 * dates and times, which Nix has no value for.
 */
export function parseToml<T>(text: string, builder: TomlBuilder<T>): T {
	return build(new TomlParser(text).document(), builder);
}

function build<T>(value: TomlValue, builder: TomlBuilder<T>): T {
	switch (value.kind) {
		case 'table': {
			const values: T[] = [];
			for (const [key, entry] of value.entries) {
				if (key.includes('\0')) throw cannotRepresent(key);
				values.push(build(entry, builder));
			}
			return builder.object([...value.entries.keys()], values);
		}
		case 'tables':
		case 'array':
			return builder.list(value.items.map((item) => build(item, builder)));
		case 'string':
			if (value.text.includes('\0')) throw cannotRepresent(value.text);
			return builder.string(value.text);
		case 'integer':
			return builder.integer(value.value);
		case 'float':
			return builder.float(value.value);
		case 'boolean':
			return builder.boolean(value.value);
		case 'time':
			throw new NixError('other', 'while parsing TOML: Dates and times are not supported');
	}
}

function cannotRepresent(text: string): NixError {
	return new NixError('other', `while parsing TOML: error: ${nulError(text).message}`);
}

const date = /(\d{4})-(\d{2})-(\d{2})/y;
const time = /(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?/y;
const offset = /[Zz]|[+-](\d{2}):(\d{2})/y;
const decimal = /[+-]?(?:0|[1-9](?:_?\d)*)/y;
const float =
	/[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*(?:[eE][+-]?\d(?:_?\d)*)?|[eE][+-]?\d(?:_?\d)*)/y;
const special = /([+-]?)(inf|nan)/y;
const prefixed = /0(?:x[0-9a-fA-F](?:_?[0-9a-fA-F])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)/y;

class TomlParser {
	readonly #reader: TomlReader;

	constructor(text: string) {
		this.#reader = new TomlReader(text);
	}

	document(): Table {
		const reader = this.#reader;
		const root = newTable('explicit');
		let current = root;
		while (!reader.atEnd()) {
			reader.skipSpaces();
			if (reader.skipLineEnd()) continue;
			const start = reader.position;
			if (reader.eat('[[')) {
				const path = this.#headerPath(']]', 'array-table');
				current = defineTables(root, path, reader, start);
			} else if (reader.eat('[')) {
				const path = this.#headerPath(']', 'table');
				current = defineTable(root, path, reader, start);
			} else {
				this.#keyAndValue(current);
				reader.lineEnd('toml::parse_table: newline (LF / CRLF) or EOF is expected', 'here');
				continue;
			}
			reader.lineEnd('toml::parse_file: newline (or EOF) expected', 'expected 0x0a(LINE FEED) or');
		}
		return root;
	}

	#headerPath(close: string, kind: string): string[] {
		const reader = this.#reader;
		reader.skipSpaces();
		if (!reader.atKey()) {
			const hint = `expected basic key([a-zA-Z0-9_-]) or quoted key(" or ')`;
			throw reader.error(`toml::parse_file: invalid ${kind} key`, hint);
		}
		const path = reader.keyPath();
		if (!reader.eat(close)) {
			throw reader.error(`toml::parse_file: invalid ${kind} key`, `expected ${close}`);
		}
		return path;
	}

	#keyAndValue(table: Table): void {
		const reader = this.#reader;
		const start = reader.position;
		const path = reader.keyPath();
		if (!reader.eat('=')) {
			throw reader.error(
				'toml::parse_key_value_pair: invalid key value separator `=`',
				'expected =',
			);
		}
		reader.skipSpaces();
		insertValue(table, path, this.#value(), reader, start);
		reader.skipSpaces();
	}

	#value(): TomlValue {
		const reader = this.#reader;
		switch (reader.peek()) {
			case '"':
			case "'":
				return { kind: 'string', text: reader.string() };
			case '[':
				return this.#array();
			case '{':
				return this.#inlineTable();
			case 't':
				if (reader.eat('true')) return { kind: 'boolean', value: true };
				throw this.#invalidBoolean();
			case 'f':
				if (reader.eat('false')) return { kind: 'boolean', value: false };
				throw this.#invalidBoolean();
			default:
				return this.#time() ?? this.#number();
		}
	}

	#invalidBoolean(): NixError {
		return this.#reader.error(
			'toml::parse_boolean: invalid boolean: boolean must be `true` or `false`, ' +
				'in lowercase. string must be surrounded by `"`',
			'expected true or false',
		);
	}

	#array(): TomlValue {
		const reader = this.#reader;
		reader.eat('[');
		const items: TomlValue[] = [];
		reader.skipLines();
		while (!reader.eat(']')) {
			if (reader.atEnd()) {
				throw reader.error(
					'toml::parse_array: missing closing bracket `]`',
					'expected `]`, reached EOF',
				);
			}
			items.push(this.#value());
			reader.skipLines();
			if (reader.eat(',')) reader.skipLines();
			else if (reader.peek() !== ']' && !reader.atEnd()) {
				throw reader.error(
					'toml::parse_array: expected value-separator `,` or closing `]`',
					'here',
				);
			}
		}
		return { kind: 'array', items };
	}

	#inlineTable(): Table {
		const reader = this.#reader;
		reader.eat('{');
		const table = newTable('explicit');
		reader.skipSpaces();
		if (!reader.eat('}')) {
			do {
				reader.skipSpaces();
				if (table.entries.size > 0 && reader.peek() === '}') {
					throw reader.error(
						'toml::parse_inline_table: trailing comma is not allowed in TOML-v1.0.0)',
						'here',
					);
				}
				this.#keyAndValue(table);
			} while (reader.eat(','));
			if (!reader.eat('}')) {
				throw reader.error(
					'toml::parse_inline_table: expected value-separator `,` or closing `}`',
					'here',
				);
			}
		}
		table.definition = 'inline';
		return table;
	}

	#time(): TomlValue | null {
		const reader = this.#reader;
		const start = reader.position;
		const day = reader.match(date);
		if (day === null) {
			const moment = reader.match(time);
			if (moment === null) return null;
			this.#checkTime(moment, start);
			return { kind: 'time' };
		}
		const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
		if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysOf(year, month)) {
			const hint =
				'month must be 01-12, day must be any of 01-28,29,30,31 depending on the month/year.';
			throw reader.error('toml::parse_local_date: invalid date.', hint, start);
		}
		const separator = reader.peek();
		// A date and a comment may follow each other with a space between, too.
		const needsTime = separator === 'T' || separator === 't';
		if (needsTime || (separator === ' ' && /\d/.test(reader.peek(1)))) {
			reader.position++;
			const timeStart = reader.position;
			const moment = reader.match(time);
			if (moment === null) {
				throw reader.error('bad time: must be HH:MM:SS.subsec', 'here');
			}
			this.#checkTime(moment, timeStart);
			const zone = reader.match(offset);
			if (zone !== null && (Number(zone[1] ?? 0) > 24 || Number(zone[2] ?? 0) > 60)) {
				throw reader.error(
					'toml::parse_offset_datetime: too large offset: |hour| <= 24, |minute| <= 60',
					'here',
					start,
				);
			}
		}
		return { kind: 'time' };
	}

	#checkTime(moment: RegExpMatchArray, start: number): void {
		const [hour, minute, second] = moment.slice(1).map(Number) as [number, number, number];
		if (hour > 23 || minute > 59 || second > 60) {
			throw this.#reader.error(
				'toml::parse_local_time: invalid time.',
				'hour must be 00-23, minute must be 00-59.',
				start,
			);
		}
	}

	#number(): TomlValue {
		const reader = this.#reader;
		const specialValue = reader.match(special);
		if (specialValue !== null) {
			const sign = specialValue[1] === '-' ? -1 : 1;
			return { kind: 'float', value: specialValue[2] === 'nan' ? NaN : sign * Infinity };
		}
		const floating = reader.match(float);
		if (floating !== null) {
			this.#checkNumberEnd();
			const value = Number(floating[0].replaceAll('_', ''));
			if (!Number.isFinite(value)) {
				throw reader.error(
					'toml::parse_floating: failed to read floating point value from stream',
					'here',
				);
			}
			return { kind: 'float', value };
		}
		const literal = reader.match(prefixed) ?? reader.match(decimal);
		if (literal === null) throw reader.error('bad format: unknown value appeared', 'here');
		this.#checkNumberEnd();
		const value = toInteger(literal[0].replaceAll('_', ''));
		if (value === null) {
			throw reader.error(
				'toml::parse_dec_integer: too large integer: current max digits = 2^63',
				'must be < 2^63',
			);
		}
		return { kind: 'integer', value };
	}

	#checkNumberEnd(): void {
		const reader = this.#reader;
		const next = reader.peek();
		if (next === '_') {
			const title = 'bad integer: `_` must be surrounded by digits';
			throw reader.error(title, 'invalid underscore');
		}
		if (/\d/.test(next)) {
			const title = 'bad integer: invalid digit after an integer';
			throw reader.error(title, 'this digit is not allowed');
		}
		if (next === '.') throw reader.error('bad float: invalid format', 'here');
	}
}

function daysOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toInteger(digits: string): Integer | null {
	if (!/^0[xob]/.test(digits)) return parseInteger(digits);
	return parseInteger(String(BigInt(digits)));
}
