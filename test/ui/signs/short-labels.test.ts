import { describe, expect, test } from 'vitest';
import { groupLabels, labelRanges } from '../../../source/ui/signs/short-labels.ts';

const shortOf = (...labels: string[]) =>
	groupLabels(labels.map((label) => ({ label }))).map(({ word, items }) => [
		word,
		...items.map(({ short }) => short),
	]);

describe('short labels', () => {
	test('leave out what all of a group have in common', () => {
		expect(shortOf('3.11', '3.12', 'PyPy 2.7', 'PyPy 3.10')).toEqual([
			['', '11', '12'],
			['PyPy', '2.7', '3.10'],
		]);
		expect(shortOf('2.7', '3.9')).toEqual([['', '2.7', '3.9']]);
	});

	test('tell variants apart, and cut what is no version', () => {
		expect(shortOf('3.13', '3.13 FreeThreading', 'overlaid')).toEqual([['', '13', '13F', 'over']]);
	});
});

describe('ranges of labels', () => {
	const all = ['3.11', '3.12', '3.13', '3.14', 'PyPy 2.7', 'PyPy 3.10', 'PyPy 3.11'];

	test('say in a few words which they are', () => {
		expect(labelRanges(['3.11', '3.12', '3.13'], all)).toBe('3.11 to 3.13');
		expect(labelRanges(['3.11', '3.13', '3.14'], all)).toBe('3.11, 3.13, 3.14');
		expect(labelRanges(['3.14', ...all.slice(4)], all)).toBe('3.14, PyPy 2.7 to 3.11');
		expect(labelRanges([], all)).toBe('');
	});

	test('lead over one that is not named', () => {
		expect(labelRanges(['3.11', '3.12', '3.14'], all, '3.13')).toBe('3.11 to 3.14');
		expect(labelRanges(['3.11', '3.14'], all, '3.13')).toBe('3.11, 3.14');
		expect(labelRanges(['3.12'], all, '3.13')).toBe('3.12');
	});
});
