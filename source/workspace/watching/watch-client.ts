import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { bytesFromText } from '../../nix/text.ts';
import type { WatchEvent, WatchJob, WatchRequest } from '../protocol/watch-messages.ts';
import { startHelper } from '../protocol/worker-thread.ts';

/** How long after the first rows the thread is started, in milliseconds: until then others need the machine more. */
const patience = 700;

export interface WatchListener {
	/** Something that the last evaluation has read is not as it was. */
	changed(): void;
	/** The system watches no more folders. */
	limited(): void;
}

/**
 * Watches what the evaluations of a tree read, in a thread of its own, which goes on from one
 * evaluation to the next and keeps nothing alive.
 */
export class WatchClient {
	readonly #listener: WatchListener;
	#thread: Worker | null = null;
	#timer: NodeJS.Timeout | null = null;
	/** Where the evaluation tells what it learns, until there is a thread to hear it. */
	#waiting: MessagePort | null = null;

	constructor(listener: WatchListener) {
		this.#listener = listener;
	}

	/** Where another evaluation is to tell what it learns of the outside. */
	begin(): MessagePort {
		const { port1, port2 } = new MessageChannel();
		this.#waiting?.close();
		this.#waiting = port2;
		this.#pass();
		return port1;
	}

	/**
	 * There is something on the screen.
	 *
	 * @param tree the tree's file or folder
	 */
	start(tree: string): void {
		if (this.#timer !== null) return;
		this.#timer = setTimeout(() => {
			const job: WatchJob = { tree: bytesFromText(tree) };
			const thread = startHelper({ kind: 'watch', ...job });
			thread.unref();
			thread.on('message', (event: WatchEvent) => this.#listener[event]());
			// Without it there is still the key to read the tree again.
			thread.on('error', () => {
				this.#thread = null;
			});
			this.#thread = thread;
			this.#pass();
		}, patience).unref();
	}

	async close(): Promise<void> {
		clearTimeout(this.#timer ?? undefined);
		this.#waiting?.close();
		await this.#thread?.terminate();
	}

	#pass(): void {
		if (this.#thread === null || this.#waiting === null) return;
		const evaluation = this.#waiting;
		this.#waiting = null;
		this.#thread.postMessage({ evaluation } satisfies WatchRequest, [evaluation]);
	}
}
