/**
 * The worker's side of a session: sends results from the cache first, then evaluates what is
 * missing. It decides what to evaluate; `tree-describer.ts` does it.
 */
import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { textFromBytes } from '../../nix/text.ts';
import type { SetDescription } from '../../package-sets/description/description.ts';
import { memoryGauge } from '../protocol/memory-gauge.ts';
import { RequestReceiver } from '../protocol/request-channel.ts';
import { SharedState, tickLength } from '../protocol/shared-state.ts';
import type {
	Checkpoint,
	Focus,
	LoadedSet,
	TreeJob,
	TreeRequest,
	TreeSettings,
} from '../protocol/tree-messages.ts';
import { type EvaluationLimits, theTree } from '../protocol/trial-name.ts';
import { openResultsCache, type ResultsCache } from '../results-cache/results-cache.ts';
import type { TreeSummary } from '../results-cache/store/folder-layout.ts';
import type { DefaultSet, EvaluatedTree, EvaluationListener } from './evaluate-tree.ts';
import { InputsReporter } from './inputs-reporter.ts';
import { Interruption } from './interruption.ts';
import { Outbox } from './outbox.ts';
import { QuestionQueue } from './question-queue.ts';
import { ResultsCollector } from './results-collector.ts';
import { timeOfThread } from './time-of-thread.ts';
import type { TreeDescriber } from './tree-describer.ts';

/** Serves a session until the session ends the thread. */
export function runTreeWorker(job: TreeJob, port: MessagePort): Promise<void> {
	return new TreeWorker(job, port).start();
}

class TreeWorker {
	readonly #settings: TreeSettings;
	readonly #isReload: boolean;
	readonly #checkpoint: Checkpoint | null;
	readonly #port: MessagePort;
	readonly #shared: SharedState;
	readonly #interruption: Interruption;
	readonly #limits: EvaluationLimits;
	readonly #isMemoryFull: () => boolean;
	readonly #outbox: Outbox;
	readonly #questions: QuestionQueue;
	readonly #cache: ResultsCache | null;
	readonly #reporter = new InputsReporter();
	/** The tree as a whole, once it was sent. */
	#summary: TreeSummary | null = null;
	/** Sets that were loaded completely. */
	readonly #loaded = new Set<string>();
	/** Sets that were loaded except for their stale attributes. */
	readonly #partlyLoaded = new Map<string, LoadedSet>();
	/** Whether everything was loaded: nothing is evaluated unless there is a question. */
	#isIdle = false;
	#describer: TreeDescriber | null = null;
	#isClosed = false;
	/** What the session looks at, until there is a describer to know it. */
	#focus: Focus | null = null;

	constructor({ checkpoint, isReload, limits, settings, shared }: TreeJob, port: MessagePort) {
		this.#settings = settings;
		this.#isReload = isReload;
		this.#checkpoint = checkpoint;
		this.#limits = limits;
		this.#isMemoryFull = memoryGauge(limits.memory * 2 ** 20);
		this.#port = port;
		this.#shared = new SharedState(shared);
		const receiver = new RequestReceiver(port, this.#shared, (request) => this.#receive(request));
		this.#interruption = new Interruption({
			isUrgentPending: () => receiver.isUrgentPending,
			ticks: () => this.#shared.ticks,
			now: timeOfThread(() => this.#shared.ticks * tickLength),
			isMemoryFull: this.#isMemoryFull,
		});
		this.#outbox = new Outbox((event) => port.postMessage(event));
		this.#questions = new QuestionQueue((event) => this.#outbox.sendNow(event));
		this.#cache = settings.cache === 'off' ? null : openResultsCache(settings, process.env);
		if (settings.cache === 'replace') this.#cache?.writer.replaceAll();
		this.#cache?.reader.onVerified((inputs) => this.#reporter.verified(inputs));
	}

	async start(): Promise<void> {
		if (this.#mayLoad) this.#loadTree();
		if (!this.#isIdle) {
			await this.#evaluate();
			return;
		}
		// The cache may be storing newer fingerprints of what it had to read.
		this.#tellStoring(true);
		this.#outbox.sendNow({ type: 'ready' });
		await this.#cache?.written();
		this.#tellStoring(false);
	}

	/** A worker with a checkpoint goes on with what is left. */
	get #mayLoad(): boolean {
		return this.#settings.cache === 'use' && this.#checkpoint === null;
	}

