import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Replacer } from '../../../../source/nix/builtins/support/replacer.ts';

/** The definition: at each place, the end included, the first pattern that fits. */
function replaceByDefinition(text: string, patterns: string[], replacements: string[]): string {
	let result = '';
	for (let position = 0; position <= text.length; ) {
		const found = patterns.findIndex((pattern) => text.startsWith(pattern, position));
		const length = found === -1 ? 0 : (patterns[found] as string).length;
		if (found !== -1) result += replacements[found];
		if (length === 0) result += text.charAt(position);
		position += Math.max(1, length);
	}
	return result;
}

const letters = (maxLength: number) =>
	fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });

describe('Replacer', () => {
	it('follows the definition', () => {
		fc.assert(
			fc.property(
				letters(12),
				fc.array(fc.tuple(letters(2), letters(2)), { maxLength: 4 }),
				(text, pairs) => {
					const patterns = pairs.map(([pattern]) => pattern);
					const replacements = pairs.map(([, replacement]) => replacement);
					const replaced = new Replacer(patterns).replace(
						text,
						(index) => replacements[index] as string,
					);
					expect(replaced).toBe(replaceByDefinition(text, patterns, replacements));
				},
			),
			{ numRuns: 1000 },
		);
	});

	it('asks for no replacement of what it does not find', () => {
		const asked: number[] = [];
		const replacer = new Replacer(['x', 'b', 'b']);
		const replacementOf = (index: number) => {
			asked.push(index);
			return '-';
		};
		expect(replacer.replace('abc', replacementOf)).toBe('a-c');
		expect(asked).toEqual([1]);
	});

	it('takes bytes beyond ASCII', () => {
		expect(new Replacer(['\xc3', '\xff']).replace('\xff\xc3\xa9', () => '')).toBe('\xa9');
	});
});
