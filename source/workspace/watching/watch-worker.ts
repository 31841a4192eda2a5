/** The watch thread: tells the main thread when an input of the last evaluation has changed. */
import type { MessagePort } from 'node:worker_threads';
import { nativePath } from '../../nix/io/native-path.ts';
import { parentOf } from '../../nix/io/path-names.ts';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import { statusOf } from '../cache/status-of.ts';
import type { WatchEvent, WatchJob, WatchRequest } from '../protocol/watch-messages.ts';
import { ChangeDetector } from './change-detector.ts';
import { identityOf, watchFolder, watchWithin } from './watch-folders.ts';

/** Watches until the main thread ends the thread. */
export function runWatchWorker({ tree }: WatchJob, port: MessagePort): void {
	const tell = (event: WatchEvent) => port.postMessage(event);
	const detector = new ChangeDetector({
		tree,
		watchFolder: process.platform === 'darwin' ? watchWithin(folderOf(tree)) : watchFolder,
		identityOf,
		changed: () => tell('changed'),
		limited: () => tell('limited'),
	});
	let current: MessagePort | null = null;
	port.on('message', ({ evaluation }: WatchRequest) => {
		current?.close();
		current = evaluation;
		detector.begin();
		evaluation.on('message', (inputs: RecordedInputs) => {
			if (evaluation === current) detector.add(inputs);
		});
	});
}

/** The tree's folder: of a file, the folder it is in. */
function folderOf(tree: string): string {
	return statusOf(nativePath(tree))?.isFile() ? parentOf(tree) : tree;
}
