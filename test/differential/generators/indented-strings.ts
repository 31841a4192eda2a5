import fc from 'fast-check';
import { asked } from './draw.ts';

const piece = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom('\n', '\n  ', '\n    ', '\n\t', ' ', '  ', '\n\n', ' \n'),
	},
	{ weight: 4, arbitrary: fc.constantFrom('a', 'b c', 'x', '"', '\\', '\\n', '#') },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			"''${",
			"'''",
			"''\\n",
			"''\\t",
			"''\\\\",
			"''\\",
			'$',
			'$$',
			'$${',
			"''$",
			"'",
			'\r\n',
			'\r',
			"''\\ ",
			"$''",
		),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'${"y"}',
			'${"\\n  z"}',
			"${''\n   in''}",
			'${toString 1}',
			'${"a\n   b"}',
			'${""}',
		),
	},
);

/** Strings between two quotes each, their indentation and escapes, and ordinary ones. */
export const indentedStrings = asked(
	fc.oneof(
		fc.array(piece, { maxLength: 10 }).map((pieces) => `''${pieces.join('')}''`),
		fc.array(piece, { maxLength: 10 }).map((pieces) => `''${pieces.join('')}\n  ''`),
		fc
			.array(piece, { maxLength: 6 })
			.map((pieces) => `"${pieces.join('').replaceAll('"', '\\"')}"`),
		fc
			.tuple(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 6 }))
			.map(
				([one, other]) => `{ a = ''${one.join('')}''; b."''\${"x"}''" = ''\n${other.join('')}''; }`,
			),
	),
	['deep', 'deep', 'print'],
);
