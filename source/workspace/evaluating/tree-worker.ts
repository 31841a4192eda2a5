import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { textFromBytes } from '../../nix/text.ts';
import type { SetDescription } from '../../package-sets/description/description.ts';
import { SharedState } from '../protocol/shared-state.ts';
import type {
	Checkpoint,
	LoadedSet,
	TreeEvent,
	TreeJob,
	TreeRequest,
	TreeSettings,
} from '../protocol/tree-messages.ts';
import { openResultsCache, type ResultsCache } from '../results-cache/results-cache.ts';
import type { TreeSummary } from '../results-cache/store/folder-layout.ts';
import type { DefaultSet, EvaluatedTree } from './evaluate-tree.ts';
import { InputsReporter } from './inputs-reporter.ts';
import { Interruption } from './interruption.ts';
import { ResultsCollector } from './results-collector.ts';
import type { TreeDescriber } from './tree-describer.ts';

/** Tells of a tree what is kept of it, and evaluates it for the rest, until the thread ends. */
export function runTreeWorker(job: TreeJob, port: MessagePort): Promise<void> {
	return new TreeWorker(job, port).start();
}

class TreeWorker {
	readonly #request: TreeSettings;
	readonly #isAgain: boolean;
	readonly #underway: SharedState;
	readonly #interruption: Interruption;
	readonly #checkpoint: Checkpoint | null;
	readonly #port: MessagePort;
	readonly #cache: ResultsCache | null;
	readonly #reporter = new InputsReporter();
	/** What is kept of the tree as a whole, once it was told. */
	#opened: TreeSummary | null = null;
	/** The sets of which all was told from what is kept. */
	readonly #loaded = new Set<string>();
	/** Those of which all was told but what is stale. */
	readonly #partlyLoaded = new Map<string, LoadedSet>();
	/** Whether nothing is left to tell, unless someone asks for what is never kept. */
	#isIdle = false;
	#server: TreeDescriber | null = null;
	#isClosed = false;
	/** Why the tree does not evaluate, although all of it was kept. */
	#failure: string | null = null;
	/** What was asked before there was a server. */
	#waiting: TreeRequest[] = [];

	constructor({ again, request, checkpoint, underway }: TreeJob, port: MessagePort) {
		this.#request = request;
		this.#isAgain = again;
		this.#underway = new SharedState(underway);
		this.#interruption = new Interruption(this.#underway);
		this.#checkpoint = checkpoint;
		this.#port = port;
		this.#cache = request.cache === 'off' ? null : openResultsCache(request, process.env);
		if (request.cache === 'renew') this.#cache?.writer.replaceAll();
		this.#cache?.reader.onVerified((inputs) => this.#reporter.loaded(inputs));
	}

	async start(): Promise<void> {
		this.#port.on('message', (command: TreeRequest) => this.#receive(command));
		// A worker that takes another's place goes on with what is left.
		if (this.#mayLoad) this.#load();
		if (!this.#isIdle) {
			await this.#evaluate();
			return;
		}
		// What had to be read to be known the same is being noted.
		this.#send({ type: 'storing', isStoring: true });
		this.#send({ type: 'ready' });
		await this.#cache?.written();
		this.#send({ type: 'storing', isStoring: false });
	}

	get #mayLoad(): boolean {
		return this.#request.cache === 'use' && this.#checkpoint === null;
	}

