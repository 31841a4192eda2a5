import fc from 'fast-check';
import { asked, quote } from './draw.ts';

const key = fc.constantFrom(
	'a',
	'a',
	'b',
	'c',
	'"a"',
	"'b'",
	'"x y"',
	'1',
	'-',
	'""',
	'a.b',
	'b.c',
	'a . b',
	'"\\u0061"',
	'\xc3\xa9',
	'',
);

const scalar = fc.oneof(
	fc.constantFrom(
		'1',
		'+1',
		'-1',
		'0',
		'-0',
		'01',
		'1_000',
		'1__0',
		'_1',
		'0x1F',
		'0xg',
		'0o17',
		'0b101',
		'9223372036854775807',
		'9223372036854775808',
		'-9223372036854775808',
		'0xffffffffffffffff',
	),
	fc.constantFrom(
		'1.0',
		'-0.0',
		'1e3',
		'1E-2',
		'1.5e+7',
		'.5',
		'1.',
		'inf',
		'-inf',
		'1e400',
		'6.626e-34',
		'1_0.0_1',
		'1._0',
		'3.14159265358979',
		'0.1',
		'100000.0',
		'1e7',
		'1e16',
	),
	fc.constantFrom('true', 'false', 'True', 'x', ''),
	fc.constantFrom(
		'"s"',
		'""',
		'"\\n"',
		'"\\u00e9"',
		'"\\U0001f600"',
		'"\\ud800"',
		'"\\x41"',
		'"\\e"',
		"'l\\n'",
		"''",
		'"""m\n  n"""',
		'"""\nm\\\n   n"""',
		"'''\nl'''",
		"'''a''b'''",
		'"""a""b"""',
		'""""x""""',
		'"a',
		"'a",
		'"\t"',
		'"\x7f"',
		'"\x01"',
		'"\xff"',
		'"\\u0000"',
	),
	fc.constantFrom(
		'1979-05-27',
		'07:32:00',
		'1979-05-27T07:32:00Z',
		'1979-05-27 07:32:00',
		'1979-05-27T00:32:00.999999-07:00',
		'1979-13-01',
		'2000-02-30',
		'24:00:00',
		'1979-05-27T07:32',
		'07:32:00.5',
		'1979-05-27t07:32:00z',
	),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);

const value = fc.letrec<{ value: string }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 2, withCrossShrink: true },
		scalar,
		fc
			.tuple(
				fc.array(tie('value'), { maxLength: 3 }),
				fc.constantFrom(', ', ',', ',\n', ' ,#c\n'),
				fc.constantFrom('', '', ',', '\n', ',\n'),
			)
			.map(([items, comma, end]) => `[${items.join(comma)}${end}]`),
		fc
			.tuple(
				fc.array(
					fc.tuple(key, tie('value')).map((pair) => pair.join(' = ')),
					{ maxLength: 3 },
				),
				fc.constantFrom('', '', ',', '\n'),
			)
			.map(([items, end]) => `{ ${items.join(', ')}${end} }`),
	),
})).value;

const line = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(key, value).map((pair) => pair.join(' = ')) },
	{ weight: 3, arbitrary: key.map((name) => `[${name}]`) },
	{ weight: 2, arbitrary: key.map((name) => `[[${name}]]`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'',
			'# comment',
			'  ',
			'a',
			'a =',
			'= 1',
			'[a',
			'[[a]',
			'[]',
			'a = 1 b = 2',
			'a = 1 # c',
			'\t',
			'#\x01',
			'a.b.c = 1',
		),
	},
);

/** Documents read. */
export const toml = asked(
	fc
		.tuple(
			fc.array(line, { maxLength: 6 }),
			fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\r'),
		)
		.map(([lines, end]) => `builtins.fromTOML ${quote(lines.join(end))}`),
);
