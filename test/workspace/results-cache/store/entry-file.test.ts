import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	readEntry,
	writeEntry,
} from '../../../../source/workspace/results-cache/store/entry-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-entry-'));
	path = join(folder, 'new', 'entry');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const header = { name: 'entry', parts: ['naïve', '\n', null, 1] };
const body = Buffer.from('first line\nsecond\n\0');

test('an entry is read as it was written, and nothing else is left', async () => {
	await writeEntry(path, header, body);
	expect(readEntry(path)).toEqual({ header, body });
	await writeEntry(path, header, new Uint8Array());
	expect(readEntry(path)).toEqual({ header, body: Buffer.of() });
	expect(readdirSync(join(folder, 'new'))).toEqual(['entry']);
});

test('where nothing is, and in a folder, there is no entry', () => {
	expect(readEntry(path)).toBe(null);
	expect(readEntry(folder)).toBe(null);
});

test('an entry that cannot be written fails, and the one before stays', async () => {
	await writeEntry(path, header, body);
	await expect(writeEntry(join(path, 'below'), header, body)).rejects.toThrow();
	expect(readEntry(path)).toEqual({ header, body });
});

test('any other byte, and any other length, makes it no entry', async () => {
	await writeEntry(path, header, body);
	const whole = readFileSync(path);
	for (let length = 0; length < whole.length; length++) {
		writeFileSync(path, whole.subarray(0, length));
		expect(readEntry(path)).toBe(null);
	}
	fc.assert(
		fc.property(
			fc.nat({ max: whole.length - 1 }),
			fc.integer({ min: 1, max: 255 }),
			(index, change) => {
				const damaged = Buffer.from(whole);
				damaged[index] = (damaged[index] ?? 0) ^ change;
				writeFileSync(path, damaged);
				expect(readEntry(path)).toBe(null);
			},
		),
	);
	writeFileSync(path, Buffer.concat([whole, Buffer.of(0)]));
	expect(readEntry(path)).toBe(null);
});
