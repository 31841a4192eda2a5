/** How long after its last digit a number may be followed by what it counts, in milliseconds. */
const patience = 400;

/**
 * The number that is being typed: before a motion it is a count. Digits have a meaning of their own as
 * well, so that only what follows at once takes them for a count.
 */
export class PendingNumber {
	#digits = '';
	#lastAt = Number.NEGATIVE_INFINITY;
	#setBefore: string | null = null;

	/** Takes in a digit, and gives the number so far; `set` is the set that is chosen before it. */
	add(digit: string, set: string | null): number {
		const now = performance.now();
		if (now - this.#lastAt > patience || this.#digits === '') {
			this.#digits = '';
			this.#setBefore = set;
		}
		// Beyond a few digits there are no more rows to count.
		this.#digits = `${this.#digits}${digit}`.slice(-6);
		this.#lastAt = now;
		return Number(this.#digits);
	}

	/**
	 * The number, which is given up with that; null where none was typed just before. After the first of
	 * several keys, which has come in time, the others may take theirs.
	 */
	take(hasBegun: boolean): { value: number; setBefore: string | null } | null {
		const value = Number(this.#digits);
		const isInTime = hasBegun || performance.now() - this.#lastAt <= patience;
		this.#digits = '';
		return isInTime && value > 0 ? { value, setBefore: this.#setBefore } : null;
	}
}
