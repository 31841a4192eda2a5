import {
	type Input,
	inputName,
	noInputs,
	type RecordedInputs,
	selectInputs,
} from '../../../nix/io/recording-io.ts';
import { type Lineage, onlyResults, staleResults } from './lineage.ts';

/** The inputs of one entry, divided by whether they have changed since. */
export interface DividedInputs {
	unchanged: RecordedInputs;
	changed: readonly Input[];
}

/** The part of a cached result that an edit did not invalidate. */
export class UnaffectedResults {
	/** The indices of the stale results, ascending. */
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

	/** @returns null when all results are stale */
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

	/** The lineage of the results that are not stale, and the inputs it refers to. */
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
