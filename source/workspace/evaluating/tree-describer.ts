import { asNixError, NixError } from '../../nix/index.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { SetDescriber } from '../../package-sets/reading/describe.ts';
import { errorReason } from '../../package-sets/reading/discover.ts';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { SharedState } from '../protocol/shared-state.ts';
import type { Checkpoint, LoadedSet, TreeEvent, TreeRequest } from '../protocol/tree-messages.ts';
import { Agenda } from './agenda.ts';
import type { EvaluatedTree } from './evaluate-tree.ts';
import type { Interruption } from './interruption.ts';
import { LoadedDescriptions } from './loaded-descriptions.ts';
import { Outbox } from './outbox.ts';
import type { ResultsCollector } from './results-collector.ts';
import { watchMemory } from './watch-memory.ts';

/** How long to describe before looking for messages, in milliseconds. */
const slice = 12;

/** Why an attribute is given up that alone takes all the memory there is. */
const tooLarge = 'needs more memory than the evaluation may use';

/** One set's describer, and how far it is. */
interface SetWork {
	describer: SetDescriber;
	attributes: readonly string[];
	/** Whether what was said of strangers is corrected, now that every attribute is known. */
	isCorrected: boolean;
	/** What another worker described, where what was said of strangers may be wrong. */
	doubtful: readonly string[];
	/** What of the set was kept and is true still; null when that is nothing or not known yet. */
	loaded: LoadedDescriptions | null;
	/** What was described before it was known; null once it is. */
	early: Map<string, PackageDescription | null> | null;
	isComplete: boolean;
}

type PathsRequest = Extract<TreeRequest, { type: 'paths' }>;

interface TreeServerOptions {
	tree: EvaluatedTree;
	/** Sets of which everything was told already. */
	loaded: ReadonlySet<string>;
	/** Sets of which everything was told but what is stale. */
	partlyLoaded: ReadonlyMap<string, LoadedSet>;
	/** What is kept of another set and true still; null when that is nothing. */
	load: (set: string) => LoadedSet | null;
	/** What keeps the results; null when nothing does. */
	collector: ResultsCollector | null;
	/** Where it is told what is described just now. */
	underway: SharedState;
	interruption: Interruption;
	send: (event: TreeEvent) => void;
}

/** Describes all packages of a tree, those asked for first, until the thread ends. */
export class TreeDescriber {
	readonly #tree: EvaluatedTree;
	readonly #collector: ResultsCollector | null;
	readonly #load: (set: string) => LoadedSet | null;
	readonly #underway: SharedState;
	readonly #interruption: Interruption;
	readonly #send: (event: TreeEvent) => void;
	readonly #outbox: Outbox;
	/** The default set first, then in the order of the tabs. */
	readonly #work: ReadonlyMap<string, SetWork>;
	readonly #agenda: Agenda;
	/** Whose paths are asked for, by the request's number. */
	readonly #paths = new Map<number, PathsRequest>();
	/** What is tried before all else. */
	#suspect: AttributeReference | null = null;
	#isWorking = false;
	#isReady = false;
	#isStopped = false;

