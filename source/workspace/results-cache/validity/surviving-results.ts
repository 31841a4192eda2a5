import {
	type Dependencies,
	type Fact,
	factName,
	noDependencies,
	onlyFacts,
} from '../../../nix/io/recording-io.ts';
import { type Lineage, onlyResults, staleResults } from './lineage.ts';

/** All that was learned for some results: what would be learned again, and what would not. */
export interface Divided {
	holding: Dependencies;
	changed: readonly Fact[];
}

/** What is true still of results that were kept, although something has changed since. */
export class SurvivingResults {
	/** The places of the results that may be others now, in their order. */
	readonly stale: readonly number[];
	readonly #lineage: Lineage;
	readonly #learned: readonly Divided[];

	private constructor(lineage: Lineage, learned: readonly Divided[], stale: readonly number[]) {
		this.#lineage = lineage;
		this.#learned = learned;
		this.stale = stale;
	}

	/** Null when none is true. */
	static find(lineage: Lineage, learned: readonly Divided[]): SurvivingResults | null {
		const changed = new Set(learned.flatMap((piece) => piece.changed.map(factName)));
		const stale = staleResults(lineage, changed);
		if (stale === null || stale.size === lineage.results.length) return null;
		return new SurvivingResults(
			lineage,
			learned,
			[...stale].sort((a, b) => a - b),
		);
	}

	/** What the results that are true come from, and depend on. */
	async origin(): Promise<{ lineage: Lineage; facts: Dependencies }> {
		const stale = new Set(this.stale);
		const lineage = await onlyResults(this.#lineage, (result) => !stale.has(result));
		const needed = new Set(lineage.facts);
		const facts = noDependencies();
		for (const { holding } of this.#learned) {
			addFacts(
				facts,
				onlyFacts(holding, (fact) => needed.has(factName(fact))),
			);
		}
		return { lineage, facts };
	}
}

function addFacts(to: Dependencies, from: Dependencies): void {
	for (const kind of ['files', 'folders', 'statuses', 'links'] as const) {
		for (const [path, learned] of from[kind]) to[kind].set(path, learned);
	}
	for (const [name, value] of from.variables) to.variables.set(name, value);
	for (const [path, fingerprint] of from.fingerprints) to.fingerprints.set(path, fingerprint);
	to.startedIn ??= from.startedIn;
}
