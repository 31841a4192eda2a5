import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReplyFilter } from '../../../source/ui/machine/reply-filter.ts';

const kind = '\u001b[?62;22c';

test.each([
	['\u001b]11;rgb:1e1e/2020/ffff\u0007', [30, 32, 255]],
	['\u001b]11;rgb:1e/20/ff\u001b\\', [30, 32, 255]],
	['\u001b]11;rgba:f/0/8/f\u0007', [255, 0, 136]],
])('%j tells the background, and is not typed', (reply, background) => {
	const filter = new ReplyFilter();
	expect(filter.push(`a${reply}b`)).toBe('ab');
	expect(filter.background).toEqual(background);
	expect(filter.isAnswered).toBe(false);
	expect(filter.push(`${kind}c`)).toBe('c');
	expect(filter.isAnswered).toBe(true);
});

test('a terminal may not know the question', () => {
	const filter = new ReplyFilter();
	expect(filter.push(kind)).toBe('');
	expect([filter.background, filter.isAnswered]).toEqual([null, true]);
});

test('what follows the answers is typed, whatever it looks like', () => {
	const filter = new ReplyFilter();
	filter.push(kind);
	expect(filter.push(kind)).toBe(kind);
});

test('Escape and keys that begin like an answer are not held back', () => {
	const filter = new ReplyFilter();
	for (const key of ['\u001b', '\u001b[A', '\u001bOP', '\u001b[200~x\u001b[201~', ']', '1']) {
		expect(filter.push(key)).toBe(key);
	}
	expect(filter.push('\u001b]') + filter.push('j')).toBe('\u001b]j');
});

test('however the input is cut behind the first character of an answer, what was typed comes out', () => {
	const key = fc.constantFrom('j', '/torch', '\u001b[A', '\r', '日', '\u001b', ' ');
	fc.assert(
		fc.property(
			fc.array(key),
			fc.array(key),
			fc.array(key),
			fc.array(fc.nat(80)),
			(before, between, after, cuts) => {
				const typed = [before, between, after].map((keys) => keys.join(''));
				const reply = '\u001b]11;rgb:0000/8080/ffff\u001b\\';
				const text = `${typed[0]}${reply}${typed[1]}${kind}${typed[2]}`;
				const filter = new ReplyFilter();
				// An Escape at the end of a piece may be the key.
				const ends = cuts.filter((cut) => text[cut - 1] !== '\u001b').sort((a, b) => a - b);
				const pieces = [...ends, text.length].map((end, index) =>
					text.slice(ends[index - 1] ?? 0, end),
				);
				expect(pieces.map((piece) => filter.push(piece)).join('')).toBe(typed.join(''));
				expect(filter.background).toEqual([0, 128, 255]);
			},
		),
	);
});
