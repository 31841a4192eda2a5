import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLine, joinAlike, lineColumns, spread } from '../../../source/ui/lines/line.ts';
import { clean } from '../../../source/ui/lines/text.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).map(clean);
const anyLine = fc.array(
	anyText.map((text) => ({ text })),
	{ maxLength: 6 },
);

describe('lines', () => {
	test('fitted lines have exactly the width asked for', () => {
		fc.assert(
			fc.property(anyLine, fc.nat(60), (line, columns) => {
				expect(lineColumns(fitLine(line, columns))).toBe(columns);
			}),
		);
		fc.assert(
			fc.property(anyLine, anyLine, fc.nat(60), (left, right, columns) => {
				expect(lineColumns(spread(left, right, columns))).toBe(columns);
			}),
		);
	});

	test('a line that is cut says so', () => {
		expect(fitLine([{ text: 'abc' }, { text: 'def' }], 5)).toEqual([
			{ text: 'abc' },
			{ text: 'd…' },
		]);
		expect(fitLine([{ text: 'abc' }, { text: 'def' }], 3)).toEqual([{ text: 'ab…' }]);
	});

	test('segments of one style become one', () => {
		expect(
			joinAlike([
				{ text: 'a', token: 'muted' },
				{ text: 'b', token: 'muted' },
				{ text: 'c' },
				{ text: 'd' },
				{ text: 'e', token: 'muted' },
			]),
		).toEqual([{ text: 'ab', token: 'muted' }, { text: 'cd' }, { text: 'e', token: 'muted' }]);
		expect(joinAlike([])).toEqual([]);
	});
});
