import type { SetSnapshot } from '../../workspace/session/session.ts';
import { isFinal } from '../signs/availability.ts';
import type { Prepare } from './setup.ts';

/** How long no key was pressed when sets that are not shown are prepared, in milliseconds. */
const pause = 500;

/**
 * Prepares sets while nothing is pressed, one at a time, so that neither the first search nor the
 * first look at another tab takes longer than later ones: when their names are known, again when
 * they are complete, and when all states are confirmed. Then what the view that is shown may be asked for
 * next.
 */
export class Prefetch {
	readonly #prepare: Prepare;
	readonly #prepareShown: () => void;
	/** The sets that were prepared, and how far each was then. */
	readonly #prepared = new Map<string, Stage>();
	#sets: readonly SetSnapshot[] = [];
	#timer: ReturnType<typeof setTimeout> | null = null;

	constructor(prepare: Prepare, prepareShown: () => void) {
		this.#prepare = prepare;
		this.#prepareShown = prepareShown;
	}

	/** Takes in what is known of the sets now. */
	update(sets: readonly SetSnapshot[]): void {
		this.#sets = sets;
		if (this.#timer === null && this.#next() !== undefined) this.#wait();
	}

	/** Waits for another whole pause: a key was pressed, and something else may be shown. */
	postpone(): void {
		if (this.#timer === null) this.#wait();
		else this.#timer.refresh();
	}

	/** Prepares nothing until the next update. */
	cancel(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			this.#timer = null;
			const set = this.#next();
			if (set === undefined) {
				this.#prepareShown();
				return;
			}
			this.#prepared.set(set.name, stageOf(set));
			this.#prepare(set);
			this.#wait();
		}, pause);
	}

	#next(): SetSnapshot | undefined {
		return this.#sets.find(
			(set) => set.attributes.length > 0 && this.#prepared.get(set.name) !== stageOf(set),
		);
	}
}

type Stage = 'named' | 'complete' | 'final';

function stageOf(set: SetSnapshot): Stage {
	if (isFinal(set)) return 'final';
	return set.isComplete ? 'complete' : 'named';
}
