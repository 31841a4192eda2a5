import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../../source/ui/lines/line.ts';
import {
	matchesIn,
	nextMatch,
	searchable,
	shallowestMatch,
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

	test('can be at the start of a line, or at the end of a word', () => {
		const rows = texts('  ● bash 5.2', '✗ dash bash-like', 'bash', '# bashful 1', 'dash bash');
		expect(matchesIn(rows, '^bash')).toEqual([0, 2, 3]);
		expect(matchesIn(rows, 'ash$')).toEqual([0, 1, 2, 4]);
		expect(matchesIn(rows, '^bash$')).toEqual([0, 2]);
		expect(nextMatch(rows, '^bash$', 0, 1, false)).toBe(2);
		// Alone they are what they are.
		expect(matchesIn(texts('a^b', 'c', '$'), '^')).toEqual([0]);
		expect(matchesIn(texts('a^b', 'c', '$'), '$')).toEqual([2]);
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

describe('the shallowest match', () => {
	const lines = texts('app', 'rich', 'typer', 'rich', 'richer', 'json');
	const depths = [0, 2, 1, 1, 1, 1];
	const found = (query: string, from: number) =>
		shallowestMatch(lines, query, from, (index) => depths[index] ?? 0);

	test('is nearest to the top, however far down the screen', () => {
		expect(found('rich', 0)).toBe(3);
		expect(found('a', 0)).toBe(0);
		expect(found('numpy', 0)).toBe(-1);
		expect(found('', 0)).toBe(-1);
	});

	test('of several is the first from the selected row on, else the first', () => {
		expect(found('rich', 4)).toBe(4);
		expect(found('rich', 5)).toBe(3);
		expect(found('r', 3)).toBe(3);
	});

	test('has the least depth of all, and is the next one of that depth', () => {
		const drawnLines = fc.array(fc.record({ hit: fc.boolean(), depth: fc.nat(3) }), {
			minLength: 1,
		});
		fc.assert(
			fc.property(drawnLines, fc.nat(), (drawn, place) => {
				const from = place % drawn.length;
				const [words, depthAt] = [
					texts(...drawn.map(({ hit }) => (hit ? 'a' : 'b'))),
					(index: number) => drawn[index]?.depth ?? 0,
				];
				const hits = drawn.flatMap(({ hit, depth }) => (hit ? [depth] : []));
				const least = Math.min(...hits);
				const nearest = drawn.flatMap(({ hit, depth }, index) =>
					hit && depth === least ? [index] : [],
				);
				const expected = nearest.find((index) => index >= from) ?? nearest[0] ?? -1;
				expect(shallowestMatch(words, 'a', from, depthAt)).toBe(expected);
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
		const tree = [{ text: '├ ' }, { text: 'rich rich' }];
		expect(withMatches(tree, '^rich')).toEqual([
			...[{ text: '├ ' }, { text: 'rich', token: 'match' }, { text: ' rich' }],
		]);
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
