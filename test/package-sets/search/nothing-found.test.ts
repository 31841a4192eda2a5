import { expect, test } from 'vitest';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { findOtherwise } from '../../../source/package-sets/search/nothing-found.ts';
import { nothingFoundText } from '../../../source/package-sets/search/nothing-found-text.ts';
import { buildSearchIndex } from '../../../source/package-sets/search/search-index.ts';
import { describePackage } from '../../support/description.ts';

function setOf(label: string, parts: Readonly<Record<string, Partial<PackageDescription>>>) {
	const names = Object.keys(parts);
	const packages = new Map(names.map((name) => [name, describePackage(name, parts[name])]));
	return { label, index: buildSearchIndex(names), packages };
}

const here = setOf('3.13', { numpy: { license: ['BSD-3-Clause'] }, pandas: {} });
const there = setOf('3.11', { numpy_1: {}, numpy: {} });

const texts = (query: string, filtered: Parameters<typeof nothingFoundText>[1] = null) =>
	nothingFoundText(findOtherwise(here, [there], query), filtered);

test('another set may have it', () => {
	expect(texts('numpy_1')).toContain('In 3.11: numpy_1.');
});

test('a condition less may leave something, and values like the one asked for are told', () => {
	expect(texts('numpy licence:bsd-4')).toEqual([
		'No package has licence:bsd-4, but some have bsd-3-clause.',
		'1 package without licence:bsd-4.',
	]);
	expect(texts('numpy state:broken')).toContain('1 package without state:broken.');
});

test('a filter may hide it', () => {
	expect(texts('numpy', { filter: 'unavailable', count: 2 })).toContain(
		'2 packages without the filter “unavailable”.',
	);
});

test('a word may be misspelled', () => {
	expect(texts('numppy state:broken')).toContain('Did you mean numpy?');
	expect(texts('zzzzzz')).toEqual([]);
});
