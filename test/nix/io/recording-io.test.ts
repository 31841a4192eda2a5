import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileSystemIo } from '../../../source/nix/io/file-system-io.ts';
import { RecordingIo, stillHolds } from '../../../source/nix/io/recording-io.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-recording-'));
	writeFileSync(at('file'), 'contents');
	symlinkSync('file', at('link'));
	vi.stubEnv('PYSCOPE_RECORDED', 'before');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

/** Learns something of everything there is. */
function record(): RecordingIo {
	const io = new RecordingIo(new FileSystemIo());
	io.readFile(at('file'));
	io.readDirectory(folder);
	io.readLink(at('link'));
	io.status(at('missing'));
	io.status(at('file'));
	io.environmentVariable('PYSCOPE_RECORDED');
	io.environmentVariable('PYSCOPE_UNSET');
	return io;
}

test('what was learned is listed', () => {
	const { dependencies } = record();
	expect([...dependencies.files.keys()]).toEqual([at('file')]);
	expect([...dependencies.folders.keys()]).toEqual([folder]);
	expect([...dependencies.links]).toEqual([[at('link'), 'file']]);
	expect([...dependencies.statuses]).toEqual([
		[at('missing'), 'missing'],
		[at('file'), 'regular'],
	]);
	expect([...dependencies.variables]).toEqual([
		['PYSCOPE_RECORDED', 'before'],
		['PYSCOPE_UNSET', null],
	]);
	expect(dependencies.time).toBe(false);
});

test('what cannot be read is not listed', () => {
	const io = new RecordingIo(new FileSystemIo());
	expect(() => io.readFile(at('missing'))).toThrow();
	expect(io.dependencies.files.size).toBe(0);
});

test('it holds as long as nothing of it changes', () => {
	const { dependencies } = record();
	const holds = () => stillHolds(dependencies, new FileSystemIo());
	expect(holds()).toBe(true);
	writeFileSync(at('file'), 'other');
	expect(holds()).toBe(false);
	writeFileSync(at('file'), 'contents');
	expect(holds()).toBe(true);
	writeFileSync(at('missing'), '');
	expect(holds()).toBe(false);
	unlinkSync(at('missing'));
	expect(holds()).toBe(true);
	unlinkSync(at('link'));
	symlinkSync('elsewhere', at('link'));
	expect(holds()).toBe(false);
	unlinkSync(at('link'));
	symlinkSync('file', at('link'));
	vi.stubEnv('PYSCOPE_UNSET', 'now');
	expect(holds()).toBe(false);
});

test('the time never holds', () => {
	const io = new RecordingIo(new FileSystemIo());
	io.currentTime();
	expect(stillHolds(io.dependencies, new FileSystemIo())).toBe(false);
});