	constructor(options: TreeServerOptions) {
		const { interruption, collector, partlyLoaded, load, loaded, send, tree, underway } = options;
		this.#load = load;
		this.#tree = tree;
		this.#collector = collector;
		this.#underway = underway;
		this.#interruption = interruption;
		this.#send = send;
		this.#outbox = new Outbox(send);
		const { evaluator, root } = tree;
		const sets = tree.sets.toSorted(
			(a, b) => Number(b.description.isDefault) - Number(a.description.isDefault),
		);
		this.#work = new Map(
			sets.flatMap(({ description: { name: set }, part, scope }): [string, SetWork][] => {
				if (scope === null) return [];
				const describer = new SetDescriber({ set, scope, part, evaluator, root });
				const { attributes } = describer;
				const isKnown = loaded.has(set);
				const partly = partlyLoaded.get(set);
				const state = {
					isCorrected: isKnown,
					doubtful: [],
					loaded: partly === undefined ? null : new LoadedDescriptions(set, partly),
					early: isKnown || partly !== undefined ? null : new Map(),
					isComplete: isKnown,
				};
				return [[set, { describer, attributes, ...state }]];
			}),
		);
		this.#agenda = new Agenda(
			Array.from(this.#work, ([set, { attributes, isComplete, loaded }]) => [
				set,
				isComplete ? [] : (loaded?.stale ?? attributes),
			]),
		);
	}

	/** Goes on where another worker ended. */
	resume({ givenUp, known, suspect }: Checkpoint): void {
		for (const { attributes, doubtful, isComplete, set } of known) {
			const work = this.#work.get(set);
			if (work === undefined) continue;
			work.doubtful = doubtful;
			work.isComplete = isComplete;
			this.#agenda.skip(set, isComplete ? work.attributes : attributes);
		}
		for (const { attribute, set } of givenUp) {
			const description = this.#work.get(set)?.describer.describeGivenUp(attribute, tooLarge);
			if (description === undefined) continue;
			this.#outbox.describe(set, attribute, description, false);
			this.#agenda.skip(set, [attribute]);
		}
		this.#suspect = suspect;
	}

	start(): void {
		watchMemory(() => this.#releaseEverything());
		for (const [set, { attributes, isComplete, loaded }] of this.#work) {
			if (!isComplete && loaded === null)
				this.#send({ type: 'named', set, attributes: [...attributes] });
		}
		this.#workOn();
	}

	receive(command: TreeRequest): void {
		this.#receive(command);
		this.#workOn();
	}

	/** Begins nothing any more. */
	stop(): void {
		this.#isStopped = true;
	}

	#receive(command: TreeRequest): void {
		switch (command.type) {
			case 'focus': {
				const before = this.#agenda.focused;
				this.#agenda.focus(command);
				if (before !== this.#agenda.focused) this.#release();
				break;
			}
			case 'paths':
				this.#paths.set(command.id, command);
				break;
			case 'cancel-paths':
				this.#paths.delete(command.id);
				break;
			case 'received':
				this.#outbox.received();
				this.#outbox.flush(!this.#isWorking);
				break;
		}
	}

	/** Goes on where there is something to do, and lets what was received since come first. */
	#workOn(): void {
		if (this.#isWorking) return;
		this.#isWorking = true;
		setImmediate(() => {
			const until = performance.now() + slice;
			let isWorking = this.#doNext();
			while (isWorking && performance.now() < until) isWorking = this.#doNext();
			this.#isWorking = false;
			this.#outbox.flush(!isWorking);
			if (isWorking) this.#workOn();
		});
	}

	/** Does the one thing that is wanted most; false when there is nothing to do. */
	#doNext(): boolean {
		if (this.#isStopped) return false;
		const suspect = this.#suspect;
		if (suspect !== null) {
			this.#suspect = null;
			if (this.#agenda.takeThis(suspect)) this.#describe(suspect, false);
			return true;
		}
		const shown = this.#agenda.takeUrgent();
		if (shown !== null) {
			this.#describe(shown, true);
			return true;
		}
		for (const request of this.#paths.values()) {
			this.#paths.delete(request.id);
			this.#sendPaths(request);
			return true;
		}
		if (this.#loadNext() || this.#readLoaded()) return true;
		const next = this.#agenda.take();
		if (next !== null) {
			this.#describe(next, false);
			return true;
		}
		return this.#finish();
	}

	#describe(item: AttributeReference, isUrgent: boolean): void {
		const { attribute, set } = item;
		const work = this.#work.get(set) as SetWork;
		this.#underway.item = item;
		const outcome = this.#interruption.run(() => work.describer.describe(attribute));
		this.#underway.item = null;
		if (outcome === undefined) {
			this.#agenda.putBack(item);
			return;
		}
		const description = outcome.result;
		this.#outbox.describe(set, attribute, description, isUrgent);
		this.#collector?.described(set, attribute, description);
		work.loaded?.replace(attribute, description);
		work.early?.set(attribute, description);
		if (this.#agenda.remaining(set) === 0) this.#completeSoon(set, work);
	}

	/** Looks for what is kept of one more set; false when none is left. */
	#loadNext(): boolean {
		for (const [set, work] of this.#work) {
			const { attributes, early } = work;
			if (early === null) continue;
			work.early = null;
			const loaded = this.#load(set);
			if (loaded === null) return true;
			this.#send({ type: 'loaded', set, ...loaded });
			const isStale = new Set(loaded.stale);
			this.#agenda.skip(
				set,
				attributes.filter((attribute) => !isStale.has(attribute)),
			);
			if (isStale.size === 0) {
				work.isCorrected = true;
				work.isComplete = true;
				return true;
			}
			work.loaded = new LoadedDescriptions(set, loaded);
			for (const [attribute, description] of early) work.loaded.replace(attribute, description);
			return true;
		}
		return false;
	}

	/** Reads some of what was kept of a set whose other packages are all described; false when none is left. */
	#readLoaded(): boolean {
		for (const [set, work] of this.#work) {
			const { isComplete, loaded } = work;
			if (isComplete || loaded === null || loaded.isRead) continue;
			if (this.#agenda.remaining(set) > 0) continue;
			loaded.readSome();
			if (loaded.isRead) this.#completeSoon(set, work);
			return true;
		}
		return false;
	}

	/** Once every attribute of a set is known: what was said of strangers may have to be corrected. */
	#completeSoon(set: string, work: SetWork): void {
		const { attributes, describer, loaded } = work;
		if (loaded !== null && !loaded.isRead) return;
		const isFirst = !work.isCorrected;
		work.isCorrected = true;
		if (isFirst && loaded !== null) describer.know(loaded.descriptions.values());
		const mistaken = describer.takeMistaken();
		if (isFirst) mistaken.push(...work.doubtful, ...(loaded?.inDoubt() ?? []));
		if (mistaken.length > 0) {
			this.#agenda.again(set, mistaken);
			return;
		}
		work.isComplete = true;
		work.loaded = null;
		this.#collector?.complete({
			set,
			attributes,
			loaded: loaded?.descriptions ?? null,
			origin: describer.takeOrigin(attributes),
		});
		this.#outbox.say({ type: 'complete', set });
		this.#release();
	}

	/**
	 * Lets go of the packages of complete sets, save of the one that is looked at. Measured on the
	 * eight sets of nixpkgs: 2.4 GB at most, where storing them takes 8. What a later set needed of an
	 * earlier one is let go of with it.
	 */
	#release(): void {
		for (const [set, { describer, isComplete }] of this.#work) {
			if (isComplete && set !== this.#agenda.focused) describer.release();
		}
	}

	/** Lets go of all that can be evaluated again, also of what is in use. */
	#releaseEverything(): void {
		for (const { describer } of this.#work.values()) describer.release();
		this.#tree.unevaluated.restore();
		this.#send({ type: 'short-of-memory' });
	}

	/** Says that all is described, once; a set without any attributes is complete by now. */
	#finish(): false {
		if (this.#isReady) return false;
		this.#isReady = true;
		for (const [set, work] of this.#work) {
			if (!work.isComplete) this.#completeSoon(set, work);
		}
		this.#outbox.say({ type: 'ready' });
		return false;
	}

	#sendPaths(request: PathsRequest): void {
		const { id, attribute, set } = request;
		const work = this.#work.get(set);
		try {
			if (work === undefined) throw new NixError('other', `there is no set ${set}`);
			const outcome = this.#interruption.run(() => work.describer.paths(attribute));
			if (outcome === undefined) this.#paths.set(id, request);
			else this.#send({ type: 'paths', id, ...outcome.result });
		} catch (error) {
			const reason = errorReason(asNixError(error), this.#tree.evaluator);
			this.#send({ type: 'paths-failed', id, error: reason });
		}
	}
}
