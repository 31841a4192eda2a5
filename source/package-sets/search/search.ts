import type { Packages } from '../description/description.ts';
import { lookAlikes } from './look-alikes.ts';
import { normalise } from './names.ts';
import { isEmptyQuery, parseQuery, type Query, type Term } from './query.ts';
import { entriesWith } from './query-fields.ts';
import { fitOf, nameFit, type Wanted, wantedOf, withUse } from './ranking.ts';
import { type Entry, mostOfText, type SearchIndex, updateSearchIndex } from './search-index.ts';

/**
 * Search as you type over the attributes of one set. Nothing here grows with the set beyond one
 * scan of it: the fuzzy part only ever sees a few candidates.
 */

/** What a query finds, each attribute once and the best first. */
export interface SearchResult {
	/** What it asks for. */
	hits: readonly string[];
	/** What has some of several words. */
	partial: readonly string[];
	/** Names spelled alike. */
	similar: readonly string[];
	/** What is wrong with the query, and what would be right; null when nothing is. */
	problem: string | null;
}

/** The groups of what is found, in their order, with what people are told of those that are no hits. */
export const groupHeadings = [
	{ group: 'hits', heading: null },
	{ group: 'partial', heading: 'with some of the words' },
	{ group: 'similar', heading: 'similar names' },
] as const;

/** With this many hits, what has only some of the words, or is only spelled alike, is of no interest. */
const enoughHits = 40;
const partialAtMost = 40;

/** Finds packages. An empty query finds nothing. */
export function searchPackages(index: SearchIndex, packages: Packages, text: string): SearchResult {
	const query = parseQuery(text);
	const { problem } = query;
	if (isEmptyQuery(query)) return { hits: [], partial: [], similar: [], problem };
	updateSearchIndex(index, packages);
	const isLeftIn = conditionsOf(index, query);
	const wanted = query.words.length === 0 ? null : wantedOf(query.words);
	const scores = new Map<Entry, number>();
	const partial: { entry: Entry; some: number }[] = [];
	const missed: Entry[] = [];
	for (const entry of index.entries) {
		const left = isLeftIn(entry);
		if (left === 0) continue;
		if (wanted === null) {
			scores.set(entry, withUse(entry, left));
			continue;
		}
		const { score, some } = fitOf(entry, wanted);
		if (score > 0) {
			scores.set(entry, score + left);
			continue;
		}
		missed.push(entry);
		if (some > 0) partial.push({ entry, some });
	}
	addSuccessors(index, scores, isLeftIn);
	const hits = best(scores);
	const isEnough = wanted === null || hits.length >= enoughHits;
	const found = new Set(hits);
	const takeNew = (entries: readonly Entry[]) =>
		entries.filter((entry) => {
			const isNew = !found.has(entry);
			if (isNew) found.add(entry);
			return isNew;
		});
	const similar = isEnough
		? []
		: takeNew(
				lookAlikes(missed, wanted.normal, index.words).flatMap((entry) => {
					const successor = index.successors.get(entry);
					return successor === undefined || isLeftIn(successor) === 0 ? entry : [successor, entry];
				}),
			);
	const some = isEnough ? [] : takeNew(bestPartial(partial, wanted));
	return {
		hits: hits.map(attributeOf),
		partial: some.map(attributeOf),
		similar: similar.map(attributeOf),
		problem,
	};
}

/**
 * The attributes that have the plain words of a query in their names, where all other conditions
 * hold: what is quick to know of a set that is not shown.
 */
export function findNames(index: SearchIndex, packages: Packages, text: string): string[] {
	const query = parseQuery(text);
	if (isEmptyQuery(query)) return [];
	updateSearchIndex(index, packages);
	const isLeftIn = conditionsOf(index, query);
	const wanted = query.words.length === 0 ? null : wantedOf(query.words);
	const scores = new Map<Entry, number>();
	for (const entry of index.entries) {
		const score = wanted === null ? 1 : nameFit(entry, wanted);
		if (score > 0 && isLeftIn(entry) > 0) scores.set(entry, withUse(entry, score));
	}
	return best(scores).map(attributeOf);
}

