import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { entriesAbout, treeFolders } from './store/directory.ts';
import { readEntry } from './store/entry-file.ts';
import { setSubject, type TreeHeader, treeSubject } from './store/folder-layout.ts';
import { readSeal, removeSeal } from './store/seal.ts';

/** What is stored of one tree. */
export interface CachedTree {
	/** Null when the entry is damaged: it will be replaced, or evicted. */
	tree: { title: string; root: string; sets: CachedSet[] } | null;
	/** In bytes. */
	size: number;
	/** When it was opened last, in milliseconds since 1970. */
	usedAt: number;
}

/** A set whose packages are stored. */
export interface CachedSet {
	set: string;
	label: string;
}

/** Everything in a cache folder, the most recently used tree first. */
export function cachedTrees(folder: string): CachedTree[] {
	const seal = readSeal(folder);
	return treeFolders(folder).map(({ folder: tree, size, usedAt }) => {
		const [entry = ''] = entriesAbout(tree, treeSubject);
		const header =
			seal === null ? undefined : readEntry<TreeHeader>(join(tree, entry), seal)?.header;
		if (header === undefined) return { tree: null, size, usedAt };
		const { root, title } = header;
		const sets = header.sets
			.filter(({ name: set }) => entriesAbout(tree, setSubject(set)).length > 0)
			.map(({ label, name: set }) => ({ set, label }));
		return { tree: { title, root, sets }, size, usedAt };
	});
}

/**
 * Removes all results from a cache folder, and nothing else that may be there.
 *
 * @returns how many trees' results there were, and their size in bytes
 * @throws what the file system throws when they may not be removed
 */
export function clearResults(folder: string): { trees: number; size: number } {
	const trees = treeFolders(folder);
	for (const tree of trees) rmSync(tree.folder, { recursive: true, force: true });
	removeSeal(folder);
	return { trees: trees.length, size: trees.reduce((sum, { size }) => sum + size, 0) };
}
