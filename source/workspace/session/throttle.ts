/**
 * For each time unit that a run takes, so many pass before the next. What is done with a snapshot
 * grows with the tree, and so does the number of its snapshots.
 */
const pauseForWork = 4;

/**
 * Coalesces requests: does something at once, then at most once in an interval, and never for more
 * than a fifth of the time.
 */
export class Throttle {
	readonly #interval: number;
	readonly #run: () => void;
	#timer: ReturnType<typeof setTimeout> | null = null;
	/** When the last run began, and how long it took, in milliseconds. */
	#last = Number.NEGATIVE_INFINITY;
	#duration = 0;

	/** `interval` is in milliseconds. */
	constructor(interval: number, run: () => void) {
		this.#interval = interval;
		this.#run = run;
	}

	/**
	 * Asks for a run. An urgent one need not wait for the interval, unless one waits already, and waits
	 * only as long as the last one took.
	 */
	request(isUrgent: boolean): void {
		if (this.#timer !== null) return;
		const pause = isUrgent
			? this.#duration
			: Math.max(this.#interval - this.#duration, this.#duration * pauseForWork);
		const wait = this.#last + this.#duration + pause - performance.now();
		// A timer does not know parts of a millisecond.
		if (wait < 1) {
			this.#runNow();
		} else {
			this.#timer = setTimeout(() => this.#runNow(), wait);
		}
	}

	/** Gives up a run that waits. */
	cancel(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#runNow(): void {
		this.#timer = null;
		this.#last = performance.now();
		this.#run();
		this.#duration = performance.now() - this.#last;
	}
}
