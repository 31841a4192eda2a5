/** Leaves the terminal to others while something runs. */
export type HandOver = (use: () => void | Promise<void>) => Promise<void>;

/**
 * Who has the terminal: this program, or for a time an editor or the shell. It is lent to one at a time;
 * what asks for it meanwhile has it afterwards.
 */
export class Lending {
	readonly #handOver: HandOver;
	#turn: Promise<void> = Promise.resolve();
	#isLent = false;
	#waiting = 0;

	constructor(handOver: HandOver) {
		this.#handOver = handOver;
	}

	/** Whether another program has the terminal, or is about to. */
	get isLent(): boolean {
		return this.#waiting > 0;
	}

	/** Whether another program has the terminal at this moment. */
	get isAway(): boolean {
		return this.#isLent;
	}

	readonly lend: HandOver = (use) => {
		this.#waiting++;
		const lent = this.#turn.then(() =>
			this.#handOver(async () => {
				this.#isLent = true;
				try {
					await use();
				} finally {
					this.#isLent = false;
				}
			}),
		);
		const end = () => {
			this.#waiting--;
		};
		this.#turn = lent.then(end, end);
		return lent;
	};
}
