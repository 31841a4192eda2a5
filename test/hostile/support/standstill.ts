/** How often it is looked, in milliseconds. */
const interval = 10;

/** Tells how long this process was not let go on: so long, others on the machine may not have been. */
export class Standstill implements Disposable {
	#last = performance.now();
	#longest = 0;
	readonly #timer = setInterval(() => this.#look(), interval);

	/** The longest standstill since the last `forget`, in milliseconds. */
	get longest(): number {
		return this.#longest;
	}

	forget(): void {
		this.#longest = 0;
		this.#last = performance.now();
	}

	[Symbol.dispose](): void {
		clearInterval(this.#timer);
	}

	#look(): void {
		const now = performance.now();
		this.#longest = Math.max(this.#longest, now - this.#last - interval);
		this.#last = now;
	}
}
