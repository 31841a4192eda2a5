import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../../source/ui/lines/line.ts';
import {
	matchesIn,
	nextMatch,
	searchable,
	withMatches,
} from '../../../source/ui/searching/finding.ts';

const texts = (...lines: string[]) => searchable(lines, (index) => lines[index] ?? '');

describe('the next match', () => {
	const lines = texts('typing_extensions', 'Rich', 'typer', 'rich.markup');

	test('is looked for in either direction, and round the ends', () => {
		expect(nextMatch(lines, 'rich', 0, 1, false)).toBe(1);
		expect(nextMatch(lines, 'rich', 1, 1, false)).toBe(3);
		expect(nextMatch(lines, 'rich', 3, 1, false)).toBe(1);
		expect(nextMatch(lines, 'rich', 1, -1, false)).toBe(3);
		expect(nextMatch(lines, 'rich', 1, 1, true)).toBe(1);
	});

	test('is the same one where there is no other, and none where there is none', () => {
		expect(nextMatch(lines, 'typer', 2, 1, false)).toBe(2);
		expect(nextMatch(lines, 'numpy', 2, 1, false)).toBe(-1);
		expect(nextMatch(lines, '', 2, 1, true)).toBe(-1);
		expect(nextMatch([], 'rich', 0, 1, true)).toBe(-1);
	});

	test('takes the signs between words for one', () => {
		expect(matchesIn(lines, 'typing-ext')).toEqual([0]);
		expect(matchesIn(lines, 'RICH')).toEqual([1, 3]);
	});

	test('goes through all matches, in order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'ab', 'b', ''), { minLength: 1 }), (drawn) => {
				const all = matchesIn(texts(...drawn), 'a');
				let at = -1;
				const met = all.map(() => {
					at = nextMatch(texts(...drawn), 'a', at, 1, false);
					return at;
				});
				expect(met).toEqual(all);
			}),
		);
	});
});

describe('matches in a line', () => {
	test('are marked over the borders of segments, and the text stays the same', () => {
		const line = [{ text: 'a ri' }, { text: 'ch Rich', token: 'muted' as const }];
		expect(withMatches(line, 'rich')).toEqual([
			{ text: 'a ' },
			{ text: 'ri', token: 'match' },
			{ text: 'ch', token: 'match' },
			{ text: ' ', token: 'muted' },
			{ text: 'Rich', token: 'match' },
		]);
		expect(withMatches(line, 'poor')).toBe(line);
	});

	test('change no text', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), fc.string(), (parts, query) => {
				const line = parts.map((text) => ({ text }));
				expect(lineText(withMatches(line, query))).toBe(lineText(line));
			}),
		);
	});
});
