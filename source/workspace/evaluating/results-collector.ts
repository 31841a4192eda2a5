import type { Part } from '../../nix/index.ts';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { TreeSummary } from '../results-cache/store/folder-layout.ts';
import type { Origin, ResultsWriter } from '../results-cache/writer.ts';

/** The descriptions of one set by attribute; null for attributes that are no packages. */
export type DescriptionMap = ReadonlyMap<string, PackageDescription | null>;

/** A set whose attributes are all described. */
interface CompleteSet {
	set: string;
	attributes: readonly string[];
	/** Descriptions from the cache that are up to date; null when everything was described again. */
	loaded: DescriptionMap | null;
	/** The parts of the attributes, in their order; null while parts are not tracked. */
	origin: Origin | null;
}

/** Collects the descriptions of a tree, and stores each set in the cache once it is complete. */
export class ResultsCollector {
	readonly #writer: ResultsWriter;
	readonly #inputs: RecordedInputs;
	readonly #tell: (isStoring: boolean) => void;
	readonly #described = new Map<string, Map<string, PackageDescription | null>>();
	#pending = 0;

	/**
	 * @param inputs those the evaluation has read: an object that grows
	 * @param tell called when storing begins, and when everything is stored
	 */
	constructor(writer: ResultsWriter, inputs: RecordedInputs, tell: (isStoring: boolean) => void) {
		this.#writer = writer;
		this.#inputs = inputs;
		this.#tell = tell;
	}

	/** @param part the part the tree comes from; null while parts are not tracked */
	opened(opened: TreeSummary, part: Part | null): void {
		const origin = part === null ? null : { results: [part], common: null };
		this.#wait(this.#writer.storeTree(opened, this.#inputs, origin));
	}

	/** Adds a description; it replaces an earlier one. */
	described(set: string, attribute: string, description: PackageDescription | null): void {
		const described = this.#described.get(set);
		if (described === undefined) this.#described.set(set, new Map([[attribute, description]]));
		else described.set(attribute, description);
	}

	/** Drops descriptions that the cache has as well, and maybe better. */
	withdraw(set: string, attributes: Iterable<string>): void {
		const described = this.#described.get(set);
		for (const attribute of attributes) described?.delete(attribute);
	}

	/** Stores a set whose attributes are all described. */
	complete({ attributes, origin, loaded, set }: CompleteSet): void {
		const described: DescriptionMap = this.#described.get(set) ?? new Map();
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

	#wait(stored: Promise<void>): void {
		if (++this.#pending === 1) this.#tell(true);
		void stored.then(() => {
			if (--this.#pending === 0) this.#tell(false);
		});
	}
}
