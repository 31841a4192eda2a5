import { asNixError } from '../../nix/index.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { SetDescriber } from '../../package-sets/reading/describe.ts';
import { errorReason } from '../../package-sets/reading/error-reason.ts';
import { FlowReader } from '../../package-sets/reading/flow/read-flow.ts';
import type { TreeExpression } from '../../package-sets/snippets/environment-snippets.ts';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { Question } from '../protocol/questions.ts';
import type { Checkpoint, Focus, LoadedSet } from '../protocol/tree-messages.ts';
import { trialName } from '../protocol/trial-name.ts';
import { Agenda } from './agenda.ts';
import type { EvaluatedTree } from './evaluate-tree.ts';
import { LoadedDescriptions } from './loaded-descriptions.ts';
import type { Outbox } from './outbox.ts';
import { answerQuestion } from './question-handlers.ts';
import type { Attempt, QuestionQueue } from './question-queue.ts';
import type { ResultsCollector } from './results-collector.ts';
import type { Trials } from './trials.ts';
import { watchMemory } from './watch-memory.ts';

/** How long to describe before looking for messages, in milliseconds. */
const slice = 12;

/** One set's describer, and how far it has come. */
interface SetWork {
	describer: SetDescriber;
	attributes: readonly string[];
	/** Whether strangers that are members after all were corrected, all attributes being known. */
	isCorrected: boolean;
	/** Attributes whose strangers an earlier worker may have mistaken. */
	doubtful: readonly string[];
	/** What the cache has of the set, where that is partly stale; null otherwise. */
	loaded: LoadedDescriptions | null;
	/** The descriptions that are not confirmed yet, by attribute. */
	unconfirmed: Map<string, PackageDescription>;
	/** What was described before the cache was asked for the set; null once it was asked. */
	early: Map<string, PackageDescription | null> | null;
	isComplete: boolean;
	/** Whether something took more than it may, which another time it need not. */
	hasGivenUp: boolean;
}

interface TreeDescriberOptions {
	tree: EvaluatedTree;
	/** Sets that were loaded from the cache completely. */
	loaded: ReadonlySet<string>;
	/** Sets that were loaded from the cache except for their stale attributes. */
	partlyLoaded: ReadonlyMap<string, LoadedSet>;
	/** Sends what the cache has of another set; null when that is nothing. */
	load: (set: string) => LoadedSet | null;
	/** Collects the results to be stored; null when nothing is stored. */
	collector: ResultsCollector | null;
	trials: Trials;
	/** How much may be used, in bytes. */
	memory: number;
	questions: QuestionQueue;
	outbox: Outbox;
}

/**
 * Runs in the evaluating worker: describes all packages of a tree in slices of a few milliseconds,
 * those in focus first, and answers questions in between.
 */
export class TreeDescriber {
	readonly #tree: EvaluatedTree;
	readonly #collector: ResultsCollector | null;
	readonly #load: (set: string) => LoadedSet | null;
	readonly #trials: Trials;
	readonly #memory: number;
	readonly #questions: QuestionQueue;
	readonly #outbox: Outbox;
	/** The default set first, then in the order of the tabs. */
	readonly #work: ReadonlyMap<string, SetWork>;
	readonly #flows: FlowReader;
	readonly #expression: TreeExpression | null;
	readonly #agenda: Agenda;
	/** Tried before all that is not in focus: an earlier worker ran out of memory over it. */
	#suspect: AttributeReference | null = null;
	#isWorking = false;
	#isReady = false;
	#isStopped = false;

