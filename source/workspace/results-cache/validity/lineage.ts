import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';

/**
 * What each of some results comes from, as plain data: from parts of an evaluation, which come from
 * others and from what was learned of the outside. So that after an edit it is known which results
 * are still true. A part that all results come from is no part here: what was learned on its account
 * concerns all of them.
 */
export interface Lineage {
	/** What was learned: the names of inputs. */
	inputs: string[];
	/** The inputs that all results depend on, by their numbers. */
	common: Int32Array;
	/** For each part how many parts it comes from, and these; then how many inputs, and these. */
	parts: Int32Array;
	/** The part that each result is; -1 for a result that is not there. */
	results: Int32Array;
}

/** How many parts to look at before something else has its turn. */
const sliceLength = 4000;

/**
 * The results that may be others now, by their place; null when all of them may be.
 *
 * @param changed the names of the inputs that are not what they were
 */
export function staleResults(lineage: Lineage, changed: ReadonlySet<string>): Set<number> | null {
	const { common, inputs, parts, results } = lineage;
	const isChanged = inputs.map((name) => changed.has(name));
	if (common.some((input) => isChanged[input])) return null;
	const stale: number[] = [];
	const readers = new Readers(parts);
	forEachPart(parts, (part, sources, learned) => {
		for (const source of sources) readers.count(source);
		if (learned.some((input) => isChanged[input])) stale.push(part);
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

/** The lineage of some of the results only; the others are not there. */
export async function onlyResults(
	lineage: Lineage,
	isWanted: (result: number) => boolean,
): Promise<Lineage> {
	const merger = new LineageMerger(lineage.results.length);
	await merger.take(lineage, isWanted);
	return merger.lineage();
}

/**
 * The lineage of results of which some were found out later than the others.
 *
 * @param after of the later ones; as many results, where those that are not there are the earlier
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

/** A lineage of bytes that `encodeLineage` made. */
export function decodeLineage(bytes: Uint8Array): Lineage {
	return deserialize(bytes) as Lineage;
}

/** Numbers things in the order in which they are met. */
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

/** Puts lineages together, without what none of the results comes from. */
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
		forEachPart(lineage.parts, (_part, _sources, _learned, start) => starts.push(start));
		const taken: number[] = [];
		const parts = new Renumbering(starts.length, (part) => this.#partCount + taken.push(part) - 1);
		lineage.results.forEach((part, result) => {
			if (part !== -1 && isTaken(result)) this.#results[result] = parts.of(part);
		});
		if (taken.length === 0) return;
		for (const input of lineage.common) this.#common.add(inputs.of(input));
		let count = 0;
		for (const part of taken) {
			const [sources, learned] = partAt(lineage.parts, starts[part] as number);
			this.#parts.push(sources.length);
			for (const source of sources) this.#parts.push(parts.of(source));
			this.#parts.push(learned.length);
			for (const input of learned) this.#parts.push(inputs.of(input));
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

/** Other numbers for numbers, each made up when it is first asked for. */
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

/** Which parts come from each part. */
class Readers {
	/** For each part where its readers begin, one place later; then where the next one goes. */
	readonly #ends: Int32Array;
	#readers = new Int32Array(0);

	/** @param parts as a lineage has them: there are fewer of them than numbers */
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

function partAt(parts: Int32Array, start: number): [sources: Int32Array, learned: Int32Array] {
	const middle = start + 1 + (parts[start] as number);
	const end = middle + 1 + (parts[middle] as number);
	return [parts.subarray(start + 1, middle), parts.subarray(middle + 1, end)];
}

function forEachPart(
	parts: Int32Array,
	visit: (part: number, sources: Int32Array, learned: Int32Array, start: number) => void,
): void {
	for (let start = 0, part = 0; start < parts.length; part++) {
		const [sources, learned] = partAt(parts, start);
		visit(part, sources, learned, start);
		start += sources.length + learned.length + 2;
	}
}
