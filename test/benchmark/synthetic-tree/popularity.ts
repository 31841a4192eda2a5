import type { Random } from './random.ts';

/** The packages of one depth, to draw from by weight. */
interface Level {
	places: number[];
	/** The sum of the weights up to each place, itself included. */
	sums: number[];
}

/** Draws packages, the likelier the more others use them. */
export class Popularity {
	readonly #levels: Level[] = [];

	/** @param depths and `weights` of all packages, by place */
	constructor(depths: readonly number[], weights: readonly number[]) {
		depths.forEach((depth, place) => {
			const weight = weights[place] as number;
			if (weight === 0) return;
			while (this.#levels.length <= depth) this.#levels.push({ places: [], sums: [] });
			const level = this.#levels[depth] as Level;
			level.sums.push((level.sums.at(-1) ?? 0) + weight);
			level.places.push(place);
		});
	}

	/** The greatest depth below another at which packages can be drawn; null when there is none. */
	deepestBelow(depth: number): number | null {
		const levels = this.#levels.slice(0, depth);
		const found = levels.findLastIndex(({ places }) => places.length > 0);
		return found < 0 ? null : found;
	}

	/** A package of lesser depth than `below`, but of `from` at least. */
	draw(random: Random, below: number, from = 0): number {
		const levels = this.#levels.slice(from, below);
		const level = levels[random.weighted(levels.map(({ sums }) => sums.at(-1) ?? 0))] as Level;
		const wanted = random.fraction() * (level.sums.at(-1) as number);
		let low = 0;
		let high = level.sums.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((level.sums[middle] as number) <= wanted) low = middle + 1;
			else high = middle;
		}
		return level.places[low] as number;
	}
}
