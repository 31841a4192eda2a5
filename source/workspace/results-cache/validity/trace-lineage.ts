import { setImmediate } from 'node:timers/promises';
import type { Part } from '../../../nix/index.ts';
import { type Input, inputName } from '../../../nix/io/recording-io.ts';
import { type Lineage, Numbering } from './lineage.ts';

/** How many parts to process before other tasks of the thread have their turn. */
const sliceLength = 4000;

/**
 * Collects the dependency graph of results from the parts of an evaluation. The evaluation may go
 * on meanwhile and add sources, but no other walk through the parts may begin.
 *
 * @param results the part of each result; null for one that is not in the lineage
 * @param common the part that all of them come from
 */
export async function traceLineage(
	results: readonly (Part | null)[],
	common: Part | null,
): Promise<Lineage> {
	const inputs = new Numbering<Input>();
	const shared = new Walk();
	if (common !== null) shared.numberOf(common);
	await inSlices(shared.parts, (part) => {
		for (const source of part.sources) shared.numberOf(source);
		for (const input of part.inputs) inputs.numberOf(input);
	});
	const commonInputs = Int32Array.from(inputs.items, (_, input) => input);

	const walk = new Walk();
	const resultNumbers = results.map((part) => (part === null ? -1 : walk.numberOf(part)));
	const sourceLists = new Lists();
	const inputLists = new Lists();
	await inSlices(walk.parts, (part) => {
		for (const source of part.sources) {
			if (!shared.has(source)) sourceLists.push(walk.numberOf(source));
		}
		for (const input of part.inputs) inputLists.push(inputs.numberOf(input));
		sourceLists.end();
		inputLists.end();
	});

	const { groups, members } = await groupParts(sourceLists, resultNumbers);
	const encoded: number[] = [];
	const groupSources = new Lists();
	const groupInputs = new Lists();
	await inSlices(members, (parts, group) => {
		for (const part of parts) {
			sourceLists.forEachAt(part, (source) => {
				const of = groups[source] as number;
				if (of !== group) groupSources.push(of);
			});
			inputLists.forEachAt(part, (input) => groupInputs.push(input));
		}
		groupSources.end();
		groupInputs.end();
		groupSources.appendLast(encoded);
		groupInputs.appendLast(encoded);
	});
	return {
		inputs: inputs.items.map(inputName),
		common: commonInputs,
		parts: Int32Array.from(encoded),
		results: Int32Array.from(resultNumbers, (part) => groups[part] ?? -1),
	};
}

/** Visits each item, also those that are added meanwhile, in slices. */
async function inSlices<Item>(
	items: { readonly length: number; readonly [index: number]: Item },
	visit: (item: Item, index: number) => void,
): Promise<void> {
	for (let index = 0; index < items.length; index++) {
		visit(items[index] as Item, index);
		if (index % sliceLength === sliceLength - 1) await setImmediate();
	}
}

/** One walk through the parts: numbers them in the order in which they are met. */
class Walk {
	readonly parts: Part[] = [];

	has(part: Part): boolean {
		return part.walk === this;
	}

	numberOf(part: Part): number {
		if (part.walk !== this) {
			part.walk = this;
			part.number = this.parts.push(part) - 1;
		}
		return part.number;
	}
}

/** Lists of distinct numbers, one after the other in one array. */
class Lists {
	readonly #numbers: number[] = [];
	readonly #ends: number[] = [];
	/** For each number, the last list that has it, counted from 1. */
	readonly #lastIn: number[] = [];

	/** Adds to the last list, which has not ended yet. */
	push(number: number): void {
		const list = this.#ends.length + 1;
		while (this.#lastIn.length <= number) this.#lastIn.push(0);
		if (this.#lastIn[number] === list) return;
		this.#lastIn[number] = list;
		this.#numbers.push(number);
	}

	end(): void {
		this.#ends.push(this.#numbers.length);
	}

	/** Where each list ends. */
	get ends(): readonly number[] {
		return this.#ends;
	}

	forEachAt(list: number, visit: (number: number) => void): void {
		const end = this.#ends[list] as number;
		for (let index = this.#ends[list - 1] ?? 0; index < end; index++) {
			visit(this.#numbers[index] as number);
		}
	}

	/** Appends the last list that has ended to an array: its length, then its numbers. */
	appendLast(to: number[]): void {
		const last = this.#ends.length - 1;
		to.push((this.#ends[last] as number) - (this.#ends[last - 1] ?? 0));
		this.forEachAt(last, (number) => to.push(number));
	}
}

/**
 * Collapses each part that has only one reader into that reader: both are invalidated together.
 */
async function groupParts(
	sources: Lists,
	results: readonly number[],
): Promise<{ groups: Int32Array; members: number[][] }> {
	const count = sources.ends.length;
	const readers = new Int32Array(count);
	const reader = new Int32Array(count);
	for (const part of results) if (part !== -1) readers[part] += 2;
	await inSlices(sources.ends, (_, part) => {
		sources.forEachAt(part, (source) => {
			readers[source]++;
			reader[source] = part;
		});
	});
	const groups = new Int32Array(count);
	const members: number[][] = [];
	await inSlices(groups, (_, part) => {
		// A reader is met before its sources.
		groups[part] = readers[part] === 1 ? groups[reader[part]] : members.push([]) - 1;
		members[groups[part]].push(part);
	});
	return { groups, members };
}
