import Fuse from 'fuse.js';
import type { PackageDescription, Packages } from '../description/description.ts';

/**
 * Search as you type over the attributes of one set. Names come before descriptions, and nothing
 * here grows with the set beyond one scan of it: the fuzzy part only ever sees a few candidates.
 */

/** How a query matched, best first. */
export const searchTiers = [
	'exact',
	'prefix',
	'word',
	'substring',
	'fuzzy',
	'description',
] as const;
export type SearchTier = (typeof searchTiers)[number];

export interface SearchMatch {
	attribute: string;
	tier: SearchTier;
}

interface Entry {
	attribute: string;
	/** Lower case, separators as `-`: the form in which Python names are equal (PEP 503). */
	normal: string;
	/** One bit a letter or digit class, to discard hopeless candidates of the fuzzy search. */
	letters: number;
	/** What the texts below are taken from; undefined until it is described. */
	description: PackageDescription | undefined;
	/** The project's name as `normal`; null where it is the same. */
	projectName: string | null;
	/** The description in lower case. */
	text: string;
}

/**
 * The names of one set, prepared for searching: shorter names first, then alphabetically. Beside
 * them, what was last known of the packages, so that a search reads no description twice.
 */
export interface SearchIndex {
	readonly entries: readonly Entry[];
	packages: Packages | null;
}

/** Names found by the better tiers beyond which similar names are of no interest. */
const fuzzyOnlyBelow = 12;
const fuzzyCandidates = 200;
const fuzzyLimit = 20;
/** In fewer letters, one typo leaves too little to go by. */
const fuzzyShortestQuery = 4;
const fuzzyLongestQuery = 32;

/** Prepares the attributes of a set; a few milliseconds for ten thousand. */
export function buildSearchIndex(attributes: readonly string[]): SearchIndex {
	const entries = attributes.map((attribute) => {
		const normal = normalise(attribute);
		return {
			attribute,
			normal,
			letters: letterBits(normal),
			description: undefined,
			projectName: null,
			text: '',
		};
	});
	entries.sort((a, b) => a.normal.length - b.normal.length || (a.attribute < b.attribute ? -1 : 1));
	return { entries, packages: null };
}

/** Takes into an index what was described since it was last searched. */
function updateSearchIndex(index: SearchIndex, packages: Packages): void {
	if (index.packages === packages) return;
	index.packages = packages;
	for (const entry of index.entries) {
		const description = packages.get(entry.attribute);
		if (description === entry.description) continue;
		entry.description = description;
		const projectName = normalise(description?.pname ?? '');
		entry.projectName = projectName === entry.normal ? null : projectName;
		entry.text = description?.description?.toLowerCase() ?? '';
	}
}

/**
 * The attributes that match a query, best first: the very name, then names that start with it,
 * that have a word starting with it, that contain it, that are spelled alike, and last packages
 * whose description says it. Several words must all be found. An empty query matches nothing.
 */
export function searchPackages(
	index: SearchIndex,
	packages: Packages,
	query: string,
): SearchMatch[] {
	const wanted = query.trim();
	if (wanted === '') {
		return [];
	}
	const normal = normalise(wanted);
	const wordStart = `-${normal}`;
	const words = wanted.toLowerCase().split(/\s+/);
	const nameWords = words.map(normalise);
	const tiers: Record<SearchTier, string[]> = {
		exact: [],
		prefix: [],
		word: [],
		substring: [],
		fuzzy: [],
		description: [],
	};
	/** Packages whose own name matches though their attribute does not; after the attributes. */
	const byProjectName: [SearchTier, string][] = [];
	const searchDescriptions = normal.length >= 3;
	const missed: Entry[] = [];
	updateSearchIndex(index, packages);
	for (const entry of index.entries) {
		const { attribute, projectName, text } = entry;
		const tier = nameTier(entry.normal, normal, wordStart, nameWords);
		if (tier !== null) {
			tiers[tier].push(attribute);
			continue;
		}
		const projectTier =
			projectName === null ? null : nameTier(projectName, normal, wordStart, nameWords);
		if (projectTier !== null) {
			byProjectName.push([projectTier, attribute]);
			continue;
		}
		if (searchDescriptions && text !== '' && matchesAll(text, entry.normal, words)) {
			tiers.description.push(attribute);
		}
		missed.push(entry);
	}
	for (const [tier, attribute] of byProjectName) {
		tiers[tier].push(attribute);
	}
	sortExact(tiers.exact, wanted);
	const found =
		tiers.exact.length + tiers.prefix.length + tiers.word.length + tiers.substring.length;
	if (found < fuzzyOnlyBelow) {
		tiers.fuzzy = similarNames(missed, normal);
		if (tiers.fuzzy.length > 0) {
			const similar = new Set(tiers.fuzzy);
			tiers.description = tiers.description.filter((attribute) => !similar.has(attribute));
		}
	}
	return searchTiers.flatMap((tier) => tiers[tier].map((attribute) => ({ attribute, tier })));
}

