import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Part } from '../../../../source/nix/index.ts';
import { type Input, inputName } from '../../../../source/nix/io/recording-io.ts';
import {
	decodeLineage,
	encodeLineage,
	mergeLineages,
	onlyResults,
	staleResults,
} from '../../../../source/workspace/results-cache/validity/lineage.ts';
import { traceLineage } from '../../../../source/workspace/results-cache/validity/trace-lineage.ts';

const inputs = Array.from(
	{ length: 12 },
	(_, index): Input => ({ kind: 'files', key: `/${index}` }),
);
const input = fc.nat({ max: inputs.length - 1 });

interface World {
	parts: { sources: number[]; inputs: number[] }[];
	/** The part of each result; the first part is what all come from. */
	results: number[];
}

const worlds: fc.Arbitrary<World> = fc.integer({ min: 2, max: 14 }).chain((count) =>
	fc.record({
		parts: fc.array(
			fc.record({
				sources: fc.array(fc.nat({ max: count - 1 }), { maxLength: 3 }),
				inputs: fc.array(input, { maxLength: 2 }),
			}),
			{ minLength: count, maxLength: count },
		),
		results: fc.array(fc.integer({ min: 1, max: count - 1 }), { minLength: 1, maxLength: 5 }),
	}),
);

/** The parts of a world, where each result is a part of its own that comes from the common one. */
function build({ parts, results }: World): { common: Part; results: Part[] } {
	const built = parts.map(() => new Part(null));
	for (const [index, { inputs: learned, sources }] of parts.entries()) {
		const part = built[index] as Part;
		for (const source of sources) part.sources.push(built[source] as Part);
		for (const learnedFact of learned) part.inputs.push(inputs[learnedFact] as Input);
	}
	const common = built[0] as Part;
	return {
		common,
		results: results.map((number) => {
			const result = new Part(common);
			result.sources.push(built[number] as Part);
			return result;
		}),
	};
}

/** All inputs that a part comes from, by following every source. */
function learnedBy(part: Part): Set<string> {
	const parts = new Set([part]);
	const learned = new Set<string>();
	for (const { inputs: own, sources } of parts) {
		for (const source of sources) parts.add(source);
		for (const each of own) learned.add(inputName(each));
	}
	return learned;
}

/** The places of the parts that come from something that changed. */
const concerned = (results: readonly Part[], changed: ReadonlySet<string>) =>
	results.flatMap((part, place) => (learnedBy(part).isDisjointFrom(changed) ? [] : [place]));

const placesOf = (stale: Set<number> | null, count: number) =>
	stale === null ? Array.from({ length: count }, (_, place) => place) : [...stale].sort();

const changes = fc.uniqueArray(input, { maxLength: 3 }).map((changed) => {
	return new Set(changed.map((index) => inputName(inputs[index] as Input)));
});

test('stale is what comes from something that changed, and nothing else', async () => {
	await fc.assert(
		fc.asyncProperty(worlds, changes, async (world, changed) => {
			const { common, results } = build(world);
			const lineage = await traceLineage(results, common);
			const stale = staleResults(lineage, changed);
			expect(placesOf(stale, results.length)).toEqual(concerned(results, changed));
			if (!learnedBy(common).isDisjointFrom(changed)) expect(stale).toBeNull();
			expect(decodeLineage(encodeLineage(lineage))).toEqual(lineage);
		}),
	);
});

test('some results only are stale as they were, and name no inputs of the others', async () => {
	await fc.assert(
		fc.asyncProperty(worlds, changes, fc.nat(), async (world, changed, mask) => {
			const { common, results } = build(world);
			const isWanted = (place: number) => ((mask >> place) & 1) === 1;
			const some = await onlyResults(await traceLineage(results, common), isWanted);
			const wanted = results.filter((_, place) => isWanted(place));
			const needed = new Set(wanted.flatMap((part) => [...learnedBy(part)]));
			expect(new Set(some.inputs)).toEqual(needed);
			const places = placesOf(staleResults(some, changed), results.length);
			expect(places.filter(isWanted)).toEqual(concerned(results, changed).filter(isWanted));
		}),
	);
});

test('results of two evaluations are stale as each was in its own', async () => {
	await fc.assert(
		fc.asyncProperty(worlds, worlds, changes, fc.nat(), async (first, second, changed, mask) => {
			const before = build(first);
			const later = build(second);
			const isLater = (place: number) => ((mask >> place) & 1) === 1;
			const laterResults = before.results.map((_, place) =>
				isLater(place) ? (later.results[place % later.results.length] as Part) : null,
			);
			const merged = await mergeLineages(
				await traceLineage(before.results, before.common),
				await traceLineage(laterResults, later.common),
			);
			const all = before.results.map((part, place) => laterResults[place] ?? part);
			const places = placesOf(staleResults(merged, changed), all.length);
			const expected = concerned(all, changed);
			// What either of them has in common may be taken to concern all.
			const isCommon = places.length === all.length && expected.length < all.length;
			if (isCommon) {
				const common = learnedBy(before.common).union(learnedBy(later.common));
				expect(common.isDisjointFrom(changed)).toBe(false);
			} else {
				expect(places).toEqual(expected);
			}
		}),
	);
});

test('a result that is not there is never stale', async () => {
	const [common, part] = [new Part(null), new Part(null)];
	part.inputs.push(inputs[0] as Input);
	const lineage = await traceLineage([null, part, null], common);
	expect(staleResults(lineage, new Set(['files /0']))).toEqual(new Set([1]));
	expect(staleResults(lineage, new Set(['files /1']))).toEqual(new Set());
});
