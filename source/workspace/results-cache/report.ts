import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { entriesAbout, treeFolders } from './store/directory.ts';
import { readEntry } from './store/entry-file.ts';
import { setSubject, type TreeHeader, treeSubject } from './store/folder-layout.ts';

/** What is kept of one opened tree. */
export interface CachedTree {
	/** Null when it is damaged: it will be replaced, or removed some day. */
	tree: { title: string; root: string; sets: CachedSet[] } | null;
	/** In bytes. */
	size: number;
	/** When it was opened last, in milliseconds since 1970. */
	usedAt: number;
}

/** A set whose packages are kept. */
export interface CachedSet {
	set: string;
	label: string;
}

/** Everything that is kept in a folder, what was used last first. */
export function cachedTrees(folder: string): CachedTree[] {
	return treeFolders(folder).map(({ folder: tree, size, usedAt }) => {
		const [entry = ''] = entriesAbout(tree, treeSubject);
		const header = readEntry<TreeHeader>(join(tree, entry))?.header;
		if (header === undefined) return { tree: null, size, usedAt };
		const { root, title } = header;
		const sets = header.sets
			.filter(({ name: set }) => entriesAbout(tree, setSubject(set)).length > 0)
			.map(({ label, name: set }) => ({ set, label }));
		return { tree: { title, root, sets }, size, usedAt };
	});
}

/**
 * Removes everything that is kept in a folder, and nothing else that may be there.
 *
 * @returns how many trees' results there were, and their size in bytes
 * @throws what the file system throws when they may not be removed
 */
export function clearResults(folder: string): { trees: number; size: number } {
	const trees = treeFolders(folder);
	for (const tree of trees) rmSync(tree.folder, { recursive: true, force: true });
	return { trees: trees.length, size: trees.reduce((sum, { size }) => sum + size, 0) };
}
