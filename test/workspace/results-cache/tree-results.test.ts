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
import { TreeResults } from '../../../source/workspace/results-cache/tree-results.ts';
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

const open = (limit = 1e6) => new TreeResults({ folder: cache, limit }, key, '/');

/** Keeps results that say `text`, and depend on what `io` learned. */
function keepTree(results: TreeResults, text: string, io: RecordingIo): Promise<void> {
	return results.keepTree({ title: text, root: tree, sets: [] }, io.dependencies);
}

function keepSet(results: TreeResults, text: string, io: RecordingIo): Promise<void> {
	const packages = [describePackage('package', { description: text })];
	return results.keepSet(
		set,
		{ attributes: ['other', 'package'], noPackages: ['other'], packages },
		io.dependencies,
	);
}

/** What the kept results say. */
async function recalledTree(results = open()): Promise<string | null> {
	const title = results.recallTree()?.title ?? null;
	await results.written();
	return title;
}

async function recalledSet(results = open()): Promise<string | null> {
	const recalled = results.recallSet(set);
	await results.written();
	if (recalled === null) return null;
	const [[package_] = []] = [...readSlices(set, recalled.slices)];
	return package_?.description ?? null;
}

test('what was kept is recalled', async () => {
	const results = open();
	const io = new RecordingIo(new FileSystemIo());
	expect(await recalledTree()).toBe(null);
	expect(await recalledSet()).toBe(null);
	await keepTree(results, 'title', io);
	await keepSet(results, 'text', io);
	expect(open().recallTree()).toEqual({ title: 'title', root: tree, sets: [] });
	const recalled = open().recallSet(set);
	expect(recalled).toMatchObject({ attributes: ['other', 'package'], noPackages: ['other'] });
	expect(await recalledSet()).toBe('text');
	expect(open().recallSet('python312Packages')).toBe(null);
});

test('a set depends on what was read before it, and on nothing that was read later', async () => {
	const read = (name: string) => io.readFile(join(tree, name));
	const write = (name: string) => writeFileSync(join(tree, name), `${name} changed`);
	for (const name of ['opening', 'first', 'second']) writeFileSync(join(tree, name), name);
	const results = open();
	const io = new RecordingIo(new FileSystemIo());
	read('opening');
	await keepTree(results, 'tree', io);
	read('first');
	await keepSet(results, 'first', io);
	read('second');
	await results.keepSet('later', { attributes: [], noPackages: [], packages: [] }, io.dependencies);
	const recalled = () => {
		const again = open();
		return [again.recallTree(), again.recallSet(set), again.recallSet('later')].map(Boolean);
	};
	expect(recalled()).toEqual([true, true, true]);
	write('second');
	expect(recalled()).toEqual([true, true, false]);
	write('first');
	expect(recalled()).toEqual([true, false, false]);
	write('opening');
	expect(recalled()).toEqual([false, false, false]);
});

test('what started at a folder is recalled only there', async () => {
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	io.status(tree);
	await keepTree(results, 'title', io);
	io.startingAt('/');
	await keepSet(results, 'text', io);
	const elsewhere = () => new TreeResults({ folder: cache, limit: 1e6 }, key, '/elsewhere');
	expect(await recalledTree(elsewhere())).toBe('title');
	expect(await recalledSet(elsewhere())).toBe(null);
	expect(await recalledSet()).toBe('text');
});

