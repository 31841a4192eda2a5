import Fuse from 'fuse.js';
import { matchInitials } from './initials.ts';
import { compact, countBits, letterBits } from './names.ts';
import type { Entry } from './search-index.ts';
import { countTypos } from './typos.ts';
import { partsOf } from './word-parts.ts';

const candidatesAtMost = 200;
const lookAlikesAtMost = 20;
const longestQuery = 32;
const longestInitials = 12;
/** In fewer letters, one typo leaves too little to go by. */
const shortestMisspelled = 4;
/** How unlikely a kind of likeness is, where one typo is 1; a doubling of the users counts against it. */
const ofInitials = 0.6;
const ofPattern = 1.3;
const perPatternScore = 4;
const ofFirstLetter = 0.5;
const forUsers = 0.12;

interface LookAlike {
	entry: Entry;
	/** How unlikely it is that this was meant. */
	cost: number;
}

/**
 * Names that a query may stand for, the likeliest first: misspelled, or by their initials. fuse.js
 * takes tenths of a second for ten thousand names, so it sees only those that share enough letters,
 * and then pairs of letters, with the query.
 *
 * @param query a normal name
 * @param words the words that names are made of
 */
export function lookAlikes(
	entries: readonly Entry[],
	query: string,
	words: ReadonlySet<string>,
): Entry[] {
	if (query.length < 2 || query.length > longestQuery) return [];
	const costs = new Map<Entry, number>();
	const add = ({ entry, cost }: LookAlike) => {
		const likely = cost - forUsers * Math.log2(1 + entry.users) + (entry.isAvailable ? 0 : 0.5);
		costs.set(entry, Math.min(costs.get(entry) ?? Number.POSITIVE_INFINITY, likely));
	};
	if (query.length <= longestInitials) {
		for (const one of byInitials(entries, compact(query), words)) add(one);
	}
	if (query.length >= shortestMisspelled) {
		for (const one of misspelled(entries, query)) add(one);
	}
	return [...costs]
		.sort(([, a], [, b]) => a - b)
		.slice(0, lookAlikesAtMost)
		.map(([entry]) => entry);
}

function byInitials(
	entries: readonly Entry[],
	query: string,
	words: ReadonlySet<string>,
): LookAlike[] {
	const letters = letterBits(query);
	return entries.flatMap((entry) => {
		if (query[0] !== entry.normal[0] || (letters & ~entry.letters) !== 0) return [];
		entry.parts ??= partsOf(entry.normal, words);
		const fit = matchInitials(query, entry.parts);
		return fit === 0 ? [] : { entry, cost: ofInitials + 1 - fit };
	});
}

function misspelled(entries: readonly Entry[], query: string): LookAlike[] {
	const letters = letterBits(query);
	const most = query.length < 5 ? 1 : Math.max(2, Math.floor(query.length / 4));
	const pairs = new Set<string>();
	for (let index = 0; index + 1 < query.length; index++) pairs.add(query.slice(index, index + 2));
	const needed = Math.max(1, Math.floor(pairs.size / 3));
	const found: LookAlike[] = [];
	const candidates: { entry: Entry; shared: number }[] = [];
	for (const entry of entries) {
		const { normal } = entry;
		if (normal.length + most < query.length) continue;
		if (countBits(letters & ~entry.letters) > most) continue;
		const typos = countTypos(query, normal, most);
		if (typos <= most) {
			found.push({ entry, cost: typos + (normal[0] === query[0] ? 0 : ofFirstLetter) });
			continue;
		}
		let shared = 0;
		for (const pair of pairs) {
			if (normal.includes(pair)) shared++;
		}
		if (shared >= needed) candidates.push({ entry, shared });
	}
	const distance = ({ normal }: Entry) => Math.abs(normal.length - query.length);
	candidates.sort((a, b) => b.shared - a.shared || distance(a.entry) - distance(b.entry));
	const fuse = new Fuse(
		candidates.slice(0, candidatesAtMost).map(({ entry }) => entry),
		{ keys: ['normal'], threshold: 0.34, ignoreLocation: true, includeScore: true },
	);
	for (const { item, score = 0 } of fuse.search(query)) {
		found.push({ entry: item, cost: ofPattern + perPatternScore * score });
	}
	return found;
}
