import type { Answer, Ask, QuestionKind } from '../protocol/questions.ts';
import type {
	Checkpoint,
	ComparedSets,
	Focus,
	TreeEvent,
	TreeSettings,
} from '../protocol/tree-messages.ts';
import {
	type EvaluationLimits,
	type GivenUp,
	outOfMemory,
	outOfTime,
	type TrialName,
	theTree,
	trialText,
} from '../protocol/trial-name.ts';
import { WatchClient } from '../watching/watch-client.ts';
import { Inbox } from './inbox.ts';
import { PendingQuestions } from './pending-questions.ts';
import { folderOfTree, readSource } from './read-source.ts';
import type { Session, SessionSnapshot } from './session.ts';
import { emptySnapshot, SnapshotBuilder } from './snapshot-builder.ts';
import { showsSomething } from './snapshot-events.ts';
import { Throttle } from './throttle.ts';
import { WorkerHandle } from './worker-handle.ts';

/**
 * The main thread's side of a session: starts a worker for each evaluation of the tree, builds
 * snapshots from its news, and replaces it when the tree is read again or memory runs out.
 */
export class WorkerSession implements Session {
	readonly #settings: TreeSettings;
	/** How the cache is used in the present evaluation. */
	#cache: TreeSettings['cache'];
	readonly #limits: EvaluationLimits;
	readonly #warned: (message: string) => void;
	readonly #listeners = new Set<() => void>();
	readonly #questions = new PendingQuestions((request) => this.#worker?.send(request));
	#worker: WorkerHandle | null = null;
	/** The worker before this one, which may still be storing results. */
	#retired: WorkerHandle | null = null;
	readonly #builder: SnapshotBuilder;
	#inbox: Inbox;
	/** What was being tried when memory ran out. */
	readonly #suspects = new Set<TrialName>();
	#givenUp: GivenUp[] = [];
	#focus: Focus | null = null;
	#snapshot: SessionSnapshot;
	/** Whether the builder has something newer than the snapshot. */
	#isStale = false;
	#isPublishing = false;
	/** What the listeners do must leave time for the news they are told of. */
	readonly #telling = new Throttle(0, () => {
		this.#isStale = true;
		for (const listener of this.#listeners) listener();
	});
	#watch: WatchClient | null = null;

	/** @param warned called with warnings about what `lint-…` settings discourage */
	constructor(settings: TreeSettings, limits: EvaluationLimits, warned = (_message: string) => {}) {
		this.#settings = settings;
		this.#cache = settings.cache;
		this.#limits = limits;
		this.#warned = warned;
		this.#builder = new SnapshotBuilder(settings.file, folderOfTree);
		this.#snapshot = emptySnapshot(settings.file, this.#builder.folder);
		this.#inbox = this.#newInbox();
		this.#start(null);
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Built when it is asked for: news come more often than anyone looks. */
	snapshot = (): SessionSnapshot => {
		if (this.#isStale) {
			this.#isStale = false;
			this.#snapshot = this.#builder.build();
		}
		return this.#snapshot;
	};

	focus(
		set: string,
		attributes: readonly string[],
		nearby: readonly string[] = [],
		compared: ComparedSets | null = null,
	): void {
		this.#focus = { set, attributes, nearby, compared };
		this.#builder.lookAt([set, ...(compared?.areWhole ? compared.names : [])]);
		this.#sendFocus();
	}

	ask<Kind extends QuestionKind>(
		kind: Kind,
		ask: Ask<Kind>,
		signal?: AbortSignal,
	): Promise<Answer<Kind>> {
		return this.#questions.ask(kind, ask, signal);
	}

	readSource(file: string): Promise<string> {
		return readSource(this.#builder.folder, file);
	}

	forget(set: string): void {
		this.#builder.forget(set);
		this.#publish();
	}

	reload(): void {
		this.#readAgain(this.#settings.cache === 'use' ? 'replace' : 'off');
	}

	setBaseline(): void {
		this.#builder.setBaseline();
		this.#publish();
	}

	watch(): void {
		if (this.#watch !== null) return;
		this.#watch = new WatchClient({
			// Results are loaded where they are up to date: an edit that was undone costs no evaluation.
			changed: () => this.#readAgain(this.#settings.cache),
			limited: () => {
				this.#builder.notify(
					'This system watches no more folders: changes in others are noticed some seconds later',
				);
				this.#publish();
			},
		});
		this.#reportInputs();
		if (!this.#isEmpty()) this.#startWatch();
	}

	async close(): Promise<void> {
		this.#questions.failAll('the tree was closed');
		this.#inbox.close();
		this.#telling.cancel();
		const watch = this.#watch;
		this.#watch = null;
		const worker = this.#worker;
		this.#worker = null;
		if (worker?.isStoring) await worker.close();
		await Promise.all([worker?.terminate(), this.#retired?.terminate(), watch?.close()]);
	}

	#readAgain(cache: TreeSettings['cache']): void {
		this.#retireWorker(cache);
		this.#questions.failAll('the tree is read again');
		this.#cache = cache;
		this.#builder.readAgain();
		this.#inbox.close();
		this.#inbox = this.#newInbox();
		this.#suspects.clear();
		this.#givenUp = [];
		this.#start(null);
		this.#sendFocus();
		this.#publish();
	}

	/** Ends the worker; not before it has stored what it is storing, which an undone edit can use. */
	#retireWorker(cache: TreeSettings['cache']): void {
		void this.#retired?.terminate();
		this.#retired = this.#worker;
		this.#worker = null;
		if (this.#retired?.isStoring && cache === 'use') void this.#retired.close();
		else void this.#retired?.terminate();
	}

	/** Whether there is nothing to show. */
	#isEmpty(): boolean {
		const { phase, sets } = this.#builder.build();
		return phase !== 'failed' && sets.every(({ packages }) => packages.size === 0);
	}

	#startWatch(): void {
		this.#watch?.start(this.#builder.root);
	}

	/** Has the worker report the inputs it reads to the watch thread. */
	#reportInputs(): void {
		const port = this.#watch?.begin();
		if (port !== undefined) this.#worker?.send({ type: 'watch', port }, [port]);
	}

	#sendFocus(): void {
		if (this.#focus !== null) this.#worker?.send({ type: 'focus', ...this.#focus });
	}

	#newInbox(): Inbox {
		return new Inbox((event) => {
			this.#builder.apply(event);
			if (showsSomething(event)) this.#startWatch();
			this.#publish();
		});
	}

	#start(checkpoint: Checkpoint | null): void {
		const job = {
			settings: { ...this.#settings, cache: this.#cache },
			isReload: this.#snapshot.sets.length > 0,
			limits: this.#limits,
			checkpoint,
		};
		const worker = new WorkerHandle(job, {
			received: (event) => this.#receive(event),
			ranOutOfMemory: () => this.#ranOutOfMemory(worker),
			ranOutOfTime: () => {
				const { trial } = worker;
				if (trial === null) return;
				this.#goOnWithout({ trial: trial.name, reason: outOfTime(this.#limits, trial.doing) });
			},
			failed: (error) =>
				this.#fail(
					`The evaluator stopped: ${error.message}. This is a fault of pyscope; please report it.`,
				),
		});
		this.#worker = worker;
		this.#reportInputs();
	}

	#fail(message: string): void {
		this.#questions.failAll(message);
		this.#builder.fail(message);
		this.#publish();
	}

	/**
	 * What was being tried may only have been the last of many, so that it is tried once more in a new
	 * worker, before the others.
	 */
	#ranOutOfMemory({ hasDescribed, trial }: WorkerHandle): void {
		const used = `all of the ${this.#limits.memory} MB it may (--memory)`;
		if (trial !== null && (trial.name === theTree || this.#suspects.has(trial.name))) {
			this.#goOnWithout({ trial: trial.name, reason: outOfMemory(this.#limits, trial.doing) });
			return;
		}
		// A worker that came no further than the one before would be followed by more of them.
		if (trial === null && !hasDescribed) {
			this.#fail(`The evaluation used ${used}.`);
			return;
		}
		if (trial !== null) this.#suspects.add(trial.name);
		this.#builder.notify(`The evaluation used ${used} and goes on anew`);
		this.#goOn(trial?.name ?? null);
	}

	/** Replaces a worker by one that does not try something again. */
	#goOnWithout(what: GivenUp): void {
		if (what.trial === theTree) {
			this.#fail(`${this.#settings.file} ${what.reason}`);
			return;
		}
		this.#gaveUp(what);
		this.#goOn(null);
	}

	#gaveUp(what: GivenUp): void {
		this.#givenUp.push(what);
		this.#builder.gaveUp(`${trialText(what.trial)} ${what.reason}`);
		this.#publish();
	}

	/** Replaces a worker that has ended by one that goes on with what is left. */
	#goOn(suspect: TrialName | null): void {
		this.#start({ sets: this.#builder.checkpoint(), suspect, givenUp: this.#givenUp });
		this.#sendFocus();
		this.#questions.sendAgain();
		this.#publish();
	}

	#receive(event: TreeEvent): void {
		switch (event.type) {
			case 'answer':
				this.#questions.answer(event.id, event.answer);
				break;
			case 'question-failed':
				this.#questions.fail(event.id, event.error);
				break;
			case 'gave-up':
				this.#gaveUp(event.what);
				break;
			case 'short-of-memory':
				this.#builder.notify(
					`Memory is short (--memory ${this.#limits.memory}): some is evaluated more than once`,
				);
				this.#publish();
				break;
			case 'warned':
				this.#warned(event.message);
				break;
			case 'storing':
				// The worker's handle has noted it.
				break;
			default:
				this.#inbox.take(event);
		}
	}

	/** Tells the listeners soon: once for all events that come together. */
	#publish(): void {
		if (this.#isPublishing) return;
		this.#isPublishing = true;
		setImmediate(() => {
			this.#isPublishing = false;
			this.#telling.request(false);
		});
	}
}
