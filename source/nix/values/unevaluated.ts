import { delayedCodeOf, isEvaluated, restore, Thunk } from './thunk.ts';
import type { Code, Slot } from './values.ts';

/**
 * How thunks were before they were evaluated. Going back to that lets go of their values, which are
 * evaluated once more when they are needed again: memory for time.
 */
export class Unevaluated {
	readonly #thunks: Thunk[] = [];
	readonly #codes: (Code | null)[] = [];
	readonly #environments: unknown[] = [];

	/**
	 * Remembers the slots that are not evaluated. What a function such as `mapAttrs` makes of a set are
	 * thunks whose environments hold those of the set, and these their values: they are remembered too.
	 */
	constructor(slots: Iterable<Slot>) {
		const seen = new Set<Thunk>();
		const remember = (slot: unknown) => {
			if (!(slot instanceof Thunk) || isEvaluated(slot) || seen.has(slot)) return;
			seen.add(slot);
			this.#thunks.push(slot);
			this.#codes.push(slot.code);
			this.#environments.push(slot.payload);
		};
		for (const slot of slots) remember(slot);
		for (const thunk of [...seen]) {
			const { environment } = delayedCodeOf(thunk);
			if (Array.isArray(environment)) environment.forEach(remember);
		}
	}

	/** Makes the thunks again what they were. Not to be called from within an evaluation. */
	restore(): void {
		for (const [index, thunk] of this.#thunks.entries()) {
			restore(thunk, this.#codes[index] ?? null, this.#environments[index]);
		}
	}
}
