import { execFileSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	readEntry,
	readHeader,
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

const seal = 'a seal';
const header = { key: 'new', name: 'entry', parts: ['naïve', '\n', null, 1] };
const body = Buffer.from('first line\nsecond\n\0');

test('an entry is read as it was written, and nothing else is left', async () => {
	await writeEntry(path, header, body, seal);
	expect(readEntry(path, seal)).toEqual({ header, body });
	await writeEntry(path, header, new Uint8Array(), seal);
	expect(readEntry(path, seal)).toEqual({ header, body: Buffer.of() });
	expect(readdirSync(join(folder, 'new'))).toEqual(['entry']);
});

test('where nothing is, and in a folder, there is no entry', () => {
	expect(readEntry(path, seal)).toBe(null);
	expect(readEntry(folder, seal)).toBe(null);
});

test('an entry that cannot be written fails, and the one before stays', async () => {
	await writeEntry(path, header, body, seal);
	await expect(writeEntry(join(path, 'below'), header, body, seal)).rejects.toThrow();
	expect(readEntry(path, seal)).toEqual({ header, body });
});

test('any other byte, and any other length, makes it no entry', async () => {
	await writeEntry(path, header, body, seal);
	const whole = readFileSync(path);
	for (let length = 0; length < whole.length; length++) {
		writeFileSync(path, whole.subarray(0, length));
		expect(readEntry(path, seal)).toBe(null);
	}
	fc.assert(
		fc.property(
			fc.nat({ max: whole.length - 1 }),
			fc.integer({ min: 1, max: 255 }),
			(index, change) => {
				const damaged = Buffer.from(whole);
				damaged[index] = (damaged[index] ?? 0) ^ change;
				writeFileSync(path, damaged);
				expect(readEntry(path, seal)).toBe(null);
			},
		),
	);
	writeFileSync(path, Buffer.concat([whole, Buffer.of(0)]));
	expect(readEntry(path, seal)).toBe(null);
});

test('what another seal has signed is no entry, nor one that stands elsewhere', async () => {
	await writeEntry(path, header, body, seal);
	expect(readEntry(path, 'another seal')).toBe(null);
	for (const place of [join(folder, 'new', 'other'), join(folder, 'other', 'entry')]) {
		mkdirSync(dirname(place), { recursive: true });
		copyFileSync(path, place);
		expect(readEntry(place, seal)).toBe(null);
	}
});

test('a pipe is no entry, and not waited for', () => {
	mkdirSync(dirname(path));
	execFileSync('mkfifo', [path]);
	expect(readEntry(path, seal)).toBe(null);
	expect(readHeader(path)).toBe(undefined);
});
