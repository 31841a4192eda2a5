/** Random choices that are the same for the same seed on every machine. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to 1, which is left out: a linear congruential step, its bits then mixed. */
	fraction(): number {
		this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
		return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 up to `end`, which is left out. */
	below(end: number): number {
		return Math.floor(this.fraction() * end);
	}

	/** True in so many of ten thousand cases. */
	chance(share: number): boolean {
		return this.below(10_000) < share;
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[this.below(items.length)] as Item;
	}

	/** The place of one of the weights, the likelier the heavier. */
	weighted(weights: readonly number[]): number {
		let left = this.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
		return Math.max(
			0,
			weights.findIndex((weight) => {
				left -= weight;
				return left < 0;
			}),
		);
	}

	/** One of the items, the likelier the heavier. */
	weightedItem<Item>(items: readonly (readonly [Item, number])[]): Item {
		return (items[this.weighted(items.map(([, weight]) => weight))] as readonly [Item, number])[0];
	}

	/** The items in any order, all orders being equally likely. */
	shuffled<Item>(items: readonly Item[]): Item[] {
		const shuffled = [...items];
		for (let last = shuffled.length - 1; last > 0; last--) {
			const other = this.below(last + 1);
			[shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
		}
		return shuffled;
	}
}
