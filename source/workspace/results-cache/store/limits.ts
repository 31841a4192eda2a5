import { rmSync } from 'node:fs';
import type { CacheLocation } from '../../cache/cache-folder.ts';
import { treeFolders } from './directory.ts';

/**
 * How many states of a tree are stored: those of the branches one switches between, or of some
 * edits that may be undone.
 */
export const mostStates = 4;

/** Evicts the least recently used trees until the others are within the limit. */
export function evictOldest({ folder, limit }: CacheLocation): void {
	let total = 0;
	for (const tree of treeFolders(folder)) {
		total += tree.size;
		if (total > limit) rmSync(tree.folder, { recursive: true, force: true });
	}
}