test('several states of a tree are kept, those used last', async () => {
	const file = join(tree, 'file');
	const see = async (state: string) => {
		writeFileSync(file, state);
		const results = open();
		const recalled = await recalledTree(results);
		if (recalled !== null) return recalled;
		const io = new RecordingIo(new FileSystemIo());
		io.readFile(file);
		waitForStep();
		await keepTree(results, state, io);
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
	renewing.replaceAll();
	await keepTree(renewing, 'f', new RecordingIo(new FileSystemIo()));
	expect(readdirSync(join(cache, key)).filter((name) => name.startsWith('tree.'))).toHaveLength(1);
});

test('what depends on the time is not kept', async () => {
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	await keepTree(results, 'title', io);
	io.currentTime();
	await keepSet(results, 'text', io);
	expect(await recalledTree()).toBe('title');
	expect(await recalledSet()).toBe(null);
});

test('several instances at once keep whole results', async () => {
	const instances = ['a', 'b'].map((name) => {
		const io = new RecordingIo(new FileSystemIo());
		io.status(join(tree, name));
		return { name, io, results: open() };
	});
	for (const { io, name, results } of instances) await keepTree(results, name, io);
	for (const { io, name, results } of instances.reverse()) await keepSet(results, name, io);
	expect(['a', 'b']).toContain(await recalledTree());
	expect(['a', 'b']).toContain(await recalledSet());
});

test('where nothing can be written nothing is kept, and nothing fails', async () => {
	writeFileSync(cache, 'a file');
	const io = new RecordingIo(new FileSystemIo());
	const results = open();
	await keepTree(results, 'title', io);
	await keepSet(results, 'text', io);
	expect(await recalledTree()).toBe(null);
	expect(await recalledSet()).toBe(null);
	expect(readFileSync(cache, 'utf8')).toBe('a file');
});

test('what had to be read again is known by its looks the next time', async () => {
	const file = join(tree, 'file');
	writeFileSync(file, 'contents');
	const io = new RecordingIo(new FileSystemIo(), () => Date.now() + 10_000);
	io.readFile(file);
	await keepTree(open(), 'title', io);
	const factsFiles = () => readdirSync(join(cache, key)).filter((name) => name.endsWith('.facts'));
	const facts = () => factsFiles().map((name) => readFileSync(join(cache, key, name), 'latin1'));
	const before = facts();
	expect(await recalledTree()).toBe('title');
	expect(facts()).toEqual(before);
	utimesSync(file, 1, 1);
	expect(await recalledTree()).toBe('title');
	expect(facts()).not.toEqual(before);
	expect(factsFiles()).toHaveLength(1);
	expect(await recalledTree()).toBe('title');
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

test('what is recalled is what evaluation would give, whatever happened in between', async () => {
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
				await keepTree(results, evaluate(opening, io), io);
				await keepSet(results, evaluate(describing, io), io);
				expect(await recalledTree()).not.toBe(null);
				expect(await recalledSet()).not.toBe(null);
				waitForStep();
				for (const edits of rounds) {
					edits.forEach(apply);
					const now = new RecordingIo(new FileSystemIo(), clock);
					const again = open();
					const keptTree = await recalledTree(again);
					expect([null, evaluate(opening, now)]).toContain(keptTree);
					if (keptTree === null) await keepTree(again, evaluate(opening, now), now);
					const keptSet = await recalledSet(again);
					expect([null, evaluate(describing, now)]).toContain(keptSet);
					if (keptSet === null) await keepSet(again, evaluate(describing, now), now);
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
				await keepTree(results, 'title', io);
				io.readDirectory(tree);
				await keepSet(results, 'text', io);
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
				const recalled = [await recalledTree(), await recalledSet()];
				expect(['title', null]).toContain(recalled[0]);
				expect(['text', null]).toContain(recalled[1]);
				expect(recalled).toContain(null);
			},
		),
	);
});

test('no entry passes for that of another request', async () => {
	await keepTree(open(), 'title', new RecordingIo(new FileSystemIo()));
	const other = 'f'.repeat(32);
	mkdirSync(join(cache, other));
	for (const entry of readdirSync(join(cache, key))) {
		copyFileSync(join(cache, key, entry), join(cache, other, entry));
	}
	expect(new TreeResults({ folder: cache, limit: 1e6 }, other, '/').recallTree()).toBe(null);
	expect(await recalledTree()).toBe('title');
});