	/** Sends the tree from the cache, and the sets that are up to date. */
	#loadTree(): void {
		const summary = this.#cache?.reader.loadTree() ?? null;
		if (summary === null) return;
		this.#summary = summary;
		this.#outbox.sendNow({ type: 'opened', ...summary });
		const sets = usableSets(summary);
		for (const [index, { name: set }] of sets.entries()) {
			// A partly stale set is worth its while at once where nothing else is on screen.
			const loaded = this.#loadSet(set, index === 0 && !this.#isReload);
			if (loaded === null) continue;
			if (loaded.stale.length === 0) this.#loaded.add(set);
			else this.#partlyLoaded.set(set, loaded);
		}
		this.#isIdle = sets.every(({ isSecondary, name }) => isSecondary || this.#loaded.has(name));
	}

	/** Sends what the cache has of a set; null when that is nothing. */
	#loadSet(set: string, partly = true): LoadedSet | null {
		if (!this.#mayLoad) return null;
		const loaded = this.#cache?.reader.loadSet(set, partly) ?? null;
		if (loaded !== null) this.#outbox.sendNow({ type: 'loaded', set, ...loaded });
		return loaded;
	}

	#receive(request: TreeRequest): void {
		switch (request.type) {
			case 'focus':
				if (this.#describer === null) this.#focus = request;
				else this.#describer.focus(request);
				if (this.#isIdle && focusedSets(request).some((set) => this.#isAsleep(set))) {
					void this.#evaluate();
				}
				break;
			case 'question':
				this.#questions.add(request.id, request.question);
				if (this.#isIdle) void this.#evaluate();
				else this.#describer?.wake();
				break;
			case 'cancel':
				this.#questions.cancel(request.id);
				break;
			case 'received':
				this.#describer?.received();
				break;
			case 'watch':
				this.#reporter.reportTo(request.port);
				break;
			case 'close':
				void this.#close();
				break;
		}
	}

	/** Whether a set can be described, and was not, as nobody had looked at it. */
	#isAsleep(set: string): boolean {
		const sets = this.#summary === null ? [] : usableSets(this.#summary);
		return !this.#loaded.has(set) && sets.some(({ name }) => name === set);
	}

	async #evaluate(): Promise<void> {
		const wasIdle = this.#isIdle;
		this.#isIdle = false;
		// Where everything is in the cache, the evaluator is not even loaded.
		const { evaluateTree, TreeFailure } = await import('./evaluate-tree.ts');
		const { TreeDescriber } = await import('./tree-describer.ts');
		const { Trials } = await import('./trials.ts');
		const trials = new Trials({
			shared: this.#shared,
			interruption: this.#interruption,
			limits: this.#limits,
			givenUp: this.#checkpoint?.givenUp ?? [],
			isMemoryFull: this.#isMemoryFull,
			gaveUp: (what) => {
				// Of the tree itself, it is told that it cannot be opened.
				if (what.trial !== theTree) this.#outbox.sendNow({ type: 'gave-up', what });
			},
		});
		try {
			const isEarly = this.#settings.defaultFirst && this.#summary === null;
			const options: EvaluationListener = {
				// A worker with a checkpoint stores no set, and needs all the memory there is.
				tracksParts: this.#cache !== null && this.#checkpoint === null,
				check: () => this.#interruption.check(),
				callLimit: this.#shared.callLimit,
				attempts: trials.attempts,
				recording: (inputs) => this.#reporter.recording(inputs),
				warn: (message) => this.#outbox.sendNow({ type: 'warned', message }),
				found: isEarly ? (set) => this.#sendFound(set) : undefined,
			};
			const opened = trials.finish(
				{ set: '', attribute: '' },
				() => evaluateTree(this.#settings, options),
				'while it was opened',
			);
			if ('givenUp' in opened) throw new TreeFailure(`${this.#settings.file} ${opened.givenUp}`);
			const tree = opened.result;
			const collector = this.#sendOpened(tree);
			// Requests that came meanwhile are received before anything is described.
			await setImmediate();
			if (this.#isClosed) return;
			this.#describer = new TreeDescriber({
				tree,
				loaded: this.#loaded,
				partlyLoaded: this.#partlyLoaded,
				load: (set) => this.#loadSet(set),
				collector,
				trials,
				memory: this.#limits.memory * 2 ** 20,
				questions: this.#questions,
				outbox: this.#outbox,
			});
			if (this.#checkpoint !== null) this.#describer.resume(this.#checkpoint);
			this.#describer.start();
			if (this.#focus !== null) this.#describer.focus(this.#focus);
		} catch (error) {
			if (!(error instanceof TreeFailure)) throw error;
			const { message, summary } = error;
			if (!wasIdle) this.#outbox.sendNow({ type: 'failed', error: message, summary });
			this.#questions.refuseAll(message);
		}
	}

	#sendFound({ description, file, scope, title }: DefaultSet): void {
		const attributes = scope?.shape.sortedKeys.map(textFromBytes) ?? [];
		const root = textFromBytes(file);
		this.#outbox.sendNow({ type: 'found', title, root, set: description, attributes });
	}

	/**
	 * Sends what the tree is, unless the cache knew it. @returns what collects results from now on
	 */
	#sendOpened({ inputs, file, part, sets, title }: EvaluatedTree): ResultsCollector | null {
		const tell = (isStoring: boolean) => this.#tellStoring(isStoring);
		const collector =
			this.#cache === null ? null : new ResultsCollector(this.#cache.writer, inputs, tell);
		if (this.#summary === null) {
			this.#summary = {
				title,
				root: textFromBytes(file),
				sets: sets.map(({ description }) => description),
			};
			this.#outbox.sendNow({ type: 'opened', ...this.#summary });
			collector?.opened(this.#summary, part);
		}
		return collector;
	}

	#tellStoring(isStoring: boolean): void {
		this.#outbox.sendNow({ type: 'storing', isStoring });
	}

	async #close(): Promise<void> {
		this.#isClosed = true;
		this.#describer?.stop();
		await this.#cache?.written();
		this.#port.close();
	}
}

/** The sets that evaluate, the default one first. */
function usableSets({ sets }: TreeSummary): SetDescription[] {
	return sets
		.filter(({ reason }) => reason === null)
		.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/** The set that is open, and those it is compared with. */
function focusedSets({ set, compared }: Focus): string[] {
	return [set, ...(compared?.names ?? [])];
}
