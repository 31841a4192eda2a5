import type { Part } from '../../nix/evaluation/parts.ts';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { TreeSummary } from '../results-cache/store/folder-layout.ts';
import type { Origin, ResultsWriter } from '../results-cache/writer.ts';

/** What was described of one set so far; null for attributes that are no packages. */
export type Described = ReadonlyMap<string, PackageDescription | null>;

/** A set of which everything is known. */
interface CompleteSet {
	set: string;
	attributes: readonly string[];
	/** What was not described anew; null when everything was. */
	loaded: Described | null;
	/** What the attributes come from, in their order; null while that is not known. */
	origin: Origin | null;
}

/** Gathers what is described of a tree, and keeps each set once it is complete. */
export class ResultsCollector {
	readonly #writer: ResultsWriter;
	readonly #inputs: RecordedInputs;
	readonly #tell: (isStoring: boolean) => void;
	readonly #described = new Map<string, Map<string, PackageDescription | null>>();
	#underWay = 0;

	/**
	 * @param inputs what the evaluation inputs so far, which grows
	 * @param tell hears when storing something begins, and when all is kept
	 */
	constructor(writer: ResultsWriter, inputs: RecordedInputs, tell: (isStoring: boolean) => void) {
		this.#writer = writer;
		this.#inputs = inputs;
		this.#tell = tell;
	}

	/** @param part what it comes from; null while parts of the evaluation are not told apart */
	opened(opened: TreeSummary, part: Part | null): void {
		const origin = part === null ? null : { results: [part], common: null };
		this.#wait(this.#writer.storeTree(opened, this.#inputs, origin));
	}

	/** A description takes the place of an earlier one. */
	described(set: string, attribute: string, description: PackageDescription | null): void {
		const described = this.#described.get(set);
		if (described === undefined) this.#described.set(set, new Map([[attribute, description]]));
		else described.set(attribute, description);
	}

	/**
	 * Every attribute of the set was described.
	 *
	 * @param loaded what was not described anew
	 */
	complete({ attributes, origin, loaded, set }: CompleteSet): void {
		const described: Described = this.#described.get(set) ?? new Map();
		this.#described.delete(set);
		const packages: PackageDescription[] = [];
		const noPackages: string[] = [];
		for (const attribute of attributes) {
			const description = described.has(attribute)
				? described.get(attribute)
				: loaded?.get(attribute);
			if (description === undefined) return;
			if (description === null) noPackages.push(attribute);
			else packages.push(description);
		}
		this.#wait(
			this.#writer.storeSet(set, { attributes, noPackages, packages }, this.#inputs, origin),
		);
	}

	#wait(kept: Promise<void>): void {
		if (++this.#underWay === 1) this.#tell(true);
		void kept.then(() => {
			if (--this.#underWay === 0) this.#tell(false);
		});
	}
}
