import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readInput } from '../../../source/commands/support/read-input.ts';

test('a text may come in pieces, in the middle of a character', async () => {
	const bytes = Buffer.from('aü😀');
	expect(await readInput(Readable.from([...bytes].map((byte) => Buffer.of(byte))))).toBe('aü😀');
	expect(await readInput(Readable.from([]))).toBe('');
});

test('what goes on and on is refused', async () => {
	const endless = Readable.from(
		(function* () {
			for (;;) yield Buffer.alloc(1000);
		})(),
	);
	await expect(readInput(endless, 10_000)).rejects.toThrow(
		'standard input has more than 10000 bytes, which no program has.',
	);
});
