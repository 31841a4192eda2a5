import { lstatSync, watch } from 'node:fs';
import { nativePath } from '../../nix/io/native-path.ts';
import { baseName, childOf, parentOf } from '../../nix/io/path-names.ts';
import { textFromBytes } from '../../nix/text.ts';

/** A folder that is being watched. */
export interface FolderWatch {
	close(): void;
	/** Distinguishes this folder from another one that replaces it. */
	identity: string;
}

/**
 * Watches a folder, and nothing below it: calls back with the name of an entry that changed; null
 * when the system does not say which.
 *
 * @throws the system's error, as Node words it
 */
export type WatchFolder = (folder: string, changed: (name: string | null) => void) => FolderWatch;

/** Watches by one watch of the system for each folder. */
export const watchFolder: WatchFolder = (folder, changed) => {
	// Of a folder that is replaced meanwhile, the new one is watched as if it were the old one, and so
	// watched once more when that is looked at.
	const identity = identityOf(folder) ?? '';
	const watcher = watchNatively(folder, false, changed);
	return { close: () => watcher.close(), identity };
};

/**
 * Watches by one watch of the system for all folders of a tree, for systems that watch whole trees
 * by themselves, where many watches are costly. Other folders are watched by `watchFolder`.
 */
export function watchWithin(tree: string): WatchFolder {
	const listeners = new Map<string, (name: string | null) => void>();
	let whole: { close(): void } | null = null;
	const heard = (path: string | null) => {
		if (path === null) {
			for (const changed of [...listeners.values()]) changed(null);
			return;
		}
		const changedPath = childOf(tree, path);
		listeners.get(parentOf(changedPath))?.(baseName(changedPath));
	};
	return (folder, changed) => {
		if (folder !== tree && !folder.startsWith(`${tree}/`)) return watchFolder(folder, changed);
		const identity = identityOf(folder);
		if (identity === null)
			throw Object.assign(new Error(`no folder ${folder}`), { code: 'ENOENT' });
		whole ??= watchNatively(tree, true, heard);
		listeners.set(folder, changed);
		return {
			identity,
			close() {
				listeners.delete(folder);
				if (listeners.size > 0) return;
				whole?.close();
				whole = null;
			},
		};
	};
}

/**
 * What tells the folder at a path from all others; null when there is nothing, or nothing that may be
 * known. File systems give the number of a folder that is gone to the next one at once.
 */
export function identityOf(path: string): string | null {
	try {
		const { birthtimeNs, ino } = lstatSync(nativePath(path), { bigint: true });
		return `${ino} ${birthtimeNs}`;
	} catch {
		return null;
	}
}

function watchNatively(
	folder: string,
	recursive: boolean,
	changed: (name: string | null) => void,
): { close(): void } {
	// Whole trees are watched by their name as text only.
	const path = recursive ? textFromBytes(folder) : nativePath(folder);
	const watcher = watch(path, { encoding: 'buffer', recursive }, (_type, name) =>
		changed(name === null ? null : name.toString('latin1')),
	);
	// Some systems report so that a folder is gone; those above it tell as well.
	watcher.on('error', () => changed(null));
	return watcher;
}
