import { expect, it } from 'vitest';
import { asColumns } from '../../../source/commands/output/table.ts';

it('pads all columns but the last, by what they take on the screen', () => {
	const table = [
		['日本', '1', 'a'],
		['b', '', ''],
		['c', '22'],
	];
	expect(asColumns(table, Number.POSITIVE_INFINITY)).toBe('日本  1   a\nb\nc     22\n');
	expect(asColumns(table, 8)).toBe('日本  1…\nb\nc     22\n');
});

it('lets nothing in a cell break a line, steer the terminal or turn the text', () => {
	const cell = ' a\r\n\tb\u001b[31m\u009b1m\u202ec\u2066d\u2028e ';
	expect(asColumns([[cell, 'f']], 80)).toBe('a b [31m 1mcd e  f\n');
});
