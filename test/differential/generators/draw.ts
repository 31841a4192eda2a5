import fc from 'fast-check';
import type { Mode, Question } from '../question.ts';

/** Random choices, one after the other, for what is easier written than combined. */
export class Draw {
	readonly #value: fc.GeneratorValue;

	constructor(value: fc.GeneratorValue) {
		this.#value = value;
	}

	/** From 0 to `maximum`, both included. */
	nat(maximum: number): number {
		return this.#value(fc.nat, maximum);
	}

	/** True in so many of a hundred cases. */
	chance(percent: number): boolean {
		return this.nat(99) < percent;
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[this.nat(items.length - 1)] as Item;
	}

	/** From none up to `maximum` items. */
	several<Item>(maximum: number, make: (index: number) => Item): Item[] {
		return Array.from({ length: this.nat(maximum) }, (_, index) => make(index));
	}

	/** One of the ways to make something; each may be given a weight. */
	oneOf<Item>(...ways: readonly ((() => Item) | readonly [number, () => Item])[]): Item {
		const weighted = ways.map((way) => (typeof way === 'function' ? ([1, way] as const) : way));
		let left = this.nat(weighted.reduce((sum, [weight]) => sum + weight, 0) - 1);
		for (const [weight, make] of weighted) {
			left -= weight;
			if (left < 0) return make();
		}
		throw new RangeError('no way to choose from');
	}
}

/** Programs made by drawing. */
export function drawn(make: (draw: Draw) => string): fc.Arbitrary<string> {
	return fc.gen().map((value) => make(new Draw(value)));
}

/** Questions about programs in any of the modes; repeat a mode to favour it. */
export function asked(
	programs: fc.Arbitrary<string>,
	modes: readonly Mode[] = ['deep'],
): fc.Arbitrary<Question> {
	return fc.record({ program: programs, mode: fc.constantFrom(...modes) });
}

/** A text as a literal of Nix. */
export function quote(text: string): string {
	const escaped = text
		.replace(/["\\]/g, '\\$&')
		.replaceAll('${', '\\${')
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r')
		.replaceAll('\t', '\\t');
	return `"${escaped}"`;
}
