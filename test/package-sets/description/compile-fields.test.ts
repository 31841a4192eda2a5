import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	compileMapper,
	compilePicker,
	compileReader,
	compileWriter,
	type FieldMapper,
	type FieldSink,
	type FieldSource,
} from '../../../source/package-sets/description/compile-fields.ts';
import type { FieldKind } from '../../../source/package-sets/description/field-kinds.ts';
import { anyObjectOf, anyTable } from '../../support/any-description.ts';

const kinds: Record<FieldKind, true> = {
	setName: true,
	text: true,
	optionalText: true,
	message: true,
	location: true,
	state: true,
	flag: true,
	texts: true,
	dependencies: true,
	extras: true,
	blockers: true,
	conflicts: true,
	count: true,
	path: true,
};

/** An object with one method a kind, all of which do the same but for knowing their kind. */
function forEachKind<Result>(method: (kind: string, value?: unknown) => unknown): Result {
	const methods = Object.keys(kinds).map((kind) => [kind, (value: unknown) => method(kind, value)]);
	return Object.fromEntries(methods) as Result;
}

const anyTableAndObject = anyTable.chain((table) =>
	fc.tuple(fc.constant(table), anyObjectOf(table)),
);

test('whatever fields there are, each is written by its kind, and read back in the same order', () => {
	fc.assert(
		fc.property(anyTableAndObject, ([table, object]) => {
			const written: [kind: string, value: unknown][] = [];
			const sink = forEachKind<FieldSink>((kind, value) => written.push([kind, value]));
			compileWriter(table)(object, sink);
			expect(written).toEqual(table.map(({ key, kind }) => [kind, object[key]]));

			const rest = [...written];
			const source = forEachKind<FieldSource>((kind) => {
				const [next, value] = rest.shift() ?? [];
				expect(next).toBe(kind);
				return value;
			});

			expect(entriesOf(compileReader(table)(source))).toEqual(entriesOf(object));
		}),
	);
});

test('a mapper is given every value, and an absent one stays absent', () => {
	fc.assert(
		fc.property(anyTableAndObject, ([table, object]) => {
			const expected = Object.fromEntries(
				table.flatMap(({ key, kind }) => (key in object ? [[key, [kind, object[key]]]] : [])),
			);
			compileMapper(table)(
				object,
				forEachKind<FieldMapper>((kind, value) => [kind, value]),
			);
			expect(entriesOf(object)).toEqual(entriesOf(expected));
		}),
	);
});

test('a picker takes the fields it was made for, in their order, and no others', () => {
	fc.assert(
		fc.property(anyTableAndObject, fc.func(fc.boolean()), ([table, object], isPicked) => {
			const picked = table.filter(({ key }) => isPicked(key));
			const printed = JSON.stringify(compilePicker(picked)(object));
			const entries = picked.flatMap(({ key }) => (key in object ? [[key, object[key]]] : []));
			expect(printed).toBe(JSON.stringify(Object.fromEntries(entries)));
		}),
	);
});

/** What an object says, absent fields told from undefined ones, whatever its fields are called. */
function entriesOf(object: object): Map<string, unknown> {
	return new Map(Object.entries(object));
}
