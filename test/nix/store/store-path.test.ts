import { describe, expect, test } from 'vitest';
import type { Hash } from '../../../source/nix/store/hash.ts';
import { parseHash } from '../../../source/nix/store/hash.ts';
import {
	isStorePath,
	makeFixedOutputPath,
	makeTextPath,
	parseStorePath,
} from '../../../source/nix/store/store-path.ts';
import { printValue, readAnswers } from '../answers.ts';
import { outcome } from '../outcome.ts';

describe("texts have real Nix's store paths", () => {
	const answers = readAnswers<[string, string]>('store/recorded/texts');
	test.each(answers)('$input', ({ input: [name, text], value, error }) => {
		const ours = outcome(() => printValue(makeTextPath(name, text, [])));
		expect(ours).toEqual(error === undefined ? { value } : { error });
	});
});

describe('what is no store path is refused in the words of real Nix', () => {
	const answers = readAnswers<string>('store/recorded/store-paths');
	test.each(answers)('$input', ({ input, error }) => {
		// Nix makes paths canonical before it looks at them.
		const canonical = input.replace(/\/$/, '');
		expect(outcome(() => parseStorePath(canonical))).toEqual({ error });
		expect(isStorePath(canonical)).toBe(false);
	});
});

test('a store path is taken apart', () => {
	const hashPart = '7g5giqf764p3y3zv7a8rqsy9sqqq5kw4';
	expect(parseStorePath(`/nix/store/${hashPart}-a-1.0/bin/a`)).toEqual({
		hashPart,
		name: 'a-1.0',
		subpath: '/bin/a',
	});
	expect(isStorePath(`/nix/store/${hashPart}-a-1.0`)).toBe(true);
	expect(isStorePath(`/nix/store/${hashPart}-a-1.0/bin`)).toBe(false);
});

const empty: Hash = parseHash('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
const reference = '/nix/store/00000000000000000000000000000000-a';

test('references are part of the paths of recursive contents, and refused for others', () => {
	const none = { others: [], self: false };
	const self = { others: [], self: true };
	const one = { others: [reference], self: false };
	expect(makeFixedOutputPath('x', 'nar', empty, none)).toBe(makeFixedOutputPath('x', 'nar', empty));
	const paths = [none, self, one].map((references) =>
		makeFixedOutputPath('x', 'nar', empty, references),
	);
	expect(new Set(paths).size).toBe(3);
	for (const references of [self, one]) {
		expect(() => makeFixedOutputPath('x', 'flat', empty, references)).toThrow(
			"fixed output derivation 'x' is not allowed to refer to other store paths.",
		);
	}
	expect(makeFixedOutputPath('x', 'flat', empty, none)).toBe(
		makeFixedOutputPath('x', 'flat', empty),
	);
});

test('Git hashes are refused as the experimental feature they are', () => {
	expect(() => makeFixedOutputPath('x', 'git', empty)).toThrow(
		"experimental Nix feature 'git-hashing' is disabled; " +
			"add '--extra-experimental-features git-hashing' to enable it",
	);
});
