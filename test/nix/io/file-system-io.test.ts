import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileSystemIo } from '../../../source/nix/io/file-system-io.ts';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-names-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('names of files are bytes, whether they are UTF-8 or not, and in their order', () => {
	const names = ['\xff\xe9x', 'z', '\xc3\xa9'];
	for (const name of names) writeFileSync(Buffer.from(join(folder, name), 'latin1'), name);
	const io = new FileSystemIo();
	expect([...io.readDirectory(folder)]).toEqual([
		['z', 'regular'],
		['\xc3\xa9', 'regular'],
		['\xff\xe9x', 'regular'],
	]);
	expect(io.status(join(folder, '\xff\xe9x'))).toEqual({ type: 'regular', executable: false });
});
