import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type JsonBuilder,
	jsonFloat,
	jsonString,
	parseJson,
} from '../../../source/nix/formats/json.ts';
import { printFloat } from '../../../source/nix/formats/numerals.ts';
import { type Printable, Printed, printSet, printValue, readAnswers } from '../answers.ts';
import { outcome } from '../outcome.ts';

const printer: JsonBuilder<Printable> = {
	null: () => null,
	boolean: (value) => value,
	integer: (value) => value,
	float: (value) => new Printed(printFloat(value)),
	string: (text) => text,
	list: (items) => items,
	object: printSet,
};

describe('parseJson answers as real Nix', () => {
	test.each(readAnswers<string>('formats/recorded/from-json'))('$input', (answer) => {
		expect(outcome(() => printValue(parseJson(answer.input, printer)))).toEqual(
			answer.error === undefined ? { value: answer.value } : { error: answer.error },
		);
	});
});

describe('jsonString answers as real Nix', () => {
	test.each(readAnswers<string>('formats/recorded/to-json-strings'))('$input', (answer) => {
		expect(outcome(() => printValue(jsonString(answer.input)))).toEqual(
			answer.error === undefined
				? { value: answer.value }
				: { error: answer.error.replace(/^JSON serialization error: /, '') },
		);
	});
});

const plain: JsonBuilder<unknown> = {
	null: () => null,
	boolean: (value) => value,
	integer: (value) => value,
	float: (value) => value,
	string: (text) => Buffer.from(text, 'latin1').toString('utf8'),
	list: (items) => items,
	object: (keys, values) =>
		Object.fromEntries(
			keys.map((key, index) => [Buffer.from(key, 'latin1').toString('utf8'), values[index]]),
		),
};

/** Values that Nix and JavaScript read alike. */
const values = fc.jsonValue({ noUnicodeString: false }).filter((value) => {
	const text = JSON.stringify(value);
	return !/\\u0000|__proto__|\d{16}/.test(text);
});

test('reads what JavaScript writes', () => {
	fc.assert(
		fc.property(values, fc.integer({ min: 0, max: 3 }), (value, indent) => {
			const text = Buffer.from(JSON.stringify(value, null, indent)).toString('latin1');
			expect(parseJson(text, plain)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});

test('strings and floats are read back from what is written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!text.includes('\0'));
			const bytes = Buffer.from(text).toString('latin1');
			expect(parseJson(jsonString(bytes), plain)).toBe(text);
		}),
	);
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			expect(parseJson(jsonFloat(value), plain)).toBe(value);
		}),
	);
});

test('a key given twice has the last value, in large objects too', () => {
	const keys = Array.from({ length: 40 }, (_, index) => `k${index}`);
	const text = `{${[...keys, ...keys].map((key, index) => `"${key}":${index}`).join(',')}}`;
	expect(parseJson(text, plain)).toEqual(
		Object.fromEntries(keys.map((key, index) => [key, index + 40])),
	);
});

test('depth is not limited by the stack', () => {
	const depth = 200_000;
	let levels = 0;
	const counter = { ...plain, list: () => levels++ };
	parseJson('['.repeat(depth) + ']'.repeat(depth), counter);
	expect(levels).toBe(depth);
});
