import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../source/workspace/cache/make-folder.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-folder-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('a folder is made with those it is in, and may exist', () => {
	const path = join(folder, 'a', 'b', 'c');
	makeFolder(path);
	makeFolder(path);
	expect(statSync(path).isDirectory()).toBe(true);
});

test('below a file there is none', () => {
	writeFileSync(join(folder, 'file'), '');
	expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow();
});

test.runIf(platform() === 'linux')('where no folder can be made it ends', () => {
	expect(() => makeFolder('/proc/pyscope/results')).toThrow();
});
