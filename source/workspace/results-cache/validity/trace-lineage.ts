import { setImmediate } from 'node:timers/promises';
import type { Part } from '../../../nix/evaluation/parts.ts';
import { type Input, inputName } from '../../../nix/io/recording-io.ts';
import { type Lineage, Numbering } from './lineage.ts';

/** How many parts to look at before something else has its turn. */
const sliceLength = 4000;

/**
 * The lineage of results. Nothing else may go through the parts of the evaluation meanwhile; that
 * they get more sources does no harm.
 *
 * @param results what the results come from; null for one that is not there
 * @param common what all of them come from
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
	const commonFacts = Int32Array.from(inputs.items, (_, input) => input);

	const walk = new Walk();
	const resultNumbers = results.map((part) => (part === null ? -1 : walk.numberOf(part)));
	const sources = new Lists();
	const learned = new Lists();
	await inSlices(walk.parts, (part) => {
		for (const source of part.sources) {
			if (!shared.has(source)) sources.push(walk.numberOf(source));
		}
		for (const input of part.inputs) learned.push(inputs.numberOf(input));
		sources.end();
		learned.end();
	});

	const { groups, members } = await groupParts(sources, resultNumbers);
	const encoded: number[] = [];
	const groupSources = new Lists();
	const groupFacts = new Lists();
	await inSlices(members, (parts, group) => {
		for (const part of parts) {
			sources.forEachAt(part, (source) => {
				const of = groups[source] as number;
				if (of !== group) groupSources.push(of);
			});
			learned.forEachAt(part, (input) => groupFacts.push(input));
		}
		groupSources.end();
		groupFacts.end();
		groupSources.appendLast(encoded);
		groupFacts.appendLast(encoded);
	});
	return {
		inputs: inputs.items.map(inputName),
		common: commonFacts,
		parts: Int32Array.from(encoded),
		results: Int32Array.from(resultNumbers, (part) => groups[part] ?? -1),
	};
}

/** Does something with each item, also with those that are added meanwhile. */
async function inSlices<Item>(
	items: { readonly length: number; readonly [index: number]: Item },
	visit: (item: Item, index: number) => void,
): Promise<void> {
	for (let index = 0; index < items.length; index++) {
		visit(items[index] as Item, index);
		if (index % sliceLength === sliceLength - 1) await setImmediate();
	}
}

/** Numbers the parts that are met on one way through them. */
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

/** Lists of numbers without repeats, one after the other. */
class Lists {
	readonly #numbers: number[] = [];
	readonly #ends: number[] = [];
	/** For each number, the last list that has it; counted from 1. */
	readonly #lastIn: number[] = [];

	/** Adds to the list that has not ended. */
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
		for (let place = this.#ends[list - 1] ?? 0; place < end; place++) {
			visit(this.#numbers[place] as number);
		}
	}

	/** Appends the length of the last list that has ended, and its numbers. */
	appendLast(to: number[]): void {
		const last = this.#ends.length - 1;
		to.push((this.#ends[last] as number) - (this.#ends[last - 1] ?? 0));
		this.forEachAt(last, (number) => to.push(number));
	}
}

/**
 * Puts parts together with the one other part that comes from them: they are true as long as it is,
 * as far as anyone else can tell.
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
		// Its only reader was met before.
		groups[part] = readers[part] === 1 ? groups[reader[part]] : members.push([]) - 1;
		members[groups[part]].push(part);
	});
	return { groups, members };
}
