import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeJson, safeLines, safeText } from '../../../source/ui/lines/safe-text.ts';
import { hostileText, steers } from '../../support/hostile-text.ts';

describe('text on one line', () => {
	test.each([
		['\u001b[31mred\u0007', '[31mred'],
		['a\r\n\tb\u0085c\u2028d', 'a b c d'],
		['\u202egnp.exe', 'gnp.exe'],
		['soft\u00adhyphen\ufeff\u200b', 'softhyphen'],
		['half \ud83d here', 'half \ufffd here'],
		['Größe 日本 — “…”', 'Größe 日本 — “…”'],
		// Joiners that words are written with stay; those between pictures are wider in one terminal than in another.
		['क्\u200dष می\u200cخواهم', 'क्\u200dष می\u200cخواهم'],
		['👩\u200d👧 ❤\ufe0f', '👩👧 ❤'],
		[`e${'\u0301'.repeat(1000)}!`, `e${'\u0301'.repeat(8)}!`],
	])('%j is written as %j', (text, safe) => {
		expect(safeText(text)).toBe(safe);
	});

	test('never steers a terminal, and is safe at once', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const safe = safeText(text);
				expect(steers(safe)).toBe(false);
				expect(safeText(safe)).toBe(safe);
			}),
		);
	});

	test('is what it is in pieces, however long', () => {
		const part = '日本語 e\u0301 👩 \u001b[2J ';
		const text = part.repeat(20_000);
		expect(safeText(text)).toBe(safeText(part).repeat(20_000));
		expect(safeText('\u0301'.repeat(16_000_000)).length).toBeLessThan(2000);
	});
});

test('text of several lines keeps its line ends and tabs', () => {
	expect(safeLines('one\n\ttwo\r\nthree\u001b[2J\u2028')).toBe('one\n\ttwo\nthree[2J ');
	fc.assert(fc.property(hostileText, (text) => !steers(safeLines(text), '\n\t')));
});

test('JSON has the same value, and nothing in it steers a terminal', () => {
	expect(safeJson({ a: '\u009b\u2028\u202e\u001b' })).toBe('{"a":"\\u009b\\u2028\\u202e\\u001b"}');
	expect(safeJson('日本 é')).toBe('"日本 é"');
	fc.assert(
		fc.property(fc.dictionary(hostileText, fc.array(hostileText)), (value) => {
			const text = safeJson(value, '\t');
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			expect(steers(text, '\n\t')).toBe(false);
		}),
	);
});
