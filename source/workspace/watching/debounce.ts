/**
 * Debounces changes: tells when to look at something that changes again and again. That is when it
 * has been quiet for a while, or has gone on for too long. Times are milliseconds of any clock.
 */
export class Debounce {
	readonly #quiet: number;
	readonly #longest: number;
	#first: number | null = null;
	#last = 0;

	/**
	 * @param quiet for how long nothing must have changed
	 * @param longest the longest time to wait for that
	 */
	constructor(quiet: number, longest: number) {
		this.#quiet = quiet;
		this.#longest = longest;
	}

	/** Something changed. */
	changed(now: number): void {
		this.#first ??= now;
		this.#last = now;
	}

	/** When to look; null while nothing has changed since the last look. */
	get due(): number | null {
		if (this.#first === null) return null;
		return Math.min(this.#last + this.#quiet, this.#first + this.#longest);
	}

	/** The changes so far are being looked at. */
	looked(): void {
		this.#first = null;
	}
}
