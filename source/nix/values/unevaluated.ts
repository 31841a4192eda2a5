import { delayedCodeOf, isEvaluated, restore, Thunk } from './thunk.ts';
import type { Code, Slot } from './values.ts';

/**
 * A checkpoint of thunks that are not evaluated. Restoring it drops their values, which are
 * evaluated again when they are next needed: less memory for more time.
 */
export class Unevaluated {
	readonly #thunks: Thunk[] = [];
	readonly #codes: (Code | null)[] = [];
	readonly #environments: unknown[] = [];

	/**
	 * Remembers those of the slots that are not evaluated. Functions such as `mapAttrs` make thunks
	 * whose environments hold the thunks of another set; these are remembered too, or they would keep
	 * their values alive.
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

	/** Resets the thunks to their unevaluated state. Must not be called during an evaluation. */
	restore(): void {
		for (const [index, thunk] of this.#thunks.entries()) {
			restore(thunk, this.#codes[index] ?? null, this.#environments[index]);
		}
	}
}