/** Where in a name a query matched, to highlight it; null when it matched otherwise. */
export function matchRange(attribute: string, query: string): [start: number, end: number] | null {
	const wanted = normalise(query.trim());
	if (wanted === '') {
		return null;
	}
	const name = normalise(attribute);
	// The place that decided the tier: a word's start before the middle of a word.
	const atWord = name.startsWith(wanted) ? 0 : name.indexOf(`-${wanted}`) + 1;
	const start = atWord > 0 || name.startsWith(wanted) ? atWord : name.indexOf(wanted);
	return start < 0 || name.length !== attribute.length ? null : [start, start + wanted.length];
}

function normalise(name: string): string {
	return name.toLowerCase().replace(/[_.\s]/g, '-');
}

function nameTier(
	name: string,
	query: string,
	wordStart: string,
	words: readonly string[],
): Exclude<SearchTier, 'fuzzy' | 'description'> | null {
	const at = name.indexOf(query);
	if (at === 0) {
		return name.length === query.length ? 'exact' : 'prefix';
	}
	if (at > 0) {
		return name.includes(wordStart) ? 'word' : 'substring';
	}
	return words.length > 1 && words.every((word) => name.includes(word)) ? 'substring' : null;
}

/** Names equal but for case and separators: the one written exactly so comes first. */
function sortExact(attributes: string[], wanted: string): void {
	const distance = (attribute: string) =>
		attribute === wanted ? 0 : attribute.toLowerCase() === wanted.toLowerCase() ? 1 : 2;
	attributes.sort((a, b) => distance(a) - distance(b));
}

function matchesAll(text: string, name: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word) || name.includes(word));
}

function letterBits(name: string): number {
	let bits = 0;
	for (let index = 0; index < name.length; index++) {
		const code = name.charCodeAt(index);
		if (code >= 97 && code <= 122) {
			bits |= 1 << (code - 97);
		} else if (code >= 48 && code <= 57) {
			bits |= 1 << (26 + (code % 5));
		}
	}
	return bits;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) {
		count++;
	}
	return count;
}

/**
 * Names spelled like the query. fuse.js takes tenths of a second for ten thousand names, so it
 * ranks only those that share enough letters, and then pairs of letters, with the query.
 */
function similarNames(entries: readonly Entry[], query: string): string[] {
	if (query.length < fuzzyShortestQuery || query.length > fuzzyLongestQuery) {
		return [];
	}
	const letters = letterBits(query);
	const typos = Math.max(1, Math.floor(query.length / 4));
	const pairs = new Set<string>();
	for (let index = 0; index + 1 < query.length; index++) {
		pairs.add(query.slice(index, index + 2));
	}
	const needed = Math.max(1, Math.floor(pairs.size / 3));
	const candidates: { entry: Entry; shared: number }[] = [];
	for (const entry of entries) {
		if (entry.normal.length + typos < query.length || countBits(letters & ~entry.letters) > typos) {
			continue;
		}
		let shared = 0;
		for (const pair of pairs) {
			if (entry.normal.includes(pair)) {
				shared++;
			}
		}
		if (shared >= needed) {
			candidates.push({ entry, shared });
		}
	}
	const distance = (entry: Entry) => Math.abs(entry.normal.length - query.length);
	candidates.sort((a, b) => b.shared - a.shared || distance(a.entry) - distance(b.entry));
	const fuse = new Fuse(
		candidates.slice(0, fuzzyCandidates).map((candidate) => candidate.entry),
		{ keys: ['normal'], threshold: 0.34, ignoreLocation: true, includeScore: true },
	);
	return fuse
		.search(query)
		.sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || distance(a.item) - distance(b.item))
		.slice(0, fuzzyLimit)
		.map((result) => result.item.attribute);
}
