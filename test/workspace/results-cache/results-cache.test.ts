import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileSystemIo, type Io, RecordingIo } from '../../../source/nix/index.ts';
import { readSlices } from '../../../source/workspace/results-cache/contents/slices.ts';
import { ResultsCache } from '../../../source/workspace/results-cache/results-cache.ts';
import { describePackage } from '../../support/description.ts';

const key = '0123456789abcdef0123456789abcdef';
const set = 'python313Packages';

let folder: string;
let cache: string;
let tree: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-results-'));
	cache = join(folder, 'cache');
	tree = join(folder, 'tree');
	mkdirSync(tree);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const open = (limit = 1e6) => new ResultsCache({ folder: cache, limit }, key, '/');

/** Keeps results that say `text`, and depend on what `io` inputs. */
function storeTree(results: ResultsCache, text: string, io: RecordingIo): Promise<void> {
	return results.writer.storeTree({ title: text, root: tree, sets: [] }, io.inputs);
}

function storeSet(results: ResultsCache, text: string, io: RecordingIo): Promise<void> {
	const packages = [describePackage('package', { description: text })];
	return results.writer.storeSet(
		set,
		{ attributes: ['other', 'package'], noPackages: ['other'], packages },
		io.inputs,
	);
}

/** What the kept results say. */
async function loadedTree(results = open()): Promise<string | null> {
	const title = results.reader.loadTree()?.title ?? null;
	await results.written();
	return title;
}

async function loadedSet(results = open()): Promise<string | null> {
	const loaded = results.reader.loadSet(set);
	await results.written();
	if (loaded === null) return null;
	const [[package_] = []] = [...readSlices(set, loaded.slices)];
	return package_?.description ?? null;
}

test('what was kept is loaded', async () => {
	const results = open();
	const io = new RecordingIo(new FileSystemIo());
	expect(await loadedTree()).toBe(null);
	expect(await loadedSet()).toBe(null);
	await storeTree(results, 'title', io);
	await storeSet(results, 'text', io);
	expect(open().reader.loadTree()).toEqual({ title: 'title', root: tree, sets: [] });
	const loaded = open().reader.loadSet(set);
	expect(loaded).toMatchObject({ attributes: ['other', 'package'], noPackages: ['other'] });
	expect(await loadedSet()).toBe('text');
	expect(open().reader.loadSet('python312Packages')).toBe(null);
});

test('a set depends on what was read before it, and on nothing that was read later', async () => {
	const read = (name: string) => io.readFile(join(tree, name));
	const write = (name: string) => writeFileSync(join(tree, name), `${name} changed`);
	for (const name of ['opening', 'first', 'second']) writeFileSync(join(tree, name), name);
	const results = open();
	const io = new RecordingIo(new FileSystemIo());
	read('opening');
	await storeTree(results, 'tree', io);
	read('first');
	await storeSet(results, 'first', io);
	read('second');
	await results.writer.storeSet(
		'later',
		{ attributes: [], noPackages: [], packages: [] },
		io.inputs,
	);
	const loaded = () => {
		const again = open();
		return [again.reader.loadTree(), again.reader.loadSet(set), again.reader.loadSet('later')].map(
			Boolean,
		);
	};
	expect(loaded()).toEqual([true, true, true]);
	write('second');
	expect(loaded()).toEqual([true, true, false]);
	write('first');
	expect(loaded()).toEqual([true, false, false]);
	write('opening');
	expect(loaded()).toEqual([false, false, false]);
});

test('what started at a folder is loaded only there', async () => {
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	io.status(tree);
	await storeTree(results, 'title', io);
	io.startingAt('/');
	await storeSet(results, 'text', io);
	const elsewhere = () => new ResultsCache({ folder: cache, limit: 1e6 }, key, '/elsewhere');
	expect(await loadedTree(elsewhere())).toBe('title');
	expect(await loadedSet(elsewhere())).toBe(null);
	expect(await loadedSet()).toBe('text');
});

