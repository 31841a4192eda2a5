import type { MessagePort } from 'node:worker_threads';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import { InputIncrements } from '../results-cache/validity/inputs.ts';

/** How often new inputs are reported, in milliseconds. */
const interval = 500;

/**
 * Runs in the evaluating worker: reports to the watch thread which inputs the evaluation reads, as
 * it reads them, and which ones the loaded results depend on.
 */
export class InputsReporter {
	#port: MessagePort | null = null;
	#increments: InputIncrements | null = null;
	/** Inputs of loaded results that were not reported yet. */
	#verified: RecordedInputs[] = [];

	/** Reports at this port from now on, beginning with all inputs so far. */
	reportTo(port: MessagePort): void {
		this.#port = port;
		this.#report();
		setInterval(() => this.#report(), interval).unref();
	}

	/** An evaluation begins. @param inputs those it reads: an object that grows */
	recording(inputs: RecordedInputs): void {
		this.#increments = new InputIncrements(inputs);
	}

	/** Results were loaded that depend on these inputs. */
	verified(inputs: RecordedInputs): void {
		this.#verified.push(inputs);
	}

	#report(): void {
		for (const inputs of this.#verified) this.#port?.postMessage(inputs);
		this.#verified = [];
		const increment = this.#increments?.take() ?? null;
		if (increment !== null) this.#port?.postMessage(increment);
	}
}
