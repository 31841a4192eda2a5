/** The thread that watches what was read of a tree. */
import { lstatSync, watch } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { Dependencies } from '../../nix/io/recording-io.ts';
import { TreeWatcher } from './tree-watcher.ts';

/** What the thread is started with. */
export interface WatchJob {
	/** The tree's file or folder, as bytes. */
	tree: string;
}

/** To the thread: another evaluation tells here what it learns. */
export interface WatchCommand {
	evaluation: MessagePort;
}

/** From the thread. */
export type WatchEvent = 'changed' | 'limited';

/** Watches until the thread is ended. */
export function serveWatch({ tree }: WatchJob, port: MessagePort): void {
	const tell = (event: WatchEvent) => port.postMessage(event);
	const watcher = new TreeWatcher({
		tree,
		watchFolder,
		inodeOf,
		changed: () => tell('changed'),
		limited: () => tell('limited'),
	});
	let current: MessagePort | null = null;
	port.on('message', ({ evaluation }: WatchCommand) => {
		current?.close();
		current = evaluation;
		watcher.begin();
		evaluation.on('message', (facts: Dependencies) => {
			if (evaluation === current) watcher.learn(facts);
		});
	});
}

/** @throws what the system says */
export function watchFolder(
	folder: string,
	changed: (name: string | null) => void,
): { close(): void; inode: number } {
	const path = Buffer.from(folder, 'latin1');
	const watcher = watch(path, { encoding: 'buffer' }, (_type, name) =>
		changed(name === null ? null : name.toString('latin1')),
	);
	// Some systems report so that a folder is gone; those above it tell as well.
	watcher.on('error', () => changed(null));
	return { close: () => watcher.close(), inode: inodeOf(folder) ?? 0 };
}

export function inodeOf(folder: string): number | null {
	return lstatSync(Buffer.from(folder, 'latin1'), { throwIfNoEntry: false })?.ino ?? null;
}