test('several states of a tree are kept, those used last', async () => {
	const file = join(tree, 'file');
	const see = async (state: string) => {
		writeFileSync(file, state);
		const results = open();
		const loaded = await loadedTree(results);
		if (loaded !== null) return loaded;
		const io = new RecordingIo(new FileSystemIo());
		io.readFile(file);
		waitForStep();
		await storeTree(results, state, io);
		return null;
	};
	const seen = async (...states: string[]) => {
		const all: (string | null)[] = [];
		for (const state of states) all.push(await see(state));
		return all;
	};
	expect(await seen('a', 'b', 'c', 'd')).toEqual([null, null, null, null]);
	expect(await seen('a', 'b', 'c', 'd')).toEqual(['a', 'b', 'c', 'd']);
	waitForStep();
	expect(await seen('a', 'e', 'a', 'e')).toEqual(['a', null, 'a', 'e']);
	expect(readdirSync(join(cache, key)).filter((name) => name.startsWith('tree.'))).toHaveLength(4);
	const renewing = open();
	renewing.writer.replaceAll();
	await storeTree(renewing, 'f', new RecordingIo(new FileSystemIo()));
	expect(readdirSync(join(cache, key)).filter((name) => name.startsWith('tree.'))).toHaveLength(1);
});

test('what depends on the time is not kept', async () => {
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	await storeTree(results, 'title', io);
	io.currentTime();
	await storeSet(results, 'text', io);
	expect(await loadedTree()).toBe('title');
	expect(await loadedSet()).toBe(null);
});

test('several instances at once keep whole results', async () => {
	const instances = ['a', 'b'].map((name) => {
		const io = new RecordingIo(new FileSystemIo());
		io.status(join(tree, name));
		return { name, io, results: open() };
	});
	for (const { io, name, results } of instances) await storeTree(results, name, io);
	for (const { io, name, results } of instances.reverse()) await storeSet(results, name, io);
	expect(['a', 'b']).toContain(await loadedTree());
	expect(['a', 'b']).toContain(await loadedSet());
});

test('where nothing can be written nothing is kept, and nothing fails', async () => {
	writeFileSync(cache, 'a file');
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	await storeTree(results, 'title', io);
	await storeSet(results, 'text', io);
	expect(await loadedTree()).toBe(null);
	expect(await loadedSet()).toBe(null);
	expect(readFileSync(cache, 'utf8')).toBe('a file');
});

test('what had to be read again is known by its looks the next time', async () => {
	const file = join(tree, 'file');
	writeFileSync(file, 'contents');
	const io = new RecordingIo(new FileSystemIo(), () => Date.now() + 10_000);
	io.readFile(file);
	await storeTree(open(), 'title', io);
	const inputFiles = () => readdirSync(join(cache, key)).filter((name) => name.endsWith('.inputs'));
	const inputs = () => inputFiles().map((name) => readFileSync(join(cache, key, name), 'latin1'));
	const before = inputs();
	expect(await loadedTree()).toBe('title');
	expect(inputs()).toEqual(before);
	utimesSync(file, 1, 1);
	expect(await loadedTree()).toBe('title');
	expect(inputs()).not.toEqual(before);
	expect(inputFiles()).toHaveLength(1);
	expect(await loadedTree()).toBe('title');
});

/** Something an evaluation may ask of the outside. */
type Question = { ask: 'file' | 'folder' | 'status' | 'link' | 'variable'; name: string };

const names = ['a', 'b', 'c', 'sub', 'sub/d'];
const variables = ['PYSCOPE_TEST_A', 'PYSCOPE_TEST_B'];
const name = fc.constantFrom(...names);
const question: fc.Arbitrary<Question> = fc.oneof(
	fc.record({ ask: fc.constantFrom('file', 'folder', 'status', 'link'), name }),
	fc.record({ ask: fc.constant('variable' as const), name: fc.constantFrom(...variables) }),
);

/** Asks, and asks on for what a file's text names. */
function answer({ ask, name }: Question, io: Io): unknown {
	const path = join(tree, name);
	try {
		switch (ask) {
			case 'file': {
				const text = Buffer.from(io.readFile(path)).toString();
				return [text, names.includes(text) && io.status(join(tree, text))];
			}
			case 'folder':
				return [...io.readDirectory(path)];
			case 'status':
				return io.status(path);
			case 'link':
				return io.readLink(path);
			case 'variable':
				return io.environmentVariable(name);
		}
	} catch (error) {
		return String(error);
	}
}

const evaluate = (questions: readonly Question[], io: Io) =>
	JSON.stringify(questions.map((one) => answer(one, io)));

/** Something that happens to the outside. */
type Edit =
	| { edit: 'write'; name: string; text: string; old: boolean }
	| { edit: 'remove' | 'folder' | 'executable'; name: string }
	| { edit: 'link'; name: string; target: string }
	| { edit: 'variable'; name: string; value: string | undefined };

