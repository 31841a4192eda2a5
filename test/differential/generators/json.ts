import fc from 'fast-check';
import { asked, quote } from './draw.ts';

const scalar = fc.oneof(
	fc.constantFrom(
		'null',
		'true',
		'false',
		'0',
		'-0',
		'-0.0',
		'1',
		'-1',
		'1.0',
		'1e3',
		'1E+2',
		'1.5e-7',
		'01',
		'+1',
		'.5',
		'1.',
		'-',
		'nul',
		'NaN',
		'Infinity',
	),
	fc.constantFrom(
		'9223372036854775807',
		'9223372036854775808',
		'-9223372036854775808',
		'-9223372036854775809',
		'18446744073709551615',
		'18446744073709551616',
		'1e400',
		'1e-400',
	),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
	fc.maxSafeInteger().map(String),
	fc.constantFrom(
		'"a"',
		'""',
		'"\\n"',
		'"\\u00e9"',
		'"\\ud83d\\ude00"',
		'"\\ud83d"',
		'"\\u0000"',
		'"\\x"',
		'"\xc3\xa9"',
		'"\xff"',
		'"a',
		"'a'",
		'"\t"',
		'"\\/"',
		'"\\u12"',
		'"\x7f"',
	),
	fc.string({ maxLength: 4 }).map((text) => JSON.stringify(text)),
);

const space = fc.constantFrom('', '', ' ', '\n', '\t', '\r', '/**/', '//x\n');

const document = fc.letrec<{ value: string }>((tie) => ({
	value: fc
		.tuple(
			space,
			fc.oneof(
				{ maxDepth: 3, withCrossShrink: true },
				scalar,
				fc
					.tuple(fc.array(tie('value'), { maxLength: 4 }), fc.constantFrom('', '', '', '', ','))
					.map(([items, end]) => `[${items.join(',')}${end}]`),
				fc
					.array(
						fc
							.tuple(
								fc.constantFrom('"a"', '"b"', '"a"', '""', '"x y"', 'a', '1', '"\\u0061"'),
								fc.constantFrom(':', ':', ':', ':', ':', '=', ''),
								tie('value'),
							)
							.map((parts) => parts.join('')),
						{ maxLength: 4 },
					)
					.map((items) => `{${items.join(',')}}`),
			),
			space,
		)
		.map((parts) => parts.join('')),
})).value;

/** Documents read, and read and written again. */
export const json = asked(
	fc.oneof(
		document.map((text) => `builtins.fromJSON ${quote(text)}`),
		document.map((text) => `builtins.toJSON (builtins.fromJSON ${quote(text)})`),
		fc
			.tuple(document, fc.constantFrom('', 'x', '}', ']', ',', ' 1', '"'))
			.map(([text, end]) => `builtins.fromJSON ${quote(text + end)}`),
	),
);
