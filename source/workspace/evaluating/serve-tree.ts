import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { textFromBytes } from '../../nix/text.ts';
import type { SetDescription } from '../../package-sets/description/description.ts';
import type {
	RecalledSet,
	Resumption,
	TreeCommand,
	TreeEvent,
	TreeJob,
	TreeRequest,
} from '../protocol/tree-messages.ts';
import { Underway } from '../protocol/underway.ts';
import { openResults } from '../results-cache/open-results.ts';
import type { OpenedResults } from '../results-cache/store/layout.ts';
import type { TreeResults } from '../results-cache/tree-results.ts';
import { FactsReporter } from './facts-reporter.ts';
import { Interruption } from './interruption.ts';
import type { DefaultSet, OpenedTree } from './open-tree.ts';
import { ResultsKeeper } from './results-keeper.ts';
import type { TreeServer } from './tree-server.ts';

/** Tells of a tree what is kept of it, and evaluates it for the rest, until the thread ends. */
export function serveTree(job: TreeJob, port: MessagePort): Promise<void> {
	return new TreeService(job, port).start();
}

class TreeService {
	readonly #request: TreeRequest;
	readonly #isAgain: boolean;
	readonly #underway: Underway;
	readonly #interruption: Interruption;
	readonly #resumption: Resumption | null;
	readonly #port: MessagePort;
	readonly #results: TreeResults | null;
	readonly #reporter = new FactsReporter();
	/** What is kept of the tree as a whole, once it was told. */
	#opened: OpenedResults | null = null;
	/** The sets of which all was told from what is kept. */
	readonly #recalled = new Set<string>();
	/** Those of which all was told but what is stale. */
	readonly #partlyRecalled = new Map<string, RecalledSet>();
	/** Whether nothing is left to tell, unless someone asks for what is never kept. */
	#isIdle = false;
	#server: TreeServer | null = null;
	#isClosed = false;
	/** Why the tree does not evaluate, although all of it was kept. */
	#failure: string | null = null;
	/** What was asked before there was a server. */
	#waiting: TreeCommand[] = [];

	constructor({ again, request, resumption, underway }: TreeJob, port: MessagePort) {
		this.#request = request;
		this.#isAgain = again;
		this.#underway = new Underway(underway);
		this.#interruption = new Interruption(this.#underway);
		this.#resumption = resumption;
		this.#port = port;
		this.#results = request.cache === 'off' ? null : openResults(request, process.env);
		if (request.cache === 'renew') this.#results?.replaceAll();
		this.#results?.onHolding((facts) => this.#reporter.recalled(facts));
	}

	async start(): Promise<void> {
		this.#port.on('message', (command: TreeCommand) => this.#receive(command));
		// A worker that takes another's place goes on with what is left.
		if (this.#canRecall) this.#recall();
		if (!this.#isIdle) {
			await this.#evaluate();
			return;
		}
		// What had to be read to be known the same is being noted.
		this.#send({ type: 'keeping', isKeeping: true });
		this.#send({ type: 'ready' });
		await this.#results?.written();
		this.#send({ type: 'keeping', isKeeping: false });
	}

	get #canRecall(): boolean {
		return this.#request.cache === 'use' && this.#resumption === null;
	}

	#recall(): void {
		const opened = this.#results?.recallTree() ?? null;
		if (opened === null) return;
		this.#opened = opened;
		this.#send({ type: 'opened', ...opened });
		this.#recallSets(opened);
		this.#isIdle = this.#recalled.size === evaluatingSets(opened).length;
	}

	/** Tells the sets that are as they were, and of the default one what is unless it is shown already. */
	#recallSets(opened: OpenedResults): void {
		for (const [index, { name: set }] of evaluatingSets(opened).entries()) {
			const recalled = this.#results?.recallSet(set, index === 0 && !this.#isAgain) ?? null;
			if (recalled === null) continue;
			if (recalled.stale.length === 0) this.#recalled.add(set);
			else this.#partlyRecalled.set(set, recalled);
			this.#send({ type: 'recalled', set, ...recalled });
		}
	}

	#receive(command: TreeCommand): void {
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
		const { openTree, TreeFailure } = await import('./open-tree.ts');
		const { TreeServer } = await import('./tree-server.ts');
		const waiting = () => this.#waiting.splice(0);
		try {
			const isEarly = this.#request.defaultFirst && this.#opened === null;
			const tree = openTree(this.#request, {
				// A worker that goes on where memory ran out keeps no set, and needs all there is.
				apart: this.#results !== null && this.#resumption === null,
				check: () => this.#interruption.check(),
				learning: (dependencies) => this.#reporter.learning(dependencies),
				found: isEarly ? (set) => this.#tellFound(set) : undefined,
			});
			const keeper = this.#tellOpened(tree);
			// What was asked meanwhile comes first.
			await setImmediate();
			if (this.#isClosed) return;
			const send = (event: TreeEvent) => this.#send(event);
			this.#server = new TreeServer({
				tree,
				recalled: this.#recalled,
				partlyRecalled: this.#partlyRecalled,
				recall: (set) => (this.#canRecall ? (this.#results?.recallSet(set) ?? null) : null),
				keeper,
				underway: this.#underway,
				interruption: this.#interruption,
				send,
			});
			if (this.#resumption !== null) this.#server.resume(this.#resumption);
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
	#tellOpened({ dependencies, file, part, sets, title }: OpenedTree): ResultsKeeper | null {
		const tell = (isKeeping: boolean) => this.#send({ type: 'keeping', isKeeping });
		const keeper =
			this.#results === null ? null : new ResultsKeeper(this.#results, dependencies, tell);
		if (this.#opened === null) {
			this.#opened = {
				title,
				root: textFromBytes(file),
				sets: sets.map(({ description }) => description),
			};
			this.#send({ type: 'opened', ...this.#opened });
			keeper?.opened(this.#opened, part);
		}
		return keeper;
	}

	#refuse(command: TreeCommand, error: string): void {
		if (command.type === 'paths') this.#send({ type: 'paths-failed', id: command.id, error });
	}

	async #close(): Promise<void> {
		this.#isClosed = true;
		this.#server?.stop();
		await this.#results?.written();
		this.#port.close();
	}

	#send(event: TreeEvent): void {
		this.#port.postMessage(event);
	}
}

/** The sets that can be described, the default one first. */
function evaluatingSets({ sets }: OpenedResults): SetDescription[] {
	return sets
		.filter(({ reason }) => reason === null)
		.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}
