import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { isForFetching, isLookUp } from '../programs/program-file.ts';
import { type AttributeReference, isSameAttribute } from '../protocol/attribute-reference.ts';
import type { NixArgument } from '../protocol/evaluation-settings.ts';
import { SharedState } from '../protocol/shared-state.ts';
import type {
	Checkpoint,
	Focus,
	TreeEvent,
	TreeJob,
	TreeRequest,
	TreeSettings,
} from '../protocol/tree-messages.ts';
import { defaultMemory, startWorker } from '../protocol/worker-thread.ts';
import { WatchClient } from '../watching/watch-client.ts';
import { Inbox } from './inbox.ts';
import type { Session, SessionSnapshot } from './session.ts';
import { emptySnapshot, SnapshotBuilder } from './snapshot-builder.ts';

/** Which tree to open, and how; without a file the tree that comes with pyscope. */
export interface TreeChoice {
	file?: string | undefined;
	/** `-I`, in the order given. */
	include?: readonly string[] | undefined;
	nixArguments?: readonly NixArgument[] | undefined;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure?: boolean | undefined;
	/** How much the evaluation may use, in MB; otherwise `defaultMemory` decides. */
	memory?: number | undefined;
	/** Tell the default set before the others are looked for: `sets` is then not all of them. */
	defaultFirst?: boolean | undefined;
	/** False to neither use nor keep results of earlier runs. */
	cache?: boolean | undefined;
}

/** The folder of the tree that comes with pyscope. */
export function bundledTree(): string {
	// Bundled this file is in dist/, otherwise three folders down.
	const data = import.meta.url.endsWith('.ts') ? '../../../data/nixpkgs' : '../data/nixpkgs';
	return fileURLToPath(new URL(data, import.meta.url));
}

