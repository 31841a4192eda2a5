import { expect, test } from 'vitest';
import { escapeText } from '../../../source/nix/formats/escape-text.ts';

const pattern = /["\\\n]|\$(?=\{)/g;
const escape = (character: string) => (character === '\n' ? '\\n' : `\\${character}`);

/** Texts are taken in pieces of 2²⁰ characters: what matters comes at the ends of pieces. */
test.each(['"', '$', '${', '$${', '$$', '\n', '\xe9', 'x"y'])(
	'%j is escaped wherever it stands',
	(unit) => {
		for (const before of [0, 1, 2, 3]) {
			const text = `${'x'.repeat(2 ** 20 - before)}${unit.repeat(3)}{"${'x'.repeat(2 ** 20 - 4)}${unit}${unit}`;
			expect(escapeText(text, pattern, escape) === text.replace(pattern, escape)).toBe(true);
		}
	},
);

test('a long text of nothing but what is escaped', () => {
	const text = '"'.repeat(3 * 2 ** 20 + 5);
	expect(escapeText(text, pattern, escape) === '\\"'.repeat(text.length)).toBe(true);
});