// Of one length, so that the size tells nothing.
const text = fc.constantFrom('a', 'b', 'c', 'x', 'y');
const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.record({ edit: fc.constant('write' as const), name, text, old: fc.boolean() }),
	fc.record({ edit: fc.constantFrom('remove', 'folder', 'executable'), name }),
	fc.record({ edit: fc.constant('link' as const), name, target: name }),
	fc.record({
		edit: fc.constant('variable' as const),
		name: fc.constantFrom(...variables),
		value: fc.option(text, { nil: undefined }),
	}),
);

function apply(change: Edit): void {
	const path = join(tree, change.name);
	try {
		switch (change.edit) {
			case 'write':
				writeFileSync(path, change.text);
				if (change.old) utimesSync(path, 1, 1);
				break;
			case 'remove':
				rmSync(path, { recursive: true });
				break;
			case 'folder':
				mkdirSync(path);
				break;
			case 'executable':
				writeFileSync(path, 'x', { mode: 0o755 });
				break;
			case 'link':
				symlinkSync(change.target, path);
				break;
			case 'variable':
				vi.stubEnv(change.name, change.value);
		}
	} catch {
		// What cannot be done here is no edit.
	}
}

/** File systems tell times in steps: what happens from now on happens at another time. */
function waitForStep(): void {
	const probe = join(folder, 'probe');
	writeFileSync(probe, '');
	const { ctimeMs } = statSync(probe);
	do writeFileSync(probe, '');
	while (statSync(probe).ctimeMs === ctimeMs);
}

test('what is loaded is what evaluation would give, whatever happened in between', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(edit, { maxLength: 8 }),
			fc.array(question, { maxLength: 6 }),
			fc.array(question, { maxLength: 6 }),
			fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }),
			fc.boolean(),
			async (before, opening, describing, rounds, settled) => {
				rmSync(tree, { recursive: true });
				rmSync(cache, { recursive: true, force: true });
				mkdirSync(tree);
				before.forEach(apply);
				const clock = settled ? () => Date.now() + 10_000 : Date.now;
				const io = new RecordingIo(new FileSystemIo(), clock);
				const results = open();
				await storeTree(results, evaluate(opening, io), io);
				await storeSet(results, evaluate(describing, io), io);
				expect(await loadedTree()).not.toBe(null);
				expect(await loadedSet()).not.toBe(null);
				waitForStep();
				for (const edits of rounds) {
					edits.forEach(apply);
					const now = new RecordingIo(new FileSystemIo(), clock);
					const again = open();
					const keptTree = await loadedTree(again);
					expect([null, evaluate(opening, now)]).toContain(keptTree);
					if (keptTree === null) await storeTree(again, evaluate(opening, now), now);
					const keptSet = await loadedSet(again);
					expect([null, evaluate(describing, now)]).toContain(keptSet);
					if (keptSet === null) await storeSet(again, evaluate(describing, now), now);
					waitForStep();
				}
			},
		),
		{ numRuns: 100 },
	);
});

test('a damaged entry is none', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.nat(),
			fc.nat(),
			fc.constantFrom('byte', 'length', 'remove', 'other'),
			async (which, where, damage) => {
				rmSync(cache, { recursive: true, force: true });
				const io = new RecordingIo(new FileSystemIo());
				const results = open();
				io.status(tree);
				await storeTree(results, 'title', io);
				io.readDirectory(tree);
				await storeSet(results, 'text', io);
				const entries = readdirSync(join(cache, key)).map((entry) => join(cache, key, entry));
				expect(entries).toHaveLength(4);
				const entry = entries[which % 4] as string;
				const size = statSync(entry).size;
				if (damage === 'byte') {
					const bytes = readFileSync(entry);
					bytes[where % size] = (bytes[where % size] as number) ^ 1;
					writeFileSync(entry, bytes);
				} else if (damage === 'length') {
					truncateSync(entry, where % size);
				} else if (damage === 'remove') {
					rmSync(entry);
				} else {
					copyFileSync(entries[(which + 1 + (where % 3)) % 4] as string, entry);
				}
				const loaded = [await loadedTree(), await loadedSet()];
				expect(['title', null]).toContain(loaded[0]);
				expect(['text', null]).toContain(loaded[1]);
				expect(loaded).toContain(null);
			},
		),
	);
});

test('no entry passes for that of another request', async () => {
	await storeTree(open(), 'title', new RecordingIo(new FileSystemIo()));
	const other = 'f'.repeat(32);
	mkdirSync(join(cache, other));
	for (const entry of readdirSync(join(cache, key))) {
		copyFileSync(join(cache, key, entry), join(cache, other, entry));
	}
	expect(new ResultsCache({ folder: cache, limit: 1e6 }, other, '/').reader.loadTree()).toBe(null);
	expect(await loadedTree()).toBe('title');
});
