import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { bytesFromText } from '../../nix/text.ts';
import type { WatchEvent, WatchJob, WatchRequest } from '../protocol/watch-messages.ts';
import { startHelper } from '../protocol/worker-thread.ts';

/**
 * How long after the first rows the thread is started, in milliseconds: until then the evaluation
 * needs the machine more.
 */
const patience = 700;

export interface WatchListener {
	/** An input of the last evaluation has changed. */
	changed(): void;
	/** The system watches no more folders: others are polled. */
	limited(): void;
}

/**
 * The main thread's side of watching: starts the watch thread and connects it with the worker of
 * each evaluation. The thread outlives evaluations, and does not keep the process running.
 */
export class WatchClient {
	readonly #listener: WatchListener;
	#thread: Worker | null = null;
	#timer: NodeJS.Timeout | null = null;
	/** The port at which the evaluation reports its inputs, until there is a thread to take it. */
	#waiting: MessagePort | null = null;

	constructor(listener: WatchListener) {
		this.#listener = listener;
	}

	/** Another evaluation begins. @returns the port at which it is to report its inputs */
	begin(): MessagePort {
		const { port1, port2 } = new MessageChannel();
		this.#waiting?.close();
		this.#waiting = port2;
		this.#pass();
		return port1;
	}

	/**
	 * Starts the thread soon, unless it was started before.
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
			// Without it, the tree can still be read again by a key.
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
