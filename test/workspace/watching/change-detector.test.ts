import {
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileSystemIo } from '../../../source/nix/io/file-system-io.ts';
import { RecordingIo } from '../../../source/nix/io/recording-io.ts';
import { ChangeDetector } from '../../../source/workspace/watching/change-detector.ts';
import {
	identityOf,
	watchFolder,
	watchWithin,
} from '../../../source/workspace/watching/watch-folders.ts';

let tree: string;
let watcher: ChangeDetector | null = null;

beforeEach(() => {
	tree = mkdtempSync(join(tmpdir(), 'pyscope-watcher-'));
	for (const folder of ['a', 'b']) mkdirSync(join(tree, folder));
	write('a/read.nix', 'before');
	write('a/unread.nix', 'before');
	write('b/listed', '');
});

afterEach(() => {
	watcher?.close();
	watcher = null;
	rmSync(tree, { recursive: true });
});

function write(name: string, text: string): void {
	writeFileSync(join(tree, name), text);
}

/** What an evaluation learns that looks at some of the tree. */
function learnSomething() {
	const io = new RecordingIo(new FileSystemIo());
	for (const name of ['', '/a', '/a/read.nix', '/b', '/missing', '/missing/deeper']) {
		io.status(tree + name);
	}
	io.readFile(`${tree}/a/read.nix`);
	io.readDirectory(`${tree}/b`);
	return io.inputs;
}

type Options = Partial<ConstructorParameters<typeof ChangeDetector>[0]>;

/** A watcher of what was inputs; `told` has its say. */
function watch(options: Options = {}, inputs = learnSomething()) {
	const told: string[] = [];
	const folders: string[] = [];
	/** What the system tells, for tests that tell it themselves. */
	const tell = new Map<string, (name: string | null) => void>();
	const made = new ChangeDetector({
		tree,
		watchFolder: (folder, changed) => {
			const watched = watchFolder(folder, changed);
			folders.push(folder.slice(tree.length));
			tell.set(folder.slice(tree.length), changed);
			return watched;
		},
		identityOf,
		changed: () => told.push('changed'),
		limited: () => told.push('limited'),
		times: { quiet: 20, longest: 200, poll: 20 },
		...options,
	});
	watcher = made;
	made.begin();
	made.add(inputs);
	return { made, told, folders, tell };
}

const until = (condition: () => boolean) =>
	vi.waitFor(() => expect(condition()).toBe(true), { timeout: 20_000, interval: 5 });

/** Everything inputs is watched: three folders. */
const isWatching = ({ folders }: { folders: string[] }) => folders.length === 3;

test('the folders of what was read are watched, and those above what is missing', async () => {
	const running = watch();
	await until(() => isWatching(running));
	expect(running.folders.sort()).toEqual(['', '/a', '/b']);
});

test.each<[string, () => void]>([
	['a file is written', () => write('a/read.nix', 'after')],
	[
		'a file is replaced by another, as editors do',
		() => {
			write('a/other', 'after');
			renameSync(join(tree, 'a/other'), join(tree, 'a/read.nix'));
		},
	],
	['a file is removed', () => rmSync(join(tree, 'a/read.nix'))],
	['a file appears in a listing', () => write('b/new', '')],
	['a file leaves a listing', () => rmSync(join(tree, 'b/listed'))],
	[
		'a file of a listing is called otherwise',
		() => renameSync(join(tree, 'b/listed'), join(tree, 'b/other')),
	],
	['what was missing appears', () => mkdirSync(join(tree, 'missing'))],
	['a folder is moved away', () => renameSync(join(tree, 'a'), join(tree, 'c'))],
	[
		'a link takes the place of a file',
		() => {
			rmSync(join(tree, 'a/read.nix'));
			symlinkSync('unread.nix', join(tree, 'a/read.nix'));
		},
	],
])('it is told when %s', async (_what, change) => {
	const running = watch();
	await until(() => isWatching(running));
	change();
	await until(() => running.told.length > 0);
	expect(running.told).toEqual(['changed']);
});

test('one watch of the system for the whole tree tells the same', async () => {
	const watchAll = watchWithin(tree);
	const folders: string[] = [];
	const { told } = watch({
		watchFolder(folder, changed) {
			const watched = watchAll(folder, changed);
			folders.push(folder);
			return watched;
		},
	});
	await until(() => isWatching({ folders }));
	write('a/unread.nix', 'after');
	write('a/other', 'after');
	renameSync(join(tree, 'a/other'), join(tree, 'a/read.nix'));
	await until(() => told.length > 0);
});

test('what changed before it was watched is told too', async () => {
	const inputs = learnSomething();
	write('a/read.nix', 'after');
	const { told } = watch({}, inputs);
	await until(() => told.length > 0);
});

test('until another evaluation begins nothing more is told; then of that one', async () => {
	const running = watch();
	await until(() => isWatching(running));
	write('a/read.nix', 'after');
	await until(() => running.told.length === 1);
	write('a/read.nix', 'once more');
	running.made.begin();
	running.made.add(learnSomething());
	write('a/read.nix', 'the last time');
	await until(() => running.told.length === 2);
});

test('a folder that takes the place of one with the same contents is watched in turn', async () => {
	const running = watch();
	await until(() => isWatching(running));
	mkdirSync(join(tree, 'copy'));
	write('copy/read.nix', 'before');
	renameSync(join(tree, 'a'), join(tree, 'old'));
	renameSync(join(tree, 'copy'), join(tree, 'a'));
	await until(() => running.folders.filter((folder) => folder === '/a').length === 2);
	expect(running.told).toEqual([]);
	write('a/read.nix', 'after');
	await until(() => running.told.length > 0);
});

test('where the system watches no more, it is said once, and looked at now and then', async () => {
	const { told } = watch({
		watchFolder() {
			throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
		},
	});
	await until(() => told.length === 1);
	expect(told).toEqual(['limited']);
	write('a/read.nix', 'after');
	await until(() => told.length === 2);
	expect(told).toEqual(['limited', 'changed']);
});

test('what a folder reports by its own name concerns all that is in it', async () => {
	const folder = join(tree, 'a');
	const reports: (() => void)[] = [];
	// So it is when a folder is forbidden; nothing else is told of what is in it.
	const { told } = watch({
		watchFolder(watched, changed) {
			if (watched === folder) reports.push(() => changed('a'));
			return { close() {}, identity: identityOf(watched) ?? '' };
		},
	});
	await until(() => reports.length > 0);
	write('a/read.nix', 'after');
	for (const report of reports) report();
	await until(() => told.length > 0);
});

test('what the system tells is only a hint: the contents decide', async () => {
	const looks: string[] = [];
	const running = watch({
		identityOf: (folder) => {
			looks.push(folder);
			return identityOf(folder);
		},
	});
	await until(() => isWatching(running));
	const now = new Date();
	utimesSync(join(tree, 'a/read.nix'), now, now);
	write('a/unread.nix', 'after');
	running.tell.get('/a')?.('read.nix');
	running.tell.get('/b')?.(null);
	// Looking at the contents is followed by looking whether folders were replaced.
	await until(() => looks.includes(`${tree}/b`));
	expect(running.told).toEqual([]);
});

test('a folder that is made in place of one that was removed is another one', async () => {
	const folder = join(tree, 'b');
	const before = identityOf(folder);
	await until(() => {
		rmSync(folder, { recursive: true });
		mkdirSync(folder);
		// Its number may be that of the one before; clocks of file systems count in milliseconds.
		return identityOf(folder) !== before;
	});
	expect(identityOf(join(tree, 'nowhere'))).toBeNull();
});
