import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	removeLeftovers,
	removeResults,
	treeFolders,
} from '../../../../source/workspace/results-cache/store/directory.ts';
import { writeEntry } from '../../../../source/workspace/results-cache/store/entry-file.ts';
import { evictOldest } from '../../../../source/workspace/results-cache/store/limits.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-size-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const treeEntry = 'tree.1.results';
const treeOf = (letter: string) => join(folder, letter.repeat(32));

/** A tree of 100 bytes, opened `usedAt` seconds after 1970. */
function keep(letter: string, usedAt: number): void {
	mkdirSync(treeOf(letter));
	writeFileSync(join(treeOf(letter), treeEntry), Buffer.alloc(40));
	writeFileSync(join(treeOf(letter), 'set-some.1.results'), Buffer.alloc(60));
	utimesSync(join(treeOf(letter), treeEntry), usedAt, usedAt);
}

test('what was used last stays, as far as there is room', () => {
	keep('a', 20);
	keep('b', 30);
	keep('c', 10);
	mkdirSync(join(folder, 'something else'));
	expect(treeFolders(folder)).toEqual([
		{ folder: treeOf('b'), size: 100, usedAt: 30_000 },
		{ folder: treeOf('a'), size: 100, usedAt: 20_000 },
		{ folder: treeOf('c'), size: 100, usedAt: 10_000 },
	]);
	evictOldest({ folder, limit: 300 });
	expect(treeFolders(folder)).toHaveLength(3);
	evictOldest({ folder, limit: 299 });
	expect(treeFolders(folder).map((tree) => tree.folder)).toEqual([treeOf('b'), treeOf('a')]);
	evictOldest({ folder, limit: 99 });
	expect(readdirSync(folder)).toEqual(['something else']);
	expect(treeFolders(join(folder, 'nowhere'))).toEqual([]);
});

test('what was begun and never finished goes, but not what may be being written', async () => {
	const tree = treeOf('a');
	const files = ['used.inputs', 'unused.inputs', 'tree.1.part', 'set-python313Packages.1.results'];
	await writeEntry(
		join(tree, treeEntry),
		{ key: 'a'.repeat(32), name: treeEntry, inputs: ['used.inputs'], lineage: null },
		new Uint8Array(),
		'a seal',
	);
	for (const file of files) writeFileSync(join(tree, file), '');
	removeLeftovers(tree);
	expect(readdirSync(tree)).toHaveLength(5);
	removeLeftovers(tree, Date.now() + 3_700_000);
	expect(readdirSync(tree).sort()).toEqual([
		'set-python313Packages.1.results',
		treeEntry,
		'used.inputs',
	]);
});

test('with results goes what no others use', async () => {
	const tree = treeOf('a');
	const keepResults = (name: string, inputs: string[], lineage: string | null) =>
		writeEntry(
			join(tree, name),
			{ key: 'a'.repeat(32), name, inputs, lineage },
			new Uint8Array(),
			'a seal',
		);
	await keepResults('set-a.1.results', ['1.inputs', '2.inputs'], '1.lineage');
	await keepResults('set-b.1.results', ['1.inputs'], '2.lineage');
	await keepResults('set-c.1.results', [], null);
	const others = ['1.inputs', '2.inputs', '3.inputs', '1.lineage', '2.lineage'];
	for (const file of others) writeFileSync(join(tree, file), '');
	removeResults(tree, ['set-a.1.results', 'set-c.1.results']);
	expect(readdirSync(tree).sort()).toEqual([
		'1.inputs',
		'2.lineage',
		'3.inputs',
		'set-b.1.results',
	]);
});

test('nothing outside of the folder goes with results, whatever their header says', async () => {
	const tree = treeOf('a');
	const outside = join(folder, 'outside.inputs');
	writeFileSync(outside, '');
	for (const inputs of [['../outside.inputs'], 'outside', [1, null], null]) {
		const header = { key: 'a'.repeat(32), name: treeEntry, inputs, lineage: '../outside.inputs' };
		await writeEntry(join(tree, treeEntry), header, new Uint8Array(), 'a seal');
		removeResults(tree, [treeEntry]);
		expect(readdirSync(tree)).toEqual([]);
	}
	for (const header of ['null', '[]', '1', '{']) {
		writeFileSync(join(tree, treeEntry), `first line\n${header}\n`);
		removeResults(tree, [treeEntry]);
	}
	expect(readdirSync(folder)).toContain('outside.inputs');
});

test('a folder or a link in the place of an entry is removed as one', () => {
	const tree = treeOf('a');
	mkdirSync(join(tree, treeEntry, 'x'), { recursive: true });
	symlinkSync('circle.inputs', join(tree, 'circle.inputs'));
	expect(treeFolders(folder)).toHaveLength(1);
	removeResults(tree, [treeEntry, 'circle.inputs']);
	expect(readdirSync(tree)).toEqual([]);
});
