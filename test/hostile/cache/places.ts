import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Run, runPyscope, withoutRights } from '../support/run-pyscope.ts';
import { type Example, keysOf, listWords } from './example.ts';

interface Given extends Example {
	/** Where the cache is to be; nothing is there. */
	readonly copy: string;
}

/** Something about a cache folder as a whole. */
interface Place {
	readonly name: string;
	/** What happened, where it should not; null when all is well. */
	attempt(given: Given): Promise<string | null>;
}

/** The program is run on a copy of the cache to which something was done. */
function withCache(name: string, change: (cache: string) => void): Place {
	return {
		name,
		async attempt({ cache, copy, rows, tree }) {
			cpSync(cache, copy, { recursive: true });
			change(copy);
			for (let time = 0; time < 2; time++) {
				const fault = faultOf(await run(tree, copy), rows);
				if (fault !== null) return fault;
			}
			return null;
		},
	};
}

/** Without the rights of root, which may write everywhere. */
function withoutBeingRoot(name: string, change: (cache: string) => void): Place {
	return {
		name,
		async attempt({ cache, rows, tree }) {
			const below = withoutRights();
			if (below === null) return null;
			// What others may not enter is of no use to them.
			const folder = mkdtempSync(join(tmpdir(), 'pyscope-hostile-rights-'));
			try {
				chmodSync(folder, 0o755);
				for (let above = tree; above !== tmpdir(); above = dirname(above)) chmodSync(above, 0o755);
				const copy = join(folder, 'cache');
				cpSync(cache, copy, { recursive: true });
				change(copy);
				return faultOf(await run(tree, copy, below), rows);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
	};
}

function run(tree: string, cache: string, below: readonly string[] = []): Promise<Run> {
	return runPyscope([...listWords, '--file', tree], {
		environment: { PYSCOPE_CACHE: cache },
		below,
	});
}

function faultOf({ code, isLate, stderr, stdout }: Run, rows: string): string | null {
	if (isLate) return 'it did not end';
	if (stdout !== rows)
		return `it printed other rows: ${stdout.slice(0, 500)}${stderr.slice(0, 500)}`;
	return stderr === '' && code === 0 ? null : `it ended with ${code}: ${stderr}`;
}

const pipe = (path: string) => execFileSync('mkfifo', [path]);

/** In the place of a file or folder of the cache, something else. */
function instead(
	what: (cache: string) => string,
	put: (path: string) => void,
): (cache: string) => void {
	return (cache) => {
		const path = what(cache);
		rmSync(path, { recursive: true, force: true });
		put(path);
	};
}

const itself = (cache: string) => cache;
const results = (cache: string) => join(cache, 'results');
const code = (cache: string) => join(cache, 'code');
const ofTree = (cache: string) => join(results(cache), keysOf(cache)[0] ?? '');
const file = (path: string) => writeFileSync(path, 'something');
const circle = (path: string) => symlinkSync(path, path);

/** Does something to each file of compiled code. */
function toCode(change: (file: string) => void): (cache: string) => void {
	return (cache) => {
		const entries = readdirSync(code(cache), { recursive: true, withFileTypes: true });
		for (const entry of entries) if (entry.isFile()) change(join(entry.parentPath, entry.name));
	};
}

const others = [
	withoutBeingRoot('a folder that may only be read', (cache) => {
		execFileSync('chmod', ['-R', 'a+rX,a-w', cache]);
	}),
	withoutBeingRoot('a folder that may not be entered', (cache) => chmodSync(cache, 0)),
	withoutBeingRoot('results that may not be read', (cache) => {
		execFileSync('chmod', ['-R', 'a+rwX', cache]);
		execFileSync('chmod', ['-R', '0', results(cache)]);
	}),
	withoutBeingRoot("another user's seal", (cache) => {
		execFileSync('chmod', ['-R', 'a+rwX', cache]);
		chmodSync(join(results(cache), 'seal'), 0o600);
	}),
];

export const places: readonly Place[] = [
	withCache('the folder of a tree is a file', instead(ofTree, file)),
	withCache('the folder of a tree is a pipe', instead(ofTree, pipe)),
	withCache('the folder of a tree is a link to itself', instead(ofTree, circle)),
	withCache(
		'compiled code is pipes',
		toCode((path) => {
			rmSync(path);
			pipe(path);
		}),
	),
	{
		name: 'several at once, killed while they write',
		async attempt({ copy, rows, tree }) {
			const words = [...listWords, '--file', tree];
			const environment = { PYSCOPE_CACHE: copy };
			// From when nothing is written to when all is.
			const delays = [150, 200, 250, 300, 350, 400, 450, 500, 600, 700];
			await Promise.all(delays.map((longest) => runPyscope(words, { environment, longest })));
			const all = await Promise.all([run(tree, copy), run(tree, copy), run(tree, copy)]);
			for (const one of all) {
				const fault = faultOf(one, rows);
				if (fault !== null) return fault;
			}
			return faultOf(await run(tree, copy), rows);
		},
	},
	{
		name: 'a full disk',
		async attempt({ copy, rows, tree }) {
			if (process.getuid?.() !== 0) return null;
			mkdirSync(copy);
			try {
				execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', copy], {
					stdio: 'ignore',
				});
			} catch {
				// Not even root may, in some containers.
				return null;
			}
			try {
				for (const size of [0, 30_000, 50_000, 57_000, 65_536]) {
					writeFileSync(join(copy, 'full'), Buffer.alloc(0));
					rmSync(join(copy, 'results'), { recursive: true, force: true });
					try {
						writeFileSync(join(copy, 'full'), Buffer.alloc(size));
					} catch {
						// As full as can be.
					}
					const fault =
						faultOf(await run(tree, copy), rows) ?? faultOf(await run(tree, copy), rows);
					if (fault !== null) return fault;
					const left = readdirSync(copy, { recursive: true, encoding: 'utf8' });
					if (left.some((name) => name.endsWith('.part'))) return `it left ${left.join(', ')}`;
				}
				return null;
			} finally {
				execFileSync('umount', ['-l', copy]);
			}
		},
	},
	...others,
	withCache('it is a file', instead(itself, file)),
	withCache('it is a pipe', instead(itself, pipe)),
	withCache('it is a link to itself', instead(itself, circle)),
	withCache('results are a file', instead(results, file)),
	withCache('results are a pipe', instead(results, pipe)),
	withCache(
		'results are a link to /proc',
		instead(results, (path) => symlinkSync('/proc', path)),
	),
	withCache('compiled code is a file', instead(code, file)),
	withCache('compiled code is a pipe', instead(code, pipe)),
	withCache(
		'compiled code is folders',
		toCode((path) => {
			rmSync(path);
			mkdirSync(path);
		}),
	),
	withCache(
		'compiled code is changed',
		toCode((path) => {
			const bytes = readFileSync(path);
			const index = bytes.length >> 1;
			bytes[index] = (bytes[index] as number) ^ 0xff;
			writeFileSync(path, bytes);
		}),
	),
	withCache(
		'compiled code is cut off',
		toCode((path) => writeFileSync(path, readFileSync(path).subarray(0, 1000))),
	),
	withCache('compiled code is links to /dev/zero', (cache) => {
		toCode((path) => {
			rmSync(path);
			symlinkSync('/dev/zero', path);
		})(cache);
	}),
	withCache('much else in it', (cache) => {
		for (let index = 0; index < 2000; index++)
			writeFileSync(join(ofTree(cache), `x${index}.part`), '');
		mkdirSync(join(results(cache), 'f'.repeat(32)));
	}),
];
