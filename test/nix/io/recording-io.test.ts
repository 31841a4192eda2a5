import {
	mkdtempSync,
	rmSync,
	statSync,
	symlinkSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileSystemIo } from '../../../source/nix/io/file-system-io.ts';
import type { FileType, Io } from '../../../source/nix/io/io.ts';
import {
	divideInputs,
	inputName,
	isUnchangedAt,
	type RecordedInputs,
	RecordingIo,
	verifyInputs,
} from '../../../source/nix/io/recording-io.ts';

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

const stillHolds = (inputs: RecordedInputs, io: Io, startedIn: string) =>
	verifyInputs(inputs, io, startedIn) !== null;

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

test('what was inputs is listed', () => {
	const { inputs } = record();
	expect([...inputs.files.keys()]).toEqual([at('file')]);
	expect([...inputs.folders.keys()]).toEqual([folder]);
	expect([...inputs.links]).toEqual([[at('link'), 'file']]);
	expect([...inputs.statuses]).toEqual([
		[at('missing'), 'missing'],
		[at('file'), 'regular'],
	]);
	expect([...inputs.variables]).toEqual([
		['PYSCOPE_RECORDED', 'before'],
		['PYSCOPE_UNSET', null],
	]);
	expect(inputs.time).toBe(false);
});

test('what cannot be read is listed with why', () => {
	const io = new RecordingIo(new FileSystemIo());
	expect(() => io.readFile(at('missing'))).toThrow();
	expect(() => io.readDirectory(at('file'))).toThrow();
	expect([...io.inputs.files.keys()]).toEqual([at('missing')]);
	const holds = () => stillHolds(io.inputs, new FileSystemIo(), '/');
	expect(holds()).toBe(true);
	writeFileSync(at('missing'), '');
	expect(holds()).toBe(false);
});

test('it holds as long as nothing of it changes', () => {
	const { inputs } = record();
	const holds = () => stillHolds(inputs, new FileSystemIo(), '/');
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
	expect(stillHolds(io.inputs, new FileSystemIo(), '/')).toBe(false);
});

test('what is not the same when it is inputs again never holds', () => {
	const io = new RecordingIo(new FileSystemIo());
	io.readFile(at('file'));
	writeFileSync(at('file'), 'other');
	io.readFile(at('file'));
	expect(io.inputs.inconsistent).toBe(true);
	expect(stillHolds(io.inputs, new FileSystemIo(), '/')).toBe(false);
});

/** As `FileSystemIo`, but fails when asked for contents. */
class UnreadingIo extends FileSystemIo {
	override readFile(path: string): Uint8Array {
		throw new Error(`${path} was read`);
	}

	override readDirectory(path: string): ReadonlyMap<string, FileType> {
		throw new Error(`${path} was read`);
	}
}

/** A clock that is ahead far enough for everything to have been left alone long ago. */
const later = () => Date.now() + 10_000;

function recordLater(): RecordedInputs {
	const io = new RecordingIo(new FileSystemIo(), later);
	io.readFile(at('file'));
	io.readDirectory(folder);
	return io.inputs;
}

test('the folder counts only when something started there', () => {
	const io = new RecordingIo(new FileSystemIo());
	expect(stillHolds(io.inputs, new FileSystemIo(), '/elsewhere')).toBe(true);
	io.startingAt('/home');
	expect(stillHolds(io.inputs, new FileSystemIo(), '/home')).toBe(true);
	expect(stillHolds(io.inputs, new FileSystemIo(), '/elsewhere')).toBe(false);
});

test('what was left alone is not read to be known the same', () => {
	const inputs = recordLater();
	expect(verifyInputs(inputs, new UnreadingIo(), '/')).toBe(inputs);
	expect(stillHolds(record().inputs, new UnreadingIo(), '/')).toBe(false);
});

