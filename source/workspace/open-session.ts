import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { Inbox } from './inbox.ts';
import type { NixArgument } from './make-evaluator.ts';
import { isForFetching, isLookUp } from './program-file.ts';
import type { Session, SessionSnapshot } from './session.ts';
import { emptySnapshot, SnapshotBuilder } from './snapshot-builder.ts';
import type { TreeCommand, TreeEvent, TreeRequest } from './tree-messages.ts';
import { startWorker } from './worker-thread.ts';

/** Which tree to open, and how; without a file the tree that comes with pyscope. */
export interface TreeChoice {
	file?: string | undefined;
	/** `-I`, in the order given. */
	include?: readonly string[] | undefined;
	nixArguments?: readonly NixArgument[] | undefined;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure?: boolean | undefined;
	/** False to neither use nor keep results of earlier runs. */
	cache?: boolean | undefined;
}

/** The folder of the tree that comes with pyscope. */
export function bundledTree(): string {
	// Bundled this file is in dist/, otherwise two folders down.
	const data = import.meta.url.endsWith('.ts') ? '../../data/nixpkgs' : '../data/nixpkgs';
	return fileURLToPath(new URL(data, import.meta.url));
}

/** Opens a tree in a thread of its own. It never throws: what goes wrong is in the snapshot. */
export function openSession(choice: TreeChoice): Session {
	const folder = process.cwd();
	return new WorkerSession({
		file: choice.file === undefined ? bundledTree() : nameOfTree(choice.file, folder),
		impure: choice.impure ?? false,
		cache: choice.cache === false ? 'off' : 'use',
		folder,
		include: choice.include ?? [],
		nixArguments: choice.nixArguments ?? [],
	});
}

/** A path becomes absolute; `<name>` and what would have to be fetched stay as they are. */
function nameOfTree(file: string, folder: string): string {
	return isLookUp(file) || isForFetching(file) ? file : resolve(folder, file);
}

interface PendingPaths {
	resolve(paths: { drvPath: string; outPath: string }): void;
	reject(error: Error): void;
}

class WorkerSession implements Session {
	#request: TreeRequest;
	readonly #listeners = new Set<() => void>();
	readonly #pendingPaths = new Map<number, PendingPaths>();
	#worker: Worker | null = null;
	#builder: SnapshotBuilder;
	#inbox: Inbox;
	/** Whether the worker is keeping results. */
	#isKeeping = false;
	#snapshot: SessionSnapshot;
	/** Whether the snapshot is older than what the builder knows. */
	#isStale = false;
	#isPublishing = false;
	#nextId = 1;

	constructor(request: TreeRequest) {
		this.#request = request;
		this.#snapshot = emptySnapshot(request.file);
		this.#builder = new SnapshotBuilder(request.file);
		this.#inbox = this.#newInbox();
		this.#start();
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Made when it is asked for: news come more often than anyone looks. */
	snapshot = (): SessionSnapshot => {
		if (this.#isStale) {
			this.#isStale = false;
			this.#snapshot = this.#builder.build();
		}
		return this.#snapshot;
	};

	focus(set: string, attributes: readonly string[], nearby: readonly string[] = []): void {
		this.#tell({ type: 'focus', set, attributes, nearby });
	}

	paths(
		set: string,
		attribute: string,
		signal?: AbortSignal,
	): Promise<{ drvPath: string; outPath: string }> {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const id = this.#nextId++;
			this.#pendingPaths.set(id, { resolve, reject });
			this.#tell({ type: 'paths', id, set, attribute });
			signal?.addEventListener(
				'abort',
				() => {
					if (this.#takePending(id) === undefined) return;
					this.#tell({ type: 'cancel-paths', id });
					reject(signal.reason);
				},
				{ once: true },
			);
		});
	}

	forget(set: string): void {
		this.#builder.forget(set);
		this.#publish();
	}

	reload(): void {
		void this.#worker?.terminate();
		this.#rejectPaths('the tree is read again');
		if (this.#request.cache === 'use') this.#request = { ...this.#request, cache: 'renew' };
		this.#builder = new SnapshotBuilder(this.#request.file);
		this.#inbox.close();
		this.#inbox = this.#newInbox();
		this.#start();
		this.#publish();
	}

	async close(): Promise<void> {
		this.#rejectPaths('the tree was closed');
		this.#inbox.close();
		const worker = this.#worker;
		this.#worker = null;
		if (worker !== null && this.#isKeeping) {
			worker.postMessage({ type: 'close' } satisfies TreeCommand);
			await new Promise((resolve) => worker.once('exit', resolve));
		}
		await worker?.terminate();
	}

	#newInbox(): Inbox {
		return new Inbox((event) => {
			this.#builder.apply(event);
			this.#publish();
		});
	}

	#start(): void {
		const worker = startWorker({ kind: 'tree', request: this.#request });
		this.#worker = worker;
		this.#isKeeping = false;
		worker.on('message', (event: TreeEvent) => {
			if (worker !== this.#worker) return;
			this.#receive(event);
			// The next ones come once what waits meanwhile, such as a key, had its turn.
			if (event.type === 'described') {
				setImmediate(() => worker.postMessage({ type: 'received' } satisfies TreeCommand));
			}
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			if (worker !== this.#worker) return;
			const message =
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? 'The evaluation needs more memory than it may have.'
					: `The evaluator stopped: ${error.message}. This is a fault of pyscope; please report it.`;
			this.#rejectPaths(message);
			this.#builder.fail(message);
			this.#publish();
		});
	}

	#tell(command: TreeCommand): void {
		this.#worker?.postMessage(command);
	}

	#receive(event: TreeEvent): void {
		switch (event.type) {
			case 'paths':
				this.#takePending(event.id)?.resolve({ drvPath: event.drvPath, outPath: event.outPath });
				return;
			case 'paths-failed':
				this.#takePending(event.id)?.reject(new Error(event.error));
				return;
			case 'keeping':
				this.#isKeeping = event.isKeeping;
				return;
		}
		this.#inbox.take(event);
	}

	#takePending(id: number): PendingPaths | undefined {
		const pending = this.#pendingPaths.get(id);
		this.#pendingPaths.delete(id);
		return pending;
	}

	#rejectPaths(reason: string): void {
		for (const { reject } of this.#pendingPaths.values()) reject(new Error(reason));
		this.#pendingPaths.clear();
	}

	/** Events that come together are told once. */
	#publish(): void {
		if (this.#isPublishing) return;
		this.#isPublishing = true;
		setImmediate(() => {
			this.#isPublishing = false;
			this.#isStale = true;
			for (const listener of this.#listeners) listener();
		});
	}
}
