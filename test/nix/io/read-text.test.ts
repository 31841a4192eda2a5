import { expect, test } from 'vitest';
import type { Io } from '../../../source/nix/io/io.ts';
import { readProgramText, readText } from '../../../source/nix/io/read-text.ts';

const of = (bytes: Uint8Array) => ({ readFile: () => bytes }) as unknown as Io;

test('a text is read a byte a character', () => {
	expect(readText(of(Buffer.from('aä\0b')), '/x')).toBe('a\xc3\xa4\0b');
	expect(readProgramText(of(Buffer.from('aä\0b')), '/x')).toBe('a\xc3\xa4\0b');
});

test('of what follows the zero byte that ends a program, only as much is kept as messages show', () => {
	const bytes = Buffer.alloc(100_000_000);
	bytes.write('1 + 1');
	expect(readProgramText(of(bytes), '/x').length).toBeLessThan(10_000_000);
	expect(readProgramText(of(bytes.fill(32, 5)), '/x')).toHaveLength(100_000_000);
});
