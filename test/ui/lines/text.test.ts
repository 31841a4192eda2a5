import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import {
	clean,
	columnsOf,
	countOf,
	fitText,
	truncate,
	truncateStart,
	wrap,
} from '../../../source/ui/lines/text.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).map(clean);

describe('text on screen', () => {
	test('no control character survives', () => {
		expect(clean('\u001b[31mred\u0007')).toBe('[31mred');
		expect(clean('a\nb\tc')).toBe('a b c');
		expect(clean('\u202egnp.exe')).toBe('gnp.exe');
		expect(clean('Größe 日本')).toBe('Größe 日本');
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				(text) => !/[\u0000-\u001f\u007f-\u009f]/.test(clean(text)),
			),
		);
	});

	test('columns are those string-width counts', () => {
		expect(columnsOf('●●○ ✗ │❯ ▾▸ ★ … ⠋')).toBe(stringWidth('●●○ ✗ │❯ ▾▸ ★ … ⠋'));
		expect(columnsOf('日本')).toBe(4);
		fc.assert(fc.property(anyText, (text) => columnsOf(text) === stringWidth(text)));
	});

	test('cut text ends in an ellipsis', () => {
		expect(truncate('requests-toolbelt', 10)).toBe('requests-…');
		expect(truncate('日本語', 4)).toBe('日…');
		expect(truncateStart('pkgs/default.nix:12', 8)).toBe('….nix:12');
		expect(truncate('abc', 3)).toBe('abc');
		expect(truncate('abc', 0)).toBe('');
	});

	test('fitted text has exactly the width asked for', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), (text, columns) => {
				expect(columnsOf(fitText(text, columns))).toBe(columns);
			}),
		);
	});

	test('wrapping breaks at spaces and loses no words', () => {
		expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
		expect(wrap('a-very-long-word', 6)).toEqual(['a-very', '-long-', 'word']);
		expect(wrap('', 10)).toEqual(['']);
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
				fc.integer({ min: 3, max: 20 }),
				(words, columns) => {
					const lines = wrap(words.join(' '), columns);
					expect(lines.every((line) => columnsOf(line) <= columns)).toBe(true);
					expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
				},
			),
		);
	});

	test('wrapping keeps what a line of source starts with', () => {
		expect(wrap('    12| { foo\n      |   ^', 40)).toEqual(['    12| { foo', '      |   ^']);
	});

	test('counts are grouped and their nouns agree', () => {
		expect(countOf(1, 'package')).toBe('1 package');
		expect(countOf(10_747, 'package')).toBe('10 747 packages');
		expect(countOf(1_234_567, 'package')).toBe('1 234 567 packages');
	});
});
