import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';

/**
 * The dependency graph of results, as plain data: its nodes are parts of an evaluation, its edges
 * lead from a part to those it was made from, and each part has the inputs that were read for it.
 * After an edit, the results that can be reached from changed inputs are stale. Inputs shared by
 * every result are stored once, in `common`, not as a node.
 */
export interface Lineage {
	/** The names of inputs, as `inputName` makes them. */
	inputs: string[];
	/** The inputs that all results depend on, as indices of `inputs`. */
	common: Int32Array;
	/** For each part: the number of its sources, and their indices; the same of its inputs. */
	parts: Int32Array;
	/** The index of each result's part; -1 for a result that is not in this lineage. */
	results: Int32Array;
}

/** How many parts to process before other tasks of the thread have their turn. */
const sliceLength = 4000;

/**
 * The indices of stale results; null when all of them are stale.
 *
 * @param changed the names of the inputs that have changed
 */
export function staleResults(lineage: Lineage, changed: ReadonlySet<string>): Set<number> | null {
	const { common, inputs, parts, results } = lineage;
	const isChanged = inputs.map((name) => changed.has(name));
	if (common.some((input) => isChanged[input])) return null;
	const stale: number[] = [];
	const readers = new Readers(parts);
	forEachPart(parts, (part, sources, partInputs) => {
		for (const source of sources) readers.count(source);
		if (partInputs.some((input) => isChanged[input])) stale.push(part);
	});
	readers.counted();
	forEachPart(parts, (part, sources) => {
		for (const source of sources) readers.add(source, part);
	});
	const isStale = new Set(stale);
	for (const part of isStale) for (const reader of readers.of(part)) isStale.add(reader);
	const found = new Set<number>();
	results.forEach((part, result) => {
		if (isStale.has(part)) found.add(result);
	});
	return found;
}

/** The part of a lineage that leads to some of the results. */
export async function onlyResults(
	lineage: Lineage,
	isWanted: (result: number) => boolean,
): Promise<Lineage> {
	const merger = new LineageMerger(lineage.results.length);
	await merger.take(lineage, isWanted);
	return merger.lineage();
}

/**
 * Merges the lineages of results of which some were made again.
 *
 * @param after of those made again; the results that are not in it are taken from `before`
 */
export async function mergeLineages(before: Lineage, after: Lineage): Promise<Lineage> {
	const merger = new LineageMerger(after.results.length);
	await merger.take(before, (result) => after.results[result] === -1);
	await merger.take(after, () => true);
	return merger.lineage();
}

export function encodeLineage(lineage: Lineage): Uint8Array {
	return serialize(lineage);
}

/** The lineage that `encodeLineage` made bytes of. */
export function decodeLineage(bytes: Uint8Array): Lineage {
	return deserialize(bytes) as Lineage;
}

/** Numbers items densely, in the order in which they are met. */
export class Numbering<Item> {
	readonly items: Item[] = [];
	readonly #numbers = new Map<Item, number>();

	numberOf(item: Item): number {
		let number = this.#numbers.get(item);
		if (number === undefined) {
			number = this.items.push(item) - 1;
			this.#numbers.set(item, number);
		}
		return number;
	}
}

/** Merges graphs and drops the nodes that lead to no result. */
class LineageMerger {
	readonly #inputs = new Numbering<string>();
	readonly #common = new Set<number>();
	readonly #parts: number[] = [];
	#partCount = 0;
	readonly #results: Int32Array;

	constructor(results: number) {
		this.#results = new Int32Array(results).fill(-1);
	}

	async take(lineage: Lineage, isTaken: (result: number) => boolean): Promise<void> {
		const inputs = new Renumbering(lineage.inputs.length, (input) =>
			this.#inputs.numberOf(lineage.inputs[input] as string),
		);
		const starts: number[] = [];
		forEachPart(lineage.parts, (_part, _sources, _partInputs, start) => starts.push(start));
		const taken: number[] = [];
		const parts = new Renumbering(starts.length, (part) => this.#partCount + taken.push(part) - 1);
		lineage.results.forEach((part, result) => {
			if (part !== -1 && isTaken(result)) this.#results[result] = parts.of(part);
		});
		if (taken.length === 0) return;
		for (const input of lineage.common) this.#common.add(inputs.of(input));
		let count = 0;
		for (const part of taken) {
			const [sources, partInputs] = partAt(lineage.parts, starts[part] as number);
			this.#parts.push(sources.length);
			for (const source of sources) this.#parts.push(parts.of(source));
			this.#parts.push(partInputs.length);
			for (const input of partInputs) this.#parts.push(inputs.of(input));
			if (++count % sliceLength === 0) await setImmediate();
		}
		this.#partCount += taken.length;
	}

	lineage(): Lineage {
		return {
			inputs: this.#inputs.items,
			common: Int32Array.from(this.#common),
			parts: Int32Array.from(this.#parts),
			results: this.#results,
		};
	}
}

/** Renumbers indices densely, on first use. */
class Renumbering {
	readonly #numbers: Int32Array;
	readonly #make: (number: number) => number;

	constructor(count: number, make: (number: number) => number) {
		this.#numbers = new Int32Array(count).fill(-1);
		this.#make = make;
	}

	of(number: number): number {
		if (this.#numbers[number] === -1) this.#numbers[number] = this.#make(number);
		return this.#numbers[number] as number;
	}
}

/** The reversed graph: the parts that were made from each part. */
class Readers {
	/** Where the readers of each part begin, shifted by one; then where the next reader is put. */
	readonly #ends: Int32Array;
	#readers = new Int32Array(0);

	/** @param parts of a lineage; their number is less than the array's length */
	constructor(parts: Int32Array) {
		this.#ends = new Int32Array(parts.length + 2);
	}

	count(part: number): void {
		this.#ends[part + 2]++;
	}

	counted(): void {
		for (let part = 1; part < this.#ends.length; part++) this.#ends[part] += this.#ends[part - 1];
		this.#readers = new Int32Array(this.#ends.at(-1) as number);
	}

	add(part: number, reader: number): void {
		this.#readers[this.#ends[part + 1]++] = reader;
	}

	of(part: number): Int32Array {
		return this.#readers.subarray(this.#ends[part], this.#ends[part + 1]);
	}
}

function partAt(parts: Int32Array, start: number): [sources: Int32Array, partInputs: Int32Array] {
	const middle = start + 1 + (parts[start] as number);
	const end = middle + 1 + (parts[middle] as number);
	return [parts.subarray(start + 1, middle), parts.subarray(middle + 1, end)];
}

function forEachPart(
	parts: Int32Array,
	visit: (part: number, sources: Int32Array, partInputs: Int32Array, start: number) => void,
): void {
	for (let start = 0, part = 0; start < parts.length; part++) {
		const [sources, partInputs] = partAt(parts, start);
		visit(part, sources, partInputs, start);
		start += sources.length + partInputs.length + 2;
	}
}
