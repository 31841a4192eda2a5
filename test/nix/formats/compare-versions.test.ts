import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareVersions,
	parseDrvName,
	splitVersion,
} from '../../../source/nix/formats/compare-versions.ts';
import { printSet, printValue, readAnswers } from '../answers.ts';

test('compareVersions answers as real Nix', () => {
	for (const { input, value } of readAnswers<[string, string]>(
		'formats/recorded/compare-versions',
	)) {
		expect([input, String(compareVersions(...input))]).toEqual([input, value]);
	}
});

describe('splitVersion answers as real Nix', () => {
	test.each(readAnswers<string>('formats/recorded/split-versions'))(
		'"$input"',
		({ input, value }) => expect(printValue(splitVersion(input))).toBe(value),
	);
});

describe('parseDrvName answers as real Nix', () => {
	test.each(readAnswers<string>('formats/recorded/derivation-names'))(
		'"$input"',
		({ input, value }) => {
			const { name, version } = parseDrvName(input);
			expect(printSet(['name', 'version'], [name, version]).text).toBe(value);
		},
	);
});

test('comparing the other way round gives the opposite', () => {
	const version = fc.string({ unit: fc.constantFrom('1', '0', '2', 'a', 'p', 'pre', '.', '-') });
	fc.assert(
		fc.property(version, version, (one, other) => {
			expect(compareVersions(one, other) + compareVersions(other, one)).toBe(0);
			expect(compareVersions(one, one)).toBe(0);
		}),
	);
});
