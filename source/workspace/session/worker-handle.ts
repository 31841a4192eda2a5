import type { Transferable } from 'node:worker_threads';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import { RequestSender } from '../protocol/request-channel.ts';
import { SharedState } from '../protocol/shared-state.ts';
import type { TreeEvent, TreeJob, TreeRequest } from '../protocol/tree-messages.ts';
import { startWorker } from '../protocol/worker-thread.ts';

/** What happens to a worker; not called any more once the worker is closed or terminated. */
export interface WorkerListener {
	received(event: TreeEvent): void;
	/** The worker has ended, as it used all the memory it may. */
	ranOutOfMemory(): void;
	/** The worker has ended by a fault of pyscope. */
	failed(error: Error): void;
}

/** The session's hold on one worker that evaluates its tree. */
export class WorkerHandle {
	readonly #worker: ReturnType<typeof startWorker>;
	readonly #sender: RequestSender;
	readonly #shared = new SharedState();
	#listener: WorkerListener | null;
	#hasDescribed = false;
	#isStoring = false;

	/** @param memory how much it may use, in MB */
	constructor(job: Omit<TreeJob, 'shared'>, memory: number, listener: WorkerListener) {
		this.#listener = listener;
		const worker = startWorker({ kind: 'tree', ...job, shared: this.#shared.buffer }, memory);
		this.#worker = worker;
		this.#sender = new RequestSender(worker, this.#shared);
		worker.on('message', (event: TreeEvent) => this.#receive(event));
		worker.on('error', (error: NodeJS.ErrnoException) => {
			this.#isStoring = false;
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#listener?.ranOutOfMemory();
			else this.#listener?.failed(error);
		});
	}

	/** Whether this worker has described anything. */
	get hasDescribed(): boolean {
		return this.#hasDescribed;
	}

	/** Whether the worker is storing results, which should not be interrupted. */
	get isStoring(): boolean {
		return this.#isStoring;
	}

	/** Which attribute the worker is describing now, or died of; null for none. */
	get describing(): AttributeReference | null {
		return this.#shared.describing;
	}

	send(request: TreeRequest, transfer: readonly Transferable[] = []): void {
		this.#sender.send(request, transfer);
	}

	/** Ends the worker once it has stored what it is storing. */
	close(): Promise<void> {
		this.#listener = null;
		const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
		this.#sender.send({ type: 'close' });
		return ended;
	}

	/** Ends the worker at once. */
	async terminate(): Promise<void> {
		this.#listener = null;
		await this.#worker.terminate();
	}

	#receive(event: TreeEvent): void {
		if (this.#listener === null) return;
		if (event.type === 'storing') this.#isStoring = event.isStoring;
		if (event.type === 'described') this.#hasDescribed = true;
		this.#listener.received(event);
		// Acknowledged after whatever waits meanwhile, such as a key: the next message may come then.
		if (event.type === 'described') {
			setImmediate(() => {
				if (this.#listener !== null) this.send({ type: 'received' });
			});
		}
	}
}
