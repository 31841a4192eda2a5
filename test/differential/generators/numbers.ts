import fc from 'fast-check';
import { asked } from './draw.ts';

const largest = 2n ** 63n - 1n;
const integer = fc
	.oneof(
		fc.bigInt({ min: 0n, max: 20n }),
		fc.bigInt({ min: 0n, max: largest }),
		fc.bigInt({ min: largest - 3n, max: largest + 2n }),
		fc.nat(63).map((shift) => 2n ** BigInt(shift)),
	)
	.map(String);

const float = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => {
		const text = String(value);
		return /\./.test(text) ? text : text.replace(/^(\d+)/, '$1.0');
	}),
	fc
		.tuple(fc.nat(99999), fc.nat(9999999), fc.integer({ min: -320, max: 320 }), fc.nat(3))
		.map(
			([whole, rest, exponent, form]) =>
				[`${whole}.${rest}`, `${whole}.${rest}e${exponent}`, `.${rest}`, `${whole}.`][form],
		),
	fc.constantFrom('0.0', '1e5', '1.e3', '1.0E+2', '123456.5', '1234567.5', '0.1', '1e400', '00.5'),
);

const number = fc.letrec<{ number: string }>((tie) => ({
	number: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.oneof(integer, float),
		fc
			.tuple(fc.constantFrom('-', '- -', '-'), tie('number'))
			.map(([sign, value]) => `(${sign} ${value})`),
		fc
			.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
			.map((parts) => `(${parts.join(' ')})`),
		fc
			.tuple(
				fc.constantFrom('add', 'sub', 'mul', 'div', 'bitAnd', 'bitOr', 'bitXor'),
				tie('number'),
				tie('number'),
			)
			.map((parts) => `(builtins.${parts.join(' ')})`),
		fc
			.tuple(fc.constantFrom('floor', 'ceil'), tie('number'))
			.map((parts) => `(builtins.${parts.join(' ')})`),
		tie('number').map((value) => `(builtins.fromJSON (builtins.toJSON ${value}))`),
	),
})).number;

const operators = ['<', '<=', '>', '>=', '==', '!='];

/** Literals, arithmetics, comparisons and formats of numbers. */
export const numbers = asked(
	fc.oneof(
		number,
		number.map(
			(value) => `let x = ${value}; in [ x (toString x) (builtins.toJSON x) "\${toString x}" ]`,
		),
		fc.tuple(number, fc.constantFrom(...operators), number).map((parts) => parts.join(' ')),
		fc
			.array(number, { maxLength: 5 })
			.map((list) => `builtins.sort builtins.lessThan [ ${list.join(' ')} ]`),
		fc.tuple(number, number).map((pair) => `builtins.elem ${pair[0]} [ ${pair[1]} ${pair[0]} ]`),
	),
	['deep', 'deep', 'xml', 'print'],
);
