import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFloat } from '../../../source/nix/formats/json.ts';
import {
	floatToString,
	parseFloatLiteral,
	parseInteger,
	printFloat,
} from '../../../source/nix/formats/numerals.ts';
import { Printed, printValue, readAnswers } from '../answers.ts';

/** The value of the expressions that are asked about: a literal, or one computed from some. */
function evaluate(expression: string): number | null {
	if (/^[\d.]/.test(expression) && !expression.includes(' ')) {
		return parseFloatLiteral(expression);
	}
	return new Function(`return ${expression}`)() as number;
}

describe('floats print as in real Nix', () => {
	test.each(readAnswers<string>('formats/recorded/floats'))('$input', ({ input, value }) => {
		const float = evaluate(input);
		if (value === undefined) {
			expect(float).toBeNull();
		} else {
			const printed = [new Printed(printFloat(float as number))];
			const all = [...printed, floatToString(float as number), jsonFloat(float as number)];
			expect(printValue(all)).toBe(value);
		}
	});
});

test('integers are exact within 64 bits and refused beyond', () => {
	expect(parseInteger('9007199254740993')).toBe(9007199254740993n);
	expect(parseInteger('9223372036854775807')).toBe(2n ** 63n - 1n);
	expect(parseInteger('9223372036854775808')).toBeNull();
	expect(parseInteger('-9223372036854775808')).toBe(-(2n ** 63n));
	expect(parseInteger('-9223372036854775809')).toBeNull();
	expect(Object.is(parseInteger('-0'), 0)).toBe(true);
	fc.assert(
		fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
			expect(BigInt(parseInteger(String(value)) as bigint)).toBe(value);
		}),
	);
});

test('printed floats are within half a unit of their last digit', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			fc.pre(Math.abs(value) > 1e-300);
			expect(Math.abs(Number(printFloat(value)) / value - 1)).toBeLessThanOrEqual(5.1e-6);
		}),
	);
});
