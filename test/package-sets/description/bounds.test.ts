import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	boundedText,
	boundedTexts,
	mostElements,
	mostInAll,
	mostOfText,
	restText,
} from '../../../source/package-sets/description/bounds.ts';

test('what is short is left as it is', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string()), (text, texts) => {
			expect(boundedText(text)).toBe(text);
			expect(boundedTexts(texts)).toEqual(texts);
		}),
	);
});

test('a long text says how long it is, and ends between two characters', () => {
	const text = `${'a'.repeat(mostOfText - 1)}🦫${'b'.repeat(16_000_000)}`;
	const bounded = boundedText(text);
	expect(bounded).toBe(`${'a'.repeat(mostOfText - 1)}… (${text.length} characters in all)`);
	expect(bounded.isWellFormed()).toBe(true);
});

test('a long list says how many more it has', () => {
	const texts = Array.from({ length: mostElements + 5 }, (_, index) => `text ${index}`);
	expect(boundedTexts(texts)).toEqual([...texts.slice(0, mostElements), restText(5)]);
	expect(boundedTexts(texts, 1_000_000).at(-1)).toBe('… and 1000005 more');
	const long = Array.from({ length: 30 }, () => 'x'.repeat(mostOfText));
	expect(boundedTexts(long)).toEqual([...long.slice(0, mostInAll / mostOfText), restText(20)]);
});
