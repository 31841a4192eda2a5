/** Coalesces requests: does something at once, then at most once in an interval. */
export class Throttle {
	readonly #interval: number;
	readonly #run: () => void;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#last = Number.NEGATIVE_INFINITY;

	/** `interval` is in milliseconds. */
	constructor(interval: number, run: () => void) {
		this.#interval = interval;
		this.#run = run;
	}

	/** Asks for a run; an urgent one need not wait for the interval, unless one waits already. */
	request(isUrgent: boolean): void {
		if (this.#timer !== null) return;
		const wait = isUrgent ? 0 : this.#last + this.#interval - performance.now();
		if (wait <= 0) {
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
	}
}
