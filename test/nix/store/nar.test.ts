import { describe, expect, test } from 'vitest';
import { digest } from '../../../source/nix/store/hash.ts';
import {
	hashNar,
	type NarFilter,
	type NarReader,
	serialiseNar,
} from '../../../source/nix/store/nar.ts';
import { makeFixedOutputPath } from '../../../source/nix/store/store-path.ts';

type Node =
	| { contents: string; executable?: boolean }
	| { target: string }
	| { entries: Record<string, Node> };

const tree: Node = {
	entries: {
		a: { contents: 'hello' },
		B: { contents: '' },
		'z y': { contents: 'x' },
		'\xc3\xa9': { contents: 'y' },
		sub: {
			entries: {
				run: { contents: '#!x\n', executable: true },
				link: { target: '../a' },
				empty: { entries: {} },
				eight: { contents: '12345678' },
			},
		},
	},
};

function readerOf(root: Node): NarReader {
	const find = (path: string): Node => {
		let node = root;
		for (const name of path.split('/').slice(2)) {
			node = (node as { entries: Record<string, Node> }).entries[name] as Node;
		}
		return node;
	};
	return {
		lstat: (path) => {
			const node = find(path);
			if ('entries' in node) return { type: 'directory', executable: false };
			if ('target' in node) return { type: 'symlink', executable: false };
			return { type: 'regular', executable: node.executable ?? false };
		},
		readFile: (path) => Buffer.from((find(path) as { contents: string }).contents, 'latin1'),
		readDirectory: (path) => Object.keys((find(path) as { entries: Record<string, Node> }).entries),
		readLink: (path) => (find(path) as { target: string }).target,
	};
}

function sourcePath(root: Node, path: string, filter: NarFilter | null = null): string {
	return makeFixedOutputPath('tree', 'nar', hashNar(readerOf(root), path, 'sha256', filter));
}

function archive(root: Node): Buffer {
	const chunks: Buffer[] = [];
	serialiseNar(readerOf(root), '/tree', (bytes) => chunks.push(Buffer.from(bytes)));
	return Buffer.concat(chunks);
}

// The store paths are what real Nix's `builtins.path { name = "tree"; … }` gives for this tree.
describe("archives are real Nix's", () => {
	test('a folder', () => {
		expect(sourcePath(tree, '/tree')).toBe('/nix/store/cjawn6p7ghzz88r0rq8772lh77sg71vc-tree');
	});

	test('a folder of which a filter leaves something out', () => {
		const seen: string[] = [];
		const path = sourcePath(tree, '/tree', (entry, type) => {
			seen.push(`${type} ${entry}`);
			return type !== 'symlink' && !entry.endsWith('/empty');
		});
		expect(path).toBe('/nix/store/wsryyw93q0y46n7dn2vj5in1gij6dabg-tree');
		expect(seen).toEqual([
			'regular /tree/B',
			'regular /tree/a',
			'directory /tree/sub',
			'regular /tree/sub/eight',
			'directory /tree/sub/empty',
			'symlink /tree/sub/link',
			'regular /tree/sub/run',
			'regular /tree/z y',
			'regular /tree/\xc3\xa9',
		]);
	});

	test('a file, and one that is executable', () => {
		expect(sourcePath(tree, '/tree/a')).toBe('/nix/store/xsqxcjl14fx4l4gpd8l3xm5nrzbfpdbq-tree');
		expect(sourcePath(tree, '/tree/sub/run')).toBe(
			'/nix/store/gkmn5jkpnwg29p61cvkwc9lz2q4hkpwf-tree',
		);
	});

	test('the bytes of `nix-store --dump`', () => {
		expect(Buffer.from(digest('sha256', archive(tree)), 'latin1').toString('hex')).toBe(
			'f51dd08db396c31df90ccdba15275ad8562fdd385a29aa5d201528c47f673c05',
		);
	});
});

test('files around and beyond the size of the buffer are archived whole', () => {
	for (const size of [65_519, 65_520, 65_521, 65_535, 65_536, 65_537, 200_003]) {
		const contents = 'abcdefg'.repeat(Math.ceil(size / 7)).slice(0, size);
		const packed = archive({ contents }).toString('latin1');
		const length = Buffer.alloc(8);
		length.writeUInt32LE(size);
		const padding = '\0'.repeat((8 - (size % 8)) % 8);
		expect(packed).toContain(length.toString('latin1') + contents + padding);
		expect(packed.length % 8).toBe(0);
	}
});

test('what is neither file, folder nor link is refused', () => {
	const reader = readerOf(tree);
	const socket: NarReader = { ...reader, lstat: () => ({ type: 'unknown', executable: false }) };
	expect(() => hashNar(socket, '/tree')).toThrow("file '/tree' has an unsupported type");
});
