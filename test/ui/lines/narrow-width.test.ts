import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { narrowWidth } from '../../../source/ui/lines/narrow-width.ts';

test('text it takes for narrow has the columns that string-width counts', () => {
	const pieces = fc.constantFrom(
		...['a', '9', '~', ' ', '#', '*', '●●○', '✗', '│❯', '→', '↵', '★', '…', '⠋', '─', '\n', '日本'],
		...[
			'\u001b[31m',
			'\u001b[0m',
			'\u001b[38;5;1m',
			'\u001b[',
			'm',
			'\u001b',
			'\u009b1m',
			'\u20e3',
		],
		...[
			'\ufe0f',
			'\u200d',
			'\u0301',
			'\u001b]8;;x\u0007',
			'👍',
			'é',
			'\u00ad',
			'©',
			'®',
			'“',
			'–',
			'’',
			'•',
		],
	);
	const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, (given) => [undefined, stringWidth(given)].includes(narrowWidth(given))),
		{ numRuns: 2000 },
	);
});

test('it knows what the explorer draws', () => {
	expect(narrowWidth('\u001b[1m│❯ requests\u001b[22m  2.33.1  ●●○✗ ┃')).toBe(27);
	expect(narrowWidth('日本')).toBeUndefined();
});