const attributeOf = ({ attribute }: Entry) => attribute;

/** The entries of the best scores first. */
function best(scores: ReadonlyMap<Entry, number>): Entry[] {
	// Stable: of equal ones the shorter names come first, as in the index.
	return [...scores].sort(([, a], [, b]) => b - a).map(([entry]) => entry);
}

/** What takes the place of something found is found just before it, where no condition leaves it out. */
function addSuccessors(
	index: SearchIndex,
	scores: Map<Entry, number>,
	isLeftIn: (entry: Entry) => number,
): void {
	for (const [entry, successor] of index.successors) {
		const score = scores.get(entry);
		if (score === undefined || isLeftIn(successor) === 0) continue;
		scores.set(successor, Math.max(scores.get(successor) ?? 0, score + 0.5));
	}
}

/** What has some of the words: rare words say more than frequent ones. */
function bestPartial(
	partial: readonly { entry: Entry; some: number }[],
	{ words }: Wanted,
): Entry[] {
	const counts = words.map((_, word) => partial.filter(({ some }) => some & (1 << word)).length);
	const weights = counts.map((count) => Math.log2(2 + partial.length / (1 + count)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const scores = partial.map(({ entry, some }): [Entry, number] => {
		const had = weights.reduce((sum, weight, word) => sum + (some & (1 << word) ? weight : 0), 0);
		return [entry, withUse(entry, (60 * had) / total)];
	});
	return best(new Map(scores)).slice(0, partialAtMost);
}

/** How well an entry fits all clauses of a query; 0 when it does not, 1 when there are none. */
function conditionsOf(index: SearchIndex, { clauses }: Query): (entry: Entry) => number {
	const conditions = clauses.map((clause) => {
		const terms = clause.map((term) => conditionOf(index, term));
		return (entry: Entry) => Math.max(...terms.map((score) => score(entry)));
	});
	return (entry) => {
		let sum = 1;
		for (const condition of conditions) {
			const fit = condition(entry);
			if (fit === 0) return 0;
			sum += fit;
		}
		return sum;
	};
}

function conditionOf(index: SearchIndex, term: Term): (entry: Entry) => number {
	const holds = positiveCondition(index, term);
	return term.isNegated ? (entry) => (holds(entry) === 0 ? 1 : 0) : holds;
}

function positiveCondition(index: SearchIndex, term: Term): (entry: Entry) => number {
	if (term.kind === 'field') {
		const found = entriesWith(index, term.field, term.value);
		return (entry) => (found.has(entry) ? 1 : 0);
	}
	if (term.kind === 'word') {
		const wanted = wantedOf([term.text]);
		return (entry) => fitOf(entry, wanted).score;
	}
	const normal = normalise(term.text);
	const inName = inNameBy[term.kind];
	const inText = term.kind === 'text' ? term.text.toLowerCase() : null;
	return (entry) => {
		const { description, imports, normal: name, projectName } = entry;
		const inAttribute = inName(name, normal);
		if (inAttribute > 0) return inAttribute;
		if (projectName !== null && inName(projectName, normal) > 0) return 20;
		if (imports.some((module) => inName(module, normal) > 0)) return 15;
		const says =
			inText !== null &&
			description?.description?.slice(0, mostOfText).toLowerCase().includes(inText);
		return says ? 5 : 0;
	};
}

/** How well a name has a text as a kind of term wants it. */
const inNameBy: Readonly<
	Record<'text' | 'start' | 'end' | 'whole', (name: string, text: string) => number>
> = {
	text: (name, text) =>
		name === text ? 60 : name.startsWith(text) ? 40 : Number(name.includes(text)) * 25,
	start: (name, text) => (name === text ? 60 : Number(name.startsWith(text)) * 40),
	end: (name, text) => (name === text ? 60 : Number(name.endsWith(text)) * 40),
	whole: (name, text) => Number(name === text) * 60,
};
