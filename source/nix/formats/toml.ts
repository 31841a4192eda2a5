import { NixError } from '../errors/nix-error.ts';
import type { JsonBuilder } from './json.ts';
import { nulError } from './json-lexer.ts';
import type { Integer } from './numerals.ts';
import { TextMap } from './text-key.ts';
import { readNumber, readTime } from './toml-numbers.ts';
import { hashTableOrder, libraryHash } from './toml-order.ts';
import { TomlReader } from './toml-reader.ts';
import { defineTable, defineTables, insertValue, newTable, type Table } from './toml-tables.ts';

/** Makes values of what is read. TOML has no null. */
export type TomlBuilder<T> = Omit<JsonBuilder<T>, 'null'> & {
	/** A date, a time, or both; they are refused unless given. */
	time?(text: string): T;
};

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
	/** A date, a time, or both. */
	| { readonly kind: 'time'; readonly text: string };

/**
 * Reads a TOML 1.0 text as Nix does: what Nix's library (toml11) accepts, with its titles of
 * errors. Texts are bytes, one per character.
 * @throws NixError for what is no TOML, for integers over 64 bits, for floats too large, and for
 * dates and times where the builder has no value for them
 */
export function parseToml<T>(text: string, builder: TomlBuilder<T>): T {
	const hashes = new TextMap<bigint>();
	const hashOf = (key: string) => {
		let hash = hashes.get(key);
		if (hash === undefined) {
			hash = libraryHash(key);
			hashes.set(key, hash);
		}
		return hash;
	};
	return build(new TomlParser(text).document(), builder, hashOf);
}

function build<T>(value: TomlValue, builder: TomlBuilder<T>, hashOf: (key: string) => bigint): T {
	switch (value.kind) {
		case 'table': {
			const entered = value.entries.texts();
			const keys = hashTableOrder(entered, hashOf).map((index) => entered[index]);
			const values = keys.map((key) => {
				if (key.includes('\0')) throw cannotRepresent(key);
				builder.key?.(key);
				return build(value.entries.get(key) as TomlValue, builder, hashOf);
			});
			return builder.object(keys, values);
		}
		case 'tables':
		case 'array':
			return builder.list(value.items.map((item) => build(item, builder, hashOf)));
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
			if (builder.time !== undefined) return builder.time(value.text);
			throw new NixError('other', 'while parsing TOML: Dates and times are not supported');
	}
}

function cannotRepresent(text: string): NixError {
	return new NixError('other', `while parsing TOML: error: ${nulError(text).message}`);
}

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
			if (start === 0 && reader.peek() === '#') throw reader.invalidComment();
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
		const path = reader.keyPath(true);
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
				return readTime(reader) ?? readNumber(reader);
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
}
