import { isStackOverflow, NixError } from '../../nix/index.ts';
import { bytesFromText } from '../../nix/text.ts';
import { type Attempts, OpeningError } from '../../package-sets/reading/attempts.ts';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { SharedState } from '../protocol/shared-state.ts';
import {
	type Doing,
	type EvaluationLimits,
	type GivenUp,
	outOfMemory,
	outOfTime,
	type TrialName,
	trialName,
} from '../protocol/trial-name.ts';
import {
	type Bounds,
	type Interruption,
	isInterruption,
	type TaskOutcome,
} from './interruption.ts';

/** How long others wait for something that takes long, in milliseconds. */
const patience = 2000;

/** What came of a trial; `later` where it was interrupted and is to be begun again. */
export type TrialOutcome<Result> =
	| { result: Result }
	| { later: 'request' | 'patience' }
	| { givenUp: string };

export interface TrialOptions {
	doing: Doing;
	/** Whether others are waiting, so that it is left for later when it takes long. */
	othersWait?: boolean;
	/** Whether an urgent request goes first; by default so. */
	yields?: boolean;
	/** Whether it may fill the memory, and is to blame then; by default so. */
	heedsMemory?: boolean;
}

interface TrialsOptions {
	shared: SharedState;
	interruption: Interruption;
	limits: EvaluationLimits;
	/** What earlier workers of this tree gave up. */
	givenUp: readonly GivenUp[];
	/** Whether the memory is full and stays so. */
	isMemoryFull?: () => boolean;
	/** Told of everything that is given up here. */
	gaveUp: (what: GivenUp) => void;
}

/**
 * Runs what a tree may never end in trials: stretches of evaluation that have names and bounds. What
 * takes longer than it may, or more memory, is given up by its name with the reason, here or, where
 * the whole thread is lost, by the worker that comes next; and it is not tried again.
 */
export class Trials {
	readonly #shared: SharedState;
	readonly #interruption: Interruption;
	readonly #limits: EvaluationLimits;
	readonly #isMemoryFull: () => boolean;
	readonly #gaveUp: (what: GivenUp) => void;
	readonly #givenUp: Map<TrialName, string>;
	/** How many milliseconds were spent on what is to be begun again. */
	readonly #spent = new Map<TrialName, number>();
	/** What has filled the memory once. */
	readonly #suspects = new Set<TrialName>();
	/** Releases what can be evaluated again. */
	makeRoom: () => void = () => {};

	constructor({
		shared,
		interruption,
		limits,
		givenUp,
		gaveUp,
		isMemoryFull = () => false,
	}: TrialsOptions) {
		this.#isMemoryFull = isMemoryFull;
		this.#shared = shared;
		this.#interruption = interruption;
		this.#limits = limits;
		this.#gaveUp = gaveUp;
		this.#givenUp = new Map(givenUp.map(({ reason, trial }) => [trial, reason]));
	}

	/** Why something is not tried; null for all else. */
	whyNot(reference: AttributeReference): string | null {
		return this.#givenUp.get(trialName(reference)) ?? null;
	}

	/** Tries something, unless it was given up. */
	run<Result>(
		reference: AttributeReference,
		task: () => Result,
		{ doing, othersWait = false, yields = true, heedsMemory = true }: TrialOptions,
	): TrialOutcome<Result> {
		const trial = trialName(reference);
		const known = this.#givenUp.get(trial);
		if (known !== undefined) return { givenUp: known };
		const spent = this.#spent.get(trial) ?? 0;
		const bounds = {
			limit: this.#limits.time * 1000 - spent,
			patience: othersWait ? patience : Number.POSITIVE_INFINITY,
			yields,
			heedsMemory,
		};
		const outer = this.#shared.trial;
		this.#shared.trial = { name: trial, doing };
		const outcome = this.#run(trial, task, bounds, outer === null);
		// What it has left in memory must not be taken for what the next one needs.
		if (outer === null && heedsMemory && this.#isMemoryFull()) this.makeRoom();
		this.#shared.trial = outer;
		if ('givenUp' in outcome) return outcome;
		switch (outcome.interrupted) {
			case null:
				this.#spent.delete(trial);
				return { result: outcome.result };
			case 'time':
				return this.#giveUp(trial, outOfTime(this.#limits, doing));
			case 'memory':
				return this.#outOfMemory(trial, doing);
			default:
				this.#spent.set(trial, spent + outcome.spent);
				return { later: outcome.interrupted };
		}
	}

	/** Tries something until it is done or given up: nothing goes first. */
	finish<Result>(
		reference: AttributeReference,
		task: () => Result,
		doing: Doing,
		heedsMemory = true,
	): Exclude<TrialOutcome<Result>, { later: unknown }> {
		for (;;) {
			const outcome = this.run(reference, task, { doing, yields: false, heedsMemory });
			if (!('later' in outcome)) return outcome;
		}
	}

	/** How the sets of a tree are looked for. */
	get attempts(): Attempts {
		return {
			require: (path, task) => {
				const outcome = this.finish({ set: path, attribute: '' }, task, 'while it was looked at');
				if ('result' in outcome) return outcome.result;
				throw new NixError('other', bytesFromText(outcome.givenUp));
			},
			glance: (reference, task) => {
				const options = {
					doing: 'while it was looked at',
					othersWait: true,
					yields: false,
				} as const;
				const outcome = this.run(reference, task, options);
				return 'result' in outcome ? outcome : null;
			},
		};
	}

	/** Whatever else stops a task than an error of the program is a fault, which takes nothing along. */
	#run<Result>(
		trial: TrialName,
		task: () => Result,
		bounds: Bounds,
		isOutermost: boolean,
	): TaskOutcome<Result> | { givenUp: string } {
		try {
			return this.#interruption.run(task, bounds);
		} catch (error) {
			// A full stack is for the evaluation around this one, where there is one.
			const isOurs = isOutermost && isStackOverflow(error);
			if (isForOther(error) && !isOurs) throw error;
			return this.#giveUp(trial, `met a fault of pyscope (${messageOf(error)}); please report it`);
		}
	}

	/** The first time others may have filled the memory; then it is tried again with what was released. */
	#outOfMemory(trial: TrialName, doing: Doing): { givenUp: string } | { later: 'request' } {
		if (this.#suspects.has(trial)) return this.#giveUp(trial, outOfMemory(this.#limits, doing));
		this.#suspects.add(trial);
		this.makeRoom();
		return { later: 'request' };
	}

	#giveUp(trial: TrialName, reason: string): { givenUp: string } {
		this.#givenUp.set(trial, reason);
		this.#gaveUp({ trial, reason });
		return { givenUp: reason };
	}
}

/** Whether an error is one of the program, of the tree, or ends a task around this one. */
function isForOther(error: unknown): boolean {
	return (
		error instanceof NixError ||
		isInterruption(error) ||
		error instanceof OpeningError ||
		isStackOverflow(error)
	);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
