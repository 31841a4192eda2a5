import type { MessagePort } from 'node:worker_threads';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import { InputIncrements } from '../results-cache/validity/inputs.ts';

/** How often what was inputs meanwhile is told, in milliseconds. */
const interval = 500;

/** Tells who watches a tree what its evaluation inputs of the outside, as it learns it. */
export class InputsReporter {
	#port: MessagePort | null = null;
	#growing: InputIncrements | null = null;
	/** What is known from results that were kept, and was not told yet. */
	#loaded: RecordedInputs[] = [];

	/** From now on tells it here, what was inputs before included. */
	watch(port: MessagePort): void {
		this.#port = port;
		this.#report();
		setInterval(() => this.#report(), interval).unref();
	}

	/** What an evaluation learns; it grows. */
	learning(inputs: RecordedInputs): void {
		this.#growing = new InputIncrements(inputs);
	}

	/** Results that were kept are used, which depend on this. */
	loaded(inputs: RecordedInputs): void {
		this.#loaded.push(inputs);
	}

	#report(): void {
		for (const inputs of this.#loaded) this.#port?.postMessage(inputs);
		this.#loaded = [];
		const inputs = this.#growing?.take() ?? null;
		if (inputs !== null) this.#port?.postMessage(inputs);
	}
}