	#load(): void {
		const opened = this.#cache?.reader.loadTree() ?? null;
		if (opened === null) return;
		this.#opened = opened;
		this.#send({ type: 'opened', ...opened });
		this.#loadSets(opened);
		this.#isIdle = this.#loaded.size === usableSets(opened).length;
	}

	/** Tells the sets that are as they were, and of the default one what is unless it is shown already. */
	#loadSets(opened: TreeSummary): void {
		for (const [index, { name: set }] of usableSets(opened).entries()) {
			const loaded = this.#cache?.reader.loadSet(set, index === 0 && !this.#isAgain) ?? null;
			if (loaded === null) continue;
			if (loaded.stale.length === 0) this.#loaded.add(set);
			else this.#partlyLoaded.set(set, loaded);
			this.#send({ type: 'loaded', set, ...loaded });
		}
	}

	#receive(command: TreeRequest): void {
		if (['focus', 'paths', 'close'].includes(command.type)) this.#interruption.hear();
		if (command.type === 'close') {
			void this.#close();
		} else if (command.type === 'watch') {
			this.#reporter.watch(command.port);
		} else if (this.#server !== null) {
			this.#server.receive(command);
		} else if (this.#failure !== null) {
			this.#refuse(command, this.#failure);
		} else {
			// Of all that was looked at only the last counts.
			if (command.type === 'focus') {
				this.#waiting = this.#waiting.filter(({ type }) => type !== 'focus');
			}
			this.#waiting.push(command);
			if (this.#isIdle && command.type === 'paths') void this.#evaluate();
		}
	}

	async #evaluate(): Promise<void> {
		const wasIdle = this.#isIdle;
		this.#isIdle = false;
		// Where all is kept, the evaluator is not even loaded.
		const { evaluateTree, TreeFailure } = await import('./evaluate-tree.ts');
		const { TreeDescriber } = await import('./tree-describer.ts');
		const waiting = () => this.#waiting.splice(0);
		try {
			const isEarly = this.#request.defaultFirst && this.#opened === null;
			const tree = evaluateTree(this.#request, {
				// A worker that goes on where memory ran out keeps no set, and needs all there is.
				apart: this.#cache !== null && this.#checkpoint === null,
				check: () => this.#interruption.check(),
				learning: (inputs) => this.#reporter.learning(inputs),
				found: isEarly ? (set) => this.#tellFound(set) : undefined,
			});
			const collector = this.#tellOpened(tree);
			// What was asked meanwhile comes first.
			await setImmediate();
			if (this.#isClosed) return;
			const send = (event: TreeEvent) => this.#send(event);
			this.#server = new TreeDescriber({
				tree,
				loaded: this.#loaded,
				partlyLoaded: this.#partlyLoaded,
				load: (set) => (this.#mayLoad ? (this.#cache?.reader.loadSet(set) ?? null) : null),
				collector,
				underway: this.#underway,
				interruption: this.#interruption,
				send,
			});
			if (this.#checkpoint !== null) this.#server.resume(this.#checkpoint);
			this.#server.start();
			for (const command of waiting()) this.#server.receive(command);
		} catch (error) {
			if (!(error instanceof TreeFailure)) throw error;
			this.#failure = error.message;
			const { message, summary } = error;
			if (!wasIdle) this.#send({ type: 'failed', error: message, summary });
			for (const command of waiting()) this.#refuse(command, error.message);
		}
	}

	#tellFound({ description, file, scope, title }: DefaultSet): void {
		const attributes = scope?.shape.sortedKeys.map(textFromBytes) ?? [];
		const root = textFromBytes(file);
		this.#send({ type: 'found', title, root, set: description, attributes });
	}

	/** Tells what the tree is, unless it was told, and begins to keep what is told from now on. */
	#tellOpened({ inputs, file, part, sets, title }: EvaluatedTree): ResultsCollector | null {
		const tell = (isStoring: boolean) => this.#send({ type: 'storing', isStoring });
		const collector =
			this.#cache === null ? null : new ResultsCollector(this.#cache.writer, inputs, tell);
		if (this.#opened === null) {
			this.#opened = {
				title,
				root: textFromBytes(file),
				sets: sets.map(({ description }) => description),
			};
			this.#send({ type: 'opened', ...this.#opened });
			collector?.opened(this.#opened, part);
		}
		return collector;
	}

	#refuse(command: TreeRequest, error: string): void {
		if (command.type === 'paths') this.#send({ type: 'paths-failed', id: command.id, error });
	}

	async #close(): Promise<void> {
		this.#isClosed = true;
		this.#server?.stop();
		await this.#cache?.written();
		this.#port.close();
	}

	#send(event: TreeEvent): void {
		this.#port.postMessage(event);
	}
}

/** The sets that can be described, the default one first. */
function usableSets({ sets }: TreeSummary): SetDescription[] {
	return sets
		.filter(({ reason }) => reason === null)
		.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}