test('what was touched is read, and known the next time', () => {
	const inputs = recordLater();
	utimesSync(at('file'), 1, 1);
	expect(stillHolds(inputs, new UnreadingIo(), '/')).toBe(false);
	const again = verifyInputs(inputs, new FileSystemIo(), '/', later);
	expect(again).not.toBe(inputs);
	expect(again).toEqual({ ...inputs, fingerprints: expect.anything() });
	expect(stillHolds(again as RecordedInputs, new UnreadingIo(), '/')).toBe(true);
});

test('a file of the same size and time is known to be another', () => {
	utimesSync(at('file'), 1, 1);
	const inputs = recordLater();
	const { ctimeMs } = statSync(at('file'));
	// File systems tell times in steps.
	do {
		writeFileSync(at('file'), 'CONTENTS');
		utimesSync(at('file'), 1, 1);
	} while (statSync(at('file')).ctimeMs === ctimeMs);
	expect(stillHolds(inputs, new FileSystemIo(), '/')).toBe(false);
});

test('a young fingerprint does not count', () => {
	expect(record().inputs.fingerprints.size).toBe(0);
});

test('of one path it is told whether all that was inputs of it holds', () => {
	const { inputs } = record();
	const holds = (path: string) => isUnchangedAt(inputs, path, new FileSystemIo());
	const paths = [at('file'), at('link'), at('missing'), folder, at('never asked for')];
	expect(paths.map(holds)).toEqual([true, true, true, true, true]);
	utimesSync(at('file'), 1, 1);
	expect(holds(at('file'))).toBe(true);
	// Touched long ago: from now on that is how it is known.
	expect(inputs.fingerprints.get(at('file'))?.modified ?? 1000).toBe(1000);

	writeFileSync(at('file'), 'others');
	writeFileSync(at('missing'), '');
	unlinkSync(at('link'));
	symlinkSync('elsewhere', at('link'));
	writeFileSync(at('never asked for'), '');
	expect(paths.map(holds)).toEqual([false, false, false, false, true]);
	unlinkSync(at('file'));
	expect(holds(at('file'))).toBe(false);
});

test('what would be inputs again is told from what would not', () => {
	const { inputs } = record();
	const changedNow = () => {
		const divided = divideInputs(inputs, new FileSystemIo(), '/');
		return divided?.changed.map(inputName);
	};
	expect(changedNow()).toEqual([]);
	writeFileSync(at('file'), 'other');
	vi.stubEnv('PYSCOPE_UNSET', 'now');
	expect(changedNow()).toEqual(['variables PYSCOPE_UNSET', `files ${at('file')}`]);
	writeFileSync(at('missing'), '');
	expect(changedNow()).toEqual([
		'variables PYSCOPE_UNSET',
		`statuses ${at('missing')}`,
		`folders ${folder}`,
		`files ${at('file')}`,
	]);
	const unchanged = divideInputs(inputs, new FileSystemIo(), '/')?.unchanged;
	expect([...(unchanged?.links.keys() ?? [])]).toEqual([at('link')]);
	expect([...(unchanged?.statuses.keys() ?? [])]).toEqual([at('file')]);
	expect(unchanged?.files.size).toBe(0);
	expect(stillHolds(unchanged as RecordedInputs, new FileSystemIo(), '/')).toBe(true);
});

test('of what can never hold nothing is told', () => {
	const io = record();
	io.currentTime();
	expect(divideInputs(io.inputs, new FileSystemIo(), '/')).toBeNull();
	const elsewhere = record();
	elsewhere.startingAt('/elsewhere');
	expect(divideInputs(elsewhere.inputs, new FileSystemIo(), '/')).toBeNull();
});

test('each input is told as one object, whenever it is inputs', () => {
	const io = new RecordingIo(new FileSystemIo());
	const told: unknown[] = [];
	io.onInput = (input) => told.push(input);
	io.readFile(at('file'));
	io.readFile(at('file'));
	io.status(at('file'));
	expect(told).toEqual([
		{ kind: 'files', key: at('file') },
		{ kind: 'files', key: at('file') },
		{ kind: 'statuses', key: at('file') },
	]);
	expect(told[0]).toBe(told[1]);
});
