import {
	type Input,
	inputName,
	noInputs,
	type RecordedInputs,
	selectInputs,
} from '../../../nix/io/recording-io.ts';
import { type Lineage, onlyResults, staleResults } from './lineage.ts';

/** All that was inputs for some results: what would be inputs again, and what would not. */
export interface DividedInputs {
	unchanged: RecordedInputs;
	changed: readonly Input[];
}

/** What is true still of results that were kept, although something has changed since. */
export class UnaffectedResults {
	/** The places of the results that may be others now, in their order. */
	readonly stale: readonly number[];
	readonly #lineage: Lineage;
	readonly #inputs: readonly DividedInputs[];

	private constructor(
		lineage: Lineage,
		inputs: readonly DividedInputs[],
		stale: readonly number[],
	) {
		this.#lineage = lineage;
		this.#inputs = inputs;
		this.stale = stale;
	}

	/** Null when none is true. */
	static find(lineage: Lineage, inputs: readonly DividedInputs[]): UnaffectedResults | null {
		const changed = new Set(inputs.flatMap((piece) => piece.changed.map(inputName)));
		const stale = staleResults(lineage, changed);
		if (stale === null || stale.size === lineage.results.length) return null;
		return new UnaffectedResults(
			lineage,
			inputs,
			[...stale].sort((a, b) => a - b),
		);
	}

	/** What the results that are true come from, and depend on. */
	async origin(): Promise<{ lineage: Lineage; inputs: RecordedInputs }> {
		const stale = new Set(this.stale);
		const lineage = await onlyResults(this.#lineage, (result) => !stale.has(result));
		const needed = new Set(lineage.inputs);
		const inputs = noInputs();
		for (const { unchanged } of this.#inputs) {
			addInputs(
				inputs,
				selectInputs(unchanged, (input) => needed.has(inputName(input))),
			);
		}
		return { lineage, inputs };
	}
}

function addInputs(to: RecordedInputs, from: RecordedInputs): void {
	for (const kind of ['files', 'folders', 'statuses', 'links'] as const) {
		for (const [path, inputs] of from[kind]) to[kind].set(path, inputs);
	}
	for (const [name, value] of from.variables) to.variables.set(name, value);
	for (const [path, fingerprint] of from.fingerprints) to.fingerprints.set(path, fingerprint);
	to.startedIn ??= from.startedIn;
}
