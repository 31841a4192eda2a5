import type { MessagePort } from 'node:worker_threads';
import type { Dependencies } from '../../nix/io/recording-io.ts';
import { GrowingFacts } from '../results-cache/validity/facts.ts';

/** How often what was learned meanwhile is told, in milliseconds. */
const interval = 500;

/** Tells who watches a tree what its evaluation learned of the outside, as it learns it. */
export class FactsReporter {
	#port: MessagePort | null = null;
	#growing: GrowingFacts | null = null;
	/** What is known from results that were kept, and was not told yet. */
	#recalled: Dependencies[] = [];

	/** From now on tells it here, what was learned before included. */
	watch(port: MessagePort): void {
		this.#port = port;
		this.#report();
		setInterval(() => this.#report(), interval).unref();
	}

	/** What an evaluation learns; it grows. */
	learning(dependencies: Dependencies): void {
		this.#growing = new GrowingFacts(dependencies);
	}

	/** Results that were kept are used, which depend on this. */
	recalled(facts: Dependencies): void {
		this.#recalled.push(facts);
	}

	#report(): void {
		for (const facts of this.#recalled) this.#port?.postMessage(facts);
		this.#recalled = [];
		const learned = this.#growing?.take() ?? null;
		if (learned !== null) this.#port?.postMessage(learned);
	}
}
