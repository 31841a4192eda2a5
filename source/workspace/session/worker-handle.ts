import type { Transferable } from 'node:worker_threads';
import { RequestSender } from '../protocol/request-channel.ts';
import { SharedState, tickLength } from '../protocol/shared-state.ts';
import type { TreeEvent, TreeJob, TreeRequest } from '../protocol/tree-messages.ts';
import type { Trial } from '../protocol/trial-name.ts';
import { startWorker } from '../protocol/worker-thread.ts';

/** What happens to a worker; not called any more once the worker is closed or terminated. */
export interface WorkerListener {
	received(event: TreeEvent): void;
	/** The worker has ended, as it used all the memory it may. */
	ranOutOfMemory(): void;
	/** The worker was ended, as what it was trying took too long and could not be interrupted. */
	ranOutOfTime(): void;
	/** The worker has ended by a fault of pyscope. */
	failed(error: Error): void;
}

/**
 * How much longer than it may a trial takes before its worker is ended, in milliseconds: usually the
 * worker interrupts it by itself.
 */
const grace = 5000;
/** How long a worker that tries nothing is waited for before the clock stops, in ticks. */
const mostIdle = 50;

/** The session's hold on one worker that evaluates its tree. */
export class WorkerHandle {
	readonly #worker: ReturnType<typeof startWorker>;
	readonly #sender: RequestSender;
	readonly #shared = new SharedState();
	#listener: WorkerListener | null;
	#hasDescribed = false;
	#isStoring = false;
	#clock: NodeJS.Timeout | null = null;
	/** The last trial that was seen, and for how many ticks. */
	#seen = { trial: -1, ticks: 0 };
	/** When that trial was seen first, by the worker's own clock, in milliseconds; null until it is told. */
	#seenAt: number | null = null;
	/** How long a trial may take, in milliseconds. */
	readonly #longest: number;

	constructor(job: Omit<TreeJob, 'shared'>, listener: WorkerListener) {
		this.#listener = listener;
		const { memory, time } = job.limits;
		this.#longest = time * 1000 + grace;
		const worker = startWorker({ kind: 'tree', ...job, shared: this.#shared.buffer }, memory);
		this.#worker = worker;
		this.#sender = new RequestSender(worker, this.#shared);
		worker.on('message', (event: TreeEvent) => this.#receive(event));
		worker.on('error', (error: NodeJS.ErrnoException) => {
			this.#isStoring = false;
			this.#stopClock();
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#listener?.ranOutOfMemory();
			else this.#listener?.failed(error);
		});
		this.#startClock();
	}

	/** Whether this worker has described anything. */
	get hasDescribed(): boolean {
		return this.#hasDescribed;
	}

	/** Whether the worker is storing results, which should not be interrupted. */
	get isStoring(): boolean {
		return this.#isStoring;
	}

	/** What the worker is trying now, or died of; null for nothing. */
	get trial(): Trial | null {
		return this.#shared.trial;
	}

	send(request: TreeRequest, transfer: readonly Transferable[] = []): void {
		this.#sender.send(request, transfer);
		this.#startClock();
	}

	/** Ends the worker once it has stored what it is storing. */
	close(): Promise<void> {
		this.#listener = null;
		this.#stopClock();
		const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
		this.#sender.send({ type: 'close' });
		return ended;
	}

	/** Ends the worker at once. */
	async terminate(): Promise<void> {
		this.#listener = null;
		this.#stopClock();
		await this.#worker.terminate();
	}

	#startClock(): void {
		if (this.#listener === null || this.#clock !== null) return;
		this.#seen = { trial: -1, ticks: 0 };
		this.#clock = setInterval(() => this.#tick(), tickLength).unref();
	}

	#stopClock(): void {
		if (this.#clock !== null) clearInterval(this.#clock);
		this.#clock = null;
	}

	#tick(): void {
		this.#shared.tick();
		const trial = this.#shared.trialsPassed;
		const isSame = trial === this.#seen.trial;
		this.#seen = { trial, ticks: isSame ? this.#seen.ticks + 1 : 0 };
		const { ticks } = this.#seen;
		if (this.#shared.trial === null) {
			if (ticks > mostIdle) this.#stopClock();
			return;
		}
		if (ticks === 0) this.#seenAt = null;
		// Most trials end before they are seen twice.
		if (ticks % 10 === 1) void this.#lookAtTime(trial, ticks * tickLength);
	}

	/** Ends a worker whose trial takes too long. @param seen for how long it was seen, in milliseconds */
	async #lookAtTime(trial: number, seen: number): Promise<void> {
		const now = await this.#timeOfWorker(seen);
		if (now === null || trial !== this.#shared.trialsPassed) return;
		this.#seenAt ??= now;
		if (now - this.#seenAt <= this.#longest) return;
		const listener = this.#listener;
		void this.terminate();
		listener?.ranOutOfTime();
	}

	/** How long the worker has computed; what was seen, where that cannot be asked for. */
	async #timeOfWorker(seen: number): Promise<number | null> {
		// Since Node 24.6.
		if (typeof this.#worker.cpuUsage !== 'function') return seen;
		try {
			const { system, user } = await this.#worker.cpuUsage();
			return (system + user) / 1000;
		} catch {
			// It has ended.
			return null;
		}
	}

	#receive(event: TreeEvent): void {
		if (this.#listener === null) return;
		if (this.#clock === null) this.#startClock();
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