/** Opens a tree in a thread of its own. It never throws: what goes wrong is in the snapshot. */
export function openSession(choice: TreeChoice): Session {
	const folder = process.cwd();
	const request: TreeSettings = {
		file: choice.file === undefined ? bundledTree() : nameOfTree(choice.file, folder),
		impure: choice.impure ?? false,
		cache: choice.cache === false ? 'off' : 'use',
		defaultFirst: choice.defaultFirst ?? false,
		folder,
		include: choice.include ?? [],
		nixArguments: choice.nixArguments ?? [],
	};
	return new WorkerSession(request, choice.memory ?? defaultMemory());
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
	readonly #request: TreeSettings;
	/** Whether results that were kept are used in the reading that is under way. */
	#cache: TreeSettings['cache'];
	/** In MB. */
	readonly #memory: number;
	readonly #listeners = new Set<() => void>();
	readonly #pendingPaths = new Map<number, PendingPaths>();
	#worker: Worker | null = null;
	/** The worker before this one, which may still be storing results. */
	#retired: Worker | null = null;
	readonly #builder: SnapshotBuilder;
	#inbox: Inbox;
	/** What the worker describes just now. */
	#underway = new SharedState();
	/** What was described when memory ran out, and no other package since. */
	#suspect: AttributeReference | null = null;
	#givenUp: AttributeReference[] = [];
	#focus: Focus | null = null;
	/** Whether this worker has described anything. */
	#hasDescribed = false;
	/** Whether the worker is storing results. */
	#isStoring = false;
	#snapshot: SessionSnapshot;
	/** Whether the snapshot is older than what the builder knows. */
	#isStale = false;
	#isPublishing = false;
	#nextId = 1;
	#watch: WatchClient | null = null;

	constructor(request: TreeSettings, memory: number) {
		this.#request = request;
		this.#cache = request.cache;
		this.#memory = memory;
		this.#snapshot = emptySnapshot(request.file);
		this.#builder = new SnapshotBuilder(request.file);
		this.#inbox = this.#newInbox();
		this.#start(null);
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
		this.#focus = { set, attributes, nearby };
		this.#tell({ type: 'focus', ...this.#focus });
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
		this.#readAgain(this.#request.cache === 'use' ? 'renew' : 'off');
	}

	watch(): void {
		if (this.#watch !== null) return;
		this.#watch = new WatchClient({
			// What was kept is used where it holds: of an edit that was undone nothing is evaluated.
			changed: () => this.#readAgain(this.#request.cache),
			limited: () => {
				this.#builder.notify(
					'This system watches no more folders: changes in others are noticed some seconds later',
				);
				this.#publish();
			},
		});
		this.#tellWatch();
		if (!this.#isEmpty()) this.#startWatch();
	}

	#readAgain(cache: TreeSettings['cache']): void {
		this.#retireWorker(cache);
		this.#rejectPaths('the tree is read again');
		this.#cache = cache;
		this.#builder.readAgain();
		this.#inbox.close();
		this.#inbox = this.#newInbox();
		this.#suspect = null;
		this.#givenUp = [];
		this.#start(null);
		if (this.#focus !== null) this.#tell({ type: 'focus', ...this.#focus });
		this.#publish();
	}

	/** Ends the worker, as soon as it has kept what it is storing: of an edit undone it is of use again. */
	#retireWorker(cache: TreeSettings['cache']): void {
		void this.#retired?.terminate();
		this.#retired = this.#worker;
		this.#worker = null;
		if (this.#isStoring && cache === 'use') this.#closeSoon(this.#retired);
		else void this.#retired?.terminate();
	}

	#closeSoon(worker: Worker | null): void {
		this.#underway.ask();
		worker?.postMessage({ type: 'close' } satisfies TreeRequest);
	}

	/** Nothing is known that could be shown. */
	#isEmpty(): boolean {
		const { phase, sets } = this.#builder.build();
		return phase !== 'failed' && sets.every(({ packages }) => packages.size === 0);
	}

	#startWatch(): void {
		this.#watch?.start(this.#builder.root);
	}

	/** Has the worker tell what it learns of the outside. */
	#tellWatch(): void {
		const port = this.#watch?.begin();
		if (port !== undefined) this.#worker?.postMessage({ type: 'watch', port }, [port]);
	}

	async close(): Promise<void> {
		this.#rejectPaths('the tree was closed');
		this.#inbox.close();
		const watch = this.#watch;
		this.#watch = null;
		const worker = this.#worker;
		this.#worker = null;
		if (worker !== null && this.#isStoring) {
			this.#closeSoon(worker);
			await new Promise((resolve) => worker.once('exit', resolve));
		}
		await Promise.all([worker?.terminate(), this.#retired?.terminate(), watch?.close()]);
	}

	#newInbox(): Inbox {
		return new Inbox((event) => {
			this.#builder.apply(event);
			if (['described', 'decoded', 'failed'].includes(event.type)) this.#startWatch();
			this.#publish();
		});
	}

	#start(checkpoint: Checkpoint | null): void {
		this.#underway = new SharedState();
		this.#hasDescribed = false;
		const job: TreeJob = {
			request: { ...this.#request, cache: this.#cache },
			again: this.#snapshot.sets.length > 0,
			underway: this.#underway.buffer,
			checkpoint,
		};
		const worker = startWorker({ kind: 'tree', ...job }, this.#memory);
		this.#worker = worker;
		this.#isStoring = false;
		this.#tellWatch();
		worker.on('message', (event: TreeEvent) => {
			if (worker !== this.#worker) return;
			this.#receive(event);
			// The next ones come once what waits meanwhile, such as a key, had its turn.
			if (event.type === 'described') {
				this.#hasDescribed = true;
				setImmediate(() => worker.postMessage({ type: 'received' } satisfies TreeRequest));
			}
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			if (worker !== this.#worker) return;
			this.#isStoring = false;
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#goOnAfterShortage();
			else {
				this.#fail(
					`The evaluator stopped: ${error.message}. This is a fault of pyscope; please report it.`,
				);
			}
		});
	}

	#fail(message: string): void {
		this.#rejectPaths(message);
		this.#builder.fail(message);
		this.#publish();
	}

	/** A new worker goes on with what is left, when memory ran out over a package. */
	#goOnAfterShortage(): void {
		const { item } = this.#underway;
		const used = `all of the ${this.#memory} MB it may (--memory)`;
		// Another worker that gets no further than this one would be followed by more of them.
		const canGoOn = item !== null || this.#pendingPaths.size > 0 || this.#hasDescribed;
		if (!canGoOn) {
			this.#fail(`The evaluation used ${used}.`);
			return;
		}
		this.#rejectPaths(`the evaluation used ${used}`);
		this.#builder.notify(`The evaluation used ${used} and goes on anew`);
		if (item !== null && isSameAttribute(item, this.#suspect)) this.#givenUp.push(item);
		this.#suspect = item;
		this.#start({ known: this.#builder.known(), suspect: item, givenUp: this.#givenUp });
		if (this.#focus !== null) this.#tell({ type: 'focus', ...this.#focus });
		this.#publish();
	}

	#tell(command: TreeRequest): void {
		if (command.type === 'focus' || command.type === 'paths') this.#underway.ask();
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
			case 'short-of-memory':
				this.#builder.notify(
					`Memory is short (--memory ${this.#memory}): some is evaluated more than once`,
				);
				this.#publish();
				return;
			case 'storing':
				this.#isStoring = event.isStoring;
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