	constructor(options: TreeDescriberOptions) {
		const { loaded, partlyLoaded, tree } = options;
		this.#tree = tree;
		this.#load = options.load;
		this.#collector = options.collector;
		this.#trials = options.trials;
		this.#memory = options.memory;
		this.#questions = options.questions;
		this.#outbox = options.outbox;
		const { attributes, evaluator, root } = tree;
		const sets = tree.sets.toSorted(
			(a, b) => Number(b.description.isDefault) - Number(a.description.isDefault),
		);
		this.#work = new Map(
			sets.flatMap(({ description: { name: set }, part, scope }): [string, SetWork][] => {
				if (scope === null) return [];
				const describer = new SetDescriber({
					...{ set, scope, part, evaluator, root },
					tree: attributes,
					attempts: options.trials.attempts,
				});
				const names = describer.attributes;
				const isKnown = loaded.has(set);
				const partly = partlyLoaded.get(set);
				const state = {
					isCorrected: isKnown,
					doubtful: [],
					unconfirmed: new Map(),
					loaded: partly === undefined ? null : new LoadedDescriptions(set, partly),
					early: isKnown || partly !== undefined ? null : new Map(),
					isComplete: isKnown,
					hasGivenUp: false,
				};
				return [[set, { describer, attributes: names, ...state }]];
			}),
		);
		this.#flows = new FlowReader(tree);
		this.#expression = tree.expression;
		this.#agenda = new Agenda(
			Array.from(this.#work, ([set, { attributes, isComplete, loaded }]) => [
				set,
				isComplete ? [] : (loaded?.stale ?? attributes),
			]),
			tree.sets.flatMap(({ description: { isSecondary, name } }) => (isSecondary ? [name] : [])),
		);
	}

	/** Goes on where an earlier worker ended. To be called before `start`. */
	resume({ sets, suspect }: Checkpoint): void {
		for (const { attributes, doubtful, isComplete, set } of sets) {
			const work = this.#work.get(set);
			if (work === undefined) continue;
			work.doubtful = doubtful;
			work.isComplete = isComplete;
			this.#agenda.skip(set, isComplete ? work.attributes : attributes);
		}
		for (const [set, { attributes, describer }] of this.#work) {
			for (const attribute of attributes) {
				const item = { set, attribute };
				if (suspect !== null && trialName(item) === suspect) this.#suspect = item;
				const reason = this.#trials.whyNot(item);
				// What needs it fails at once, where it would take as long.
				if (reason !== null) describer.giveUp(attribute, reason, null);
			}
		}
	}

	start(): void {
		const releases = [() => this.#releasePackages(), () => this.#releaseTree()];
		watchMemory(this.#memory, releases);
		this.#trials.makeRoom = () => {
			for (const release of releases) release();
		};
		for (const [set, { attributes, isComplete, loaded }] of this.#work) {
			if (!isComplete && loaded === null)
				this.#outbox.sendNow({ type: 'named', set, attributes: [...attributes] });
		}
		this.wake();
	}

	/** Describes what is in focus first, from now on. */
	focus(focus: Focus): void {
		const before = this.#agenda.focused;
		this.#agenda.focus(focus);
		if (before !== this.#agenda.focused) this.#release();
		this.wake();
	}

	/** The session has processed a message with descriptions. */
	received(): void {
		this.#outbox.received();
		this.#outbox.flush(!this.#isWorking);
		this.wake();
	}

	/** Ends the work. */
	stop(): void {
		this.#isStopped = true;
	}

	/** Goes on where there is something to do, after requests that are waiting were received. */
	wake(): void {
		if (this.#isWorking) return;
		this.#isWorking = true;
		setImmediate(() => {
			const until = performance.now() + slice;
			let isWorking = this.#doNext();
			while (isWorking && performance.now() < until) isWorking = this.#doNext();
			this.#isWorking = false;
			this.#outbox.flush(!isWorking);
			if (isWorking) this.wake();
		});
	}

	/** Does the most urgent thing; false when there is nothing to do. */
	#doNext(): boolean {
		if (this.#isStopped) return false;
		const shown = this.#agenda.takeUrgent();
		if (shown !== null) {
			this.#describe(shown, true);
			return true;
		}
		const suspect = this.#suspect;
		if (suspect !== null) {
			// Described and confirmed, before anything else takes up memory.
			if (this.#agenda.takeThis(suspect)) this.#describe(suspect, false);
			else this.#suspect = null;
			return true;
		}
		if (this.#questions.answerNext((question) => this.#answer(question))) return true;
		if (this.#loadNext() || this.#readLoaded()) return true;
		const next = this.#agenda.take();
		if (next !== null) {
			this.#describe(next, false);
			return true;
		}
		return this.#finish();
	}

	/** Describes an attribute; the second time it is taken, confirms what was described. */
	#describe(item: AttributeReference, isUrgent: boolean): void {
		const { attribute, set } = item;
		const work = this.#work.get(set) as SetWork;
		const known = work.unconfirmed.get(attribute);
		const outcome = this.#trials.run(
			item,
			() =>
				known === undefined ? work.describer.describe(attribute) : work.describer.confirm(known),
			{
				doing:
					known === undefined ? 'while it was described' : 'while its derivation was evaluated',
				othersWait: !this.#agenda.isLast(item),
			},
		);
		if ('later' in outcome) {
			if (outcome.later === 'patience') this.#agenda.postpone(item);
			else this.#agenda.putBack(item);
			return;
		}
		if ('givenUp' in outcome) work.hasGivenUp = true;
		const description =
			'givenUp' in outcome
				? work.describer.giveUp(attribute, outcome.givenUp, known ?? null)
				: outcome.result;
		if (description === null || description.isConfirmed) {
			work.unconfirmed.delete(attribute);
		} else {
			work.unconfirmed.set(attribute, description);
			this.#agenda.requeue(item);
		}
		this.#outbox.describe(set, attribute, description, isUrgent);
		this.#collector?.described(set, attribute, description);
		work.loaded?.replace(attribute, description);
		work.early?.set(attribute, description);
		if (this.#agenda.remaining(set) === 0) this.#completeSoon(set, work);
	}

	/** Asks the cache for one more set; false when it was asked for all of them. */
	#loadNext(): boolean {
		for (const [set, work] of this.#work) {
			const { attributes, early } = work;
			if (early === null || this.#agenda.isAsleep(set)) continue;
			work.early = null;
			const loaded = this.#load(set);
			if (loaded === null) return true;
			const isStale = new Set(loaded.stale);
			const upToDate = attributes.filter((attribute) => !isStale.has(attribute));
			this.#agenda.skip(set, upToDate);
			this.#collector?.withdraw(set, upToDate);
			for (const attribute of upToDate) work.unconfirmed.delete(attribute);
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

	/**
	 * Decodes one slice of a partly loaded set, once its stale packages have been described again.
	 *
	 * @returns false when there is none
	 */
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

	/**
	 * Completes a set whose attributes are all described. The first time, some may have to be
	 * described once more: dependencies that were taken for strangers before the member was known.
	 */
	#completeSoon(set: string, work: SetWork): void {
		const { attributes, describer, loaded } = work;
		if (loaded !== null && !loaded.isRead) return;
		const isFirst = !work.isCorrected;
		work.isCorrected = true;
		if (isFirst && loaded !== null) describer.know(loaded.descriptions.values());
		const outcome = this.#sortOut(set, () => describer.takeMistaken());
		if (outcome === null) work.hasGivenUp = true;
		const mistaken = outcome ?? [];
		if (isFirst) mistaken.push(...work.doubtful, ...(loaded?.doubtful() ?? []));
		if (mistaken.length > 0) {
			for (const attribute of mistaken) work.unconfirmed.delete(attribute);
			this.#agenda.again(set, mistaken);
			return;
		}
		work.isComplete = true;
		work.loaded = null;
		const origin = describer.takeOrigin(attributes);
		if (!work.hasGivenUp) {
			const descriptions = loaded?.descriptions ?? null;
			this.#collector?.complete({ set, attributes, loaded: descriptions, origin });
		}
		this.#outbox.queue({ type: 'complete', set });
		this.#release();
	}

	/**
	 * Releases the packages of complete sets, except of the one in focus, so that they can be
	 * collected; later questions evaluate again. All eight sets of nixpkgs hold 2.4 GB that way
	 * instead of 6.
	 */
	#release(): void {
		for (const [set, { describer, isComplete }] of this.#work) {
			if (isComplete && set !== this.#agenda.focused) this.#releaseSet(set, describer);
		}
	}

	#releaseSet(set: string, describer: SetDescriber): void {
		this.#sortOut(set, () => describer.release(), false);
	}

	/** Does what concerns all packages of a set and evaluates little; null when it was given up. */
	#sortOut<Result>(set: string, task: () => Result, heedsMemory = true): Result | null {
		const reference = { set, attribute: '(all packages)' };
		const doing = 'while its dependencies were sorted out';
		const outcome = this.#trials.finish(reference, task, doing, heedsMemory);
		return 'result' in outcome ? outcome.result : null;
	}

	/** Releases everything else that can be evaluated again, which all sets have to do once more. */
	#releaseTree(): void {
		this.#tree.unevaluated.restore();
		this.#tree.evaluator.forgetFunctions();
	}

	/** Releases the packages of all sets, also what is in use. */
	#releasePackages(): void {
		for (const [set, { describer }] of this.#work) this.#releaseSet(set, describer);
		this.#outbox.sendNow({ type: 'short-of-memory' });
	}

	/** Says once that everything is described; a set without attributes is completed here. */
	#finish(): false {
		if (this.#isReady) return false;
		this.#isReady = true;
		for (const [set, work] of this.#work) {
			if (!work.isComplete && !this.#agenda.isAsleep(set)) this.#completeSoon(set, work);
		}
		this.#outbox.queue({ type: 'ready' });
		return false;
	}

	#answer(question: Question): Attempt {
		const describers = new Map(Array.from(this.#work, ([set, { describer }]) => [set, describer]));
		const context = { describers, flows: this.#flows, expression: this.#expression };
		try {
			const outcome = this.#trials.run(
				referenceOf(question),
				() => answerQuestion(question, context),
				{ doing: 'while it was asked for' },
			);
			if ('later' in outcome) return null;
			return 'givenUp' in outcome ? { error: outcome.givenUp } : { answer: outcome.result };
		} catch (error) {
			return { error: errorReason(asNixError(error), this.#tree.evaluator) };
		}
	}
}

/** What names a question among what is tried. */
function referenceOf({ ask, kind }: Question): AttributeReference {
	const { set } = ask;
	if ('interpreter' in ask) return { set, attribute: `${ask.interpreter} (${kind})` };
	const attributes = 'attributes' in ask ? ask.attributes.join(', ') : ask.attribute;
	return { set, attribute: `${attributes} (${kind})` };
}
