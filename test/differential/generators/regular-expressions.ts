import fc from 'fast-check';
import { asked, quote } from './draw.ts';

const character = fc.constantFrom(...'aaabbbcA1 -.x_\n\t/\\'.split(''), '\xc3\xa9');
const classes = fc.constantFrom(
	'alpha',
	'digit',
	'alnum',
	'upper',
	'lower',
	'space',
	'punct',
	'xdigit',
	'blank',
	'cntrl',
	'print',
	'graph',
	'word',
	'nosuch',
);

const setItem = fc.oneof(
	character,
	fc.tuple(character, character).map((range) => range.join('-')),
	classes.map((name) => `[:${name}:]`),
	fc.constantFrom('[.a.]', '[=a=]', '[.-.]', ']', '-', '[', '^', '[.hyphen.]', '[:', '\\d'),
);

const set = fc
	.tuple(
		fc.constantFrom('', '', '^', ']', '^]', '-'),
		fc.array(setItem, { minLength: 1, maxLength: 3 }),
	)
	.map(([start, items]) => `[${start}${items.join('')}]`);

const pattern = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
	piece: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		fc.oneof(
			{ weight: 6, arbitrary: character },
			{ weight: 2, arbitrary: fc.constant('.') },
			{ weight: 2, arbitrary: set },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'^',
					'$',
					'\\.',
					'\\\\',
					'\\n',
					'\\w',
					'\\b',
					'\\1',
					'\\(',
					'\\{',
					'{',
					'}',
					')',
					'(',
					'*',
					'+',
					'?',
					'|',
					'()',
					'[',
					'\\',
					'(?:a)',
					'\\x41',
					'\\/',
					'\\-',
					'\\]',
				),
			},
		),
		tie('pattern').map((inner) => `(${inner})`),
	),
	pattern: fc
		.array(
			fc
				.tuple(
					tie('piece'),
					fc.oneof(
						{ weight: 8, arbitrary: fc.constant('') },
						{
							weight: 4,
							arbitrary: fc.constantFrom(
								'*',
								'+',
								'?',
								'|',
								'|',
								'{2}',
								'{1,}',
								'{0,2}',
								'{,2}',
								'{2,1}',
								'**',
								'*?',
								'{0}',
								'{x}',
								'{1,2',
							),
						},
					),
				)
				.map((parts) => parts.join('')),
			{ maxLength: 4 },
		)
		.map((pieces) => pieces.join('')),
})).pattern;

const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''));

/** Patterns matched and split by. */
export const regularExpressions = asked(
	fc
		.tuple(
			fc.constantFrom('match', 'split', 'split'),
			pattern,
			fc.array(text, { minLength: 1, maxLength: 5 }),
		)
		.map(
			([builtin, itsPattern, texts]) =>
				`map (builtins.${builtin} ${quote(itsPattern)}) [ ${texts.map(quote).join(' ')} ]`,
		),
);
