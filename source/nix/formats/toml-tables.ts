import type { NixError } from '../errors/nix-error.ts';
import { TextMap } from './text-key.ts';
import type { TomlValue } from './toml.ts';
import type { TomlReader } from './toml-reader.ts';

/**
 * How a table came to be, which decides what may be added to it: `implicit` by being on the way
 * of a header, `explicit` by its own header, `dotted` by dotted keys; `inline` is complete.
 */
export type Definition = 'implicit' | 'explicit' | 'dotted' | 'inline';

export interface Table {
	readonly kind: 'table';
	definition: Definition;
	readonly entries: TextMap<TomlValue>;
}

export function newTable(definition: Definition): Table {
	return { kind: 'table', definition, entries: new TextMap() };
}

type Path = readonly string[];

const immutable = 'toml::insert_value: failed to insert a value: inline table is immutable';
const immutableTables = 'toml::insert_value:inline array of tables are immutable';
const valueExists = 'toml::insert_value: failed to insert a value, value already exists';

/**
 * Opens the table of a header `[a.b]`.
 * @throws NixError when it is defined already, or something in its way is no table.
 */
export function defineTable(root: Table, path: Path, reader: TomlReader, start: number): Table {
	const parent = walkHeader(root, path, reader, start);
	const name = path.at(-1) as string;
	const present = parent.entries.get(name);
	if (present === undefined) {
		const table = newTable('explicit');
		parent.entries.set(name, table);
		return table;
	}
	if (present.kind === 'table' && present.definition === 'implicit') {
		present.definition = 'explicit';
		return present;
	}
	const title = 'toml::insert_value: failed to insert a table, table already defined';
	throw conflict(title, reader, start);
}

/**
 * Adds a table to the array of a header `[[a.b]]`.
 * @throws NixError when the name is taken by anything else.
 */
export function defineTables(root: Table, path: Path, reader: TomlReader, start: number): Table {
	const parent = walkHeader(root, path, reader, start);
	const name = path.at(-1) as string;
	const table = newTable('explicit');
	const present = parent.entries.get(name);
	if (present === undefined) parent.entries.set(name, { kind: 'tables', items: [table] });
	else if (present.kind === 'tables') present.items.push(table);
	else if (isInlineTables(present)) {
		const title =
			'toml::insert_value: failed to insert a table, inline array of tables is immutable';
		throw conflict(title, reader, start);
	} else {
		const title = 'toml::insert_value: failed to insert an array of tables, value already exists';
		throw conflict(title, reader, start);
	}
	return table;
}

function walkHeader(root: Table, path: Path, reader: TomlReader, start: number): Table {
	let table = root;
	for (const name of path.slice(0, -1)) {
		const present = table.entries.get(name);
		if (present === undefined) {
			const next = newTable('implicit');
			table.entries.set(name, next);
			table = next;
		} else if (present.kind === 'tables') {
			table = present.items.at(-1) as Table;
		} else if (isInlineTables(present)) {
			throw conflict(immutableTables, reader, start);
		} else if (present.kind !== 'table') {
			throw conflict(valueExists, reader, start);
		} else if (present.definition === 'inline') {
			throw conflict(immutable, reader, start);
		} else {
			table = present;
		}
	}
	return table;
}

/**
 * Puts a value under a key, which may be dotted.
 * @throws NixError when the key is taken, or would add to a table that is complete.
 */
export function insertValue(
	table: Table,
	path: Path,
	value: TomlValue,
	reader: TomlReader,
	start: number,
): void {
	let target = table;
	for (const name of path.slice(0, -1)) {
		const present = target.entries.get(name);
		if (present === undefined) {
			const next = newTable('dotted');
			target.entries.set(name, next);
			target = next;
		} else if (present.kind === 'tables') {
			const title = 'toml::insert_value:dotted key cannot reopen an array-of-tables';
			throw conflict(title, reader, start);
		} else if (isInlineTables(present)) {
			throw conflict(immutableTables, reader, start);
		} else if (present.kind !== 'table') {
			throw conflict(valueExists, reader, start);
		} else if (present.definition === 'inline') {
			throw conflict(immutable, reader, start);
		} else if (present.definition !== 'dotted') {
			const title = 'toml::insert_value: reopening a table using dotted keys';
			throw conflict(title, reader, start);
		} else {
			target = present;
		}
	}
	const name = path.at(-1) as string;
	if (target.entries.has(name)) throw conflict(valueExists, reader, start);
	target.entries.set(name, value);
}

function isInlineTables(value: TomlValue): boolean {
	return (
		value.kind === 'array' &&
		value.items.length > 0 &&
		value.items.every(({ kind }) => kind === 'table')
	);
}

function conflict(title: string, reader: TomlReader, start: number): NixError {
	return reader.error(title, 'inserting this', start);
}
