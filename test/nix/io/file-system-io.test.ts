import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FileSystemIo } from '../../../source/nix/io/file-system-io.ts';
import { readText } from '../../../source/nix/io/read-text.ts';
import { systemReason } from '../../../source/nix/io/system-reason.ts';

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

// Nix 2.34 was asked for each message and each content; at a pipe it waits.
test('what is no file is told as Nix tells it, and neither opened nor waited for', () => {
	const at = (name: string) => join(folder, name);
	execFileSync('mkfifo', [at('pipe')]);
	const io = new FileSystemIo();
	expect(() => io.readFile(at('pipe'))).toThrow(`file '${at('pipe')}' has an unsupported type`);
	expect(() => io.readFile(folder)).toThrow(/^read of \d+ bytes: Is a directory$/);
	expect(io.readFile('/dev/zero')).toHaveLength(0);
	expect(io.readFile('/proc/version')).toHaveLength(0);
	expect(() => io.readDirectory(at('pipe'))).toThrow(
		`cannot read directory "${at('pipe')}": Not a directory`,
	);
	expect(() => io.readFile(at('nothing'))).toThrow(`path '${at('nothing')}' does not exist`);
});

test('a pipe that takes the place of a file is not waited for', () => {
	const path = join(folder, 'replaced');
	writeFileSync(path, 'text');
	const io = new FileSystemIo();
	expect(io.status(path)?.type).toBe('regular');
	rmSync(path);
	execFileSync('mkfifo', [path]);
	expect(() => io.readFile(path)).toThrow(`file '${path}' has an unsupported type`);
});

test('a file that is larger than can be read is not', () => {
	const path = join(folder, 'large');
	writeFileSync(path, '');
	truncateSync(path, 2 ** 40);
	expect(() => new FileSystemIo().readFile(path)).toThrow(
		`file '${path}' of 1099511627776 bytes is too large to be read`,
	);
});

test('what a string cannot hold is not made one', () => {
	const io = { readFile: () => ({ length: 700_000_000 }) } as unknown as FileSystemIo;
	expect(() => readText(io, '/large')).toThrow(
		"file '/large' of 700000000 bytes is too large for a string",
	);
});

test('reasons are those of C', () => {
	const reason = (errno: string) =>
		systemReason(
			Object.assign(new Error('x'), { code: errno, errno: -constants.errno[errno as 'EIO'] }),
		);
	expect(['EIO', 'EACCES', 'ENXIO', 'ELOOP', 'EMFILE'].map(reason)).toEqual([
		'Input/output error',
		'Permission denied',
		'No such device or address',
		'Too many levels of symbolic links',
		'Too many open files',
	]);
});

test('variables are those of the environment, by their bytes, and nothing that JavaScript adds', () => {
	vi.stubEnv('PYSCOPE_é', 'ü');
	try {
		const io = new FileSystemIo();
		expect(io.environmentVariable('PYSCOPE_\xc3\xa9')).toBe('\xc3\xbc');
		for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'PATH=']) {
			expect(io.environmentVariable(name)).toBeNull();
		}
	} finally {
		vi.unstubAllEnvs();
	}
});
