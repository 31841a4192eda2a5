import { packageImportedAs } from './import-names.ts';
import { isNumeronym } from './initials.ts';
import { bare, compact, letterBits, normalise } from './names.ts';
import type { Entry } from './search-index.ts';

/**
 * How well a package fits plain words, as a number: higher is better, and 0 is not at all. What a
 * name is comes before how often a package is used, and that before where in a name a word stands.
 */

/** The very name of the attribute, and another name that is the very one: before all else. */
const exactAttribute = 3000;
const exactName = 1000;
/** Of names that are equal but for case and separators, the one that is written so comes first. */
const asTyped = 200;
const asTypedButForCase = 100;
/** A doubling of the users counts as much as this. */
const forUsers = 4;
const forUnavailable = -14;
/** What a query in the middle of a word counts, by its length: few letters are in many words. */
const within = [0, 0, 6, 10, 16, 22, 28];

/** Words that say nothing in a search of Python packages, where others do. */
export const fillers: ReadonlySet<string> = new Set(
	'a an and as by for from in is of on or package packages library module the to using with python py'.split(
		' ',
	),
);

/** Words as they are looked for. */
export interface Wanted {
	/** All of them as they were typed, and as one normal name. */
	typed: string;
	normal: string;
	compact: string;
	letters: number;
	hasDigits: boolean;
	/** The name of the package that is known to be imported so; null if of none. */
	imported: string | null;
	/** The name without what only says that it is for Python, and whether that is a word of it. */
	bare: string;
	isForPython: boolean;
	/** Of a module within others, those, as `normal`. */
	parents: readonly string[];
	/** The words one by one, without those that say nothing. */
	words: readonly WantedWord[];
}

interface WantedWord {
	normal: string;
	letters: number;
	/** The word as a description has it at a word's start, and its stem where that is shorter. */
	inText: string;
	stemInText: string | null;
	/** The letters without which neither is in a text. */
	stemLetters: number;
}

/** Prepares words to be looked for. */
export function wantedOf(typedWords: readonly string[]): Wanted {
	const typed = typedWords.join(' ');
	const normal = normalise(typed);
	const words = typedWords.map((word) => word.toLowerCase());
	const telling = words.filter((word) => !fillers.has(word));
	return {
		typed,
		normal,
		compact: compact(normal),
		letters: letterBits(normal),
		hasDigits: /\d/.test(normal),
		imported: packageImportedAs(normal),
		bare: bare(normal),
		isForPython: /^python3?-|-python3?$/.test(normal),
		parents: words.length === 1 ? parentsOf(words[0] as string) : [],
		words: (telling.length > 0 ? telling : words).map(wantedWord),
	};
}

/** The modules that a module is in, the nearest first: `google.cloud` and `google` of `google.cloud.storage`. */
function parentsOf(word: string): string[] {
	const parts = word.split('.');
	return parts.slice(1).map((_, index) => normalise(parts.slice(0, -1 - index).join('.')));
}

function wantedWord(word: string): WantedWord {
	const normal = normalise(word);
	const stem = stemOf(word);
	return {
		normal,
		letters: letterBits(normal),
		inText: ` ${word.replace(/[_.-]+/g, ' ')}`,
		stemInText: stem === null ? null : ` ${stem}`,
		stemLetters: letterBits(stem ?? normal),
	};
}

/** What a word has in common with others of its family: `pars` of parser and parsing. */
function stemOf(word: string): string | null {
	const stem = word.replace(/(?:izations?|ations?|ings?|ers?|ors?|ors|ed|es|s|e)$/, '');
	return stem.length >= 4 && stem !== word ? stem : null;
}

/** How well a package fits all of the words; and how many of them it has otherwise. */
export interface Fit {
	score: number;
	/** For each word whether the package has it, as bits; 0 where the score says all. */
	some: number;
}

const noFit: Fit = { score: 0, some: 0 };

/** How well a package fits words. */
export function fitOf(entry: Entry, wanted: Wanted): Fit {
	const name = nameFit(entry, wanted);
	if (name > 0 && (wanted.words.length < 2 || name >= exactName)) {
		return { score: withUse(entry, name), some: 0 };
	}
	const words = wordsFit(entry, wanted);
	const score = Math.max(name, words.score);
	if (score > 0) return { score: withUse(entry, score), some: 0 };
	return words.some === 0 ? noFit : words;
}

/** A score with what the use and the state of a package add to it. */
export function withUse({ isAvailable, users }: Entry, score: number): number {
	return Math.max(1, score + forUsers * Math.log2(1 + users) + (isAvailable ? 0 : forUnavailable));
}

/** How well the names of a package fit words, without its use and state; 0 when they do not. */
export function nameFit(entry: Entry, wanted: Wanted): number {
	const { normal, projectName } = entry;
	if (normal === wanted.normal) return exactAttribute + likenessTo(wanted.typed, entry);
	if (normal === wanted.imported) return exactName + 20;
	let best = otherwiseNamed(entry, wanted);
	if ((wanted.letters & ~entry.nameLetters) !== 0) return best;
	best = Math.max(best, nameScore(normal, wanted));
	if (projectName !== null) best = Math.max(best, nameScore(projectName, wanted) - 2);
	for (const module of entry.imports) {
		if (best >= exactName) break;
		if (module === wanted.normal) best = exactName + 16;
		else if (module.startsWith(wanted.normal)) {
			best = Math.max(best, module[wanted.normal.length] === '-' ? 54 : 42);
		}
	}
	return best;
}

function likenessTo(typed: string, { attribute }: Entry): number {
	if (attribute === typed) return asTyped;
	return attribute.toLowerCase() === typed.toLowerCase() ? asTypedButForCase : 0;
}

/** What is not named so, but what such a name stands for. */
function otherwiseNamed(entry: Entry, wanted: Wanted): number {
	const { imports, normal } = entry;
	if (wanted.bare !== wanted.normal) {
		const isSame = bare(normal) === wanted.bare || imports.includes(wanted.bare);
		if (isSame) return wanted.isForPython ? exactName : 40;
		if (wanted.isForPython && entry.projectName === wanted.bare) return exactName - 2;
	}
	for (const [index, parent] of wanted.parents.entries()) {
		if (normal === parent || imports.includes(parent)) return 100 - 10 * index;
	}
	return wanted.hasDigits && isNumeronym(wanted.normal, normal) ? exactName : 0;
}

function nameScore(name: string, { normal, compact: joined }: Wanted): number {
	const at = name.indexOf(normal);
	if (at < 0) {
		return name.length >= joined.length && compact(name) === joined ? exactName + 12 : 0;
	}
	if (at === 0 && name.length === normal.length) return exactName + 24;
	const further = Math.min(8, 0.4 * (name.length - normal.length));
	if (bare(name) === normal) return 68;
	if (at === 0) return (name[normal.length] === '-' ? 64 : 60) - further;
	const word = name.indexOf(`-${normal}`);
	if (word >= 0) return (isWordEnd(name, word + 1 + normal.length) ? 52 : 46) - further;
	return within[Math.min(normal.length, within.length - 1)] as number;
}

function isWordEnd(name: string, at: number): boolean {
	return at >= name.length || name[at] === '-';
}

function wordsFit(entry: Entry, { words }: Wanted): Fit {
	let sum = 0;
	let some = 0;
	for (const [index, word] of words.entries()) {
		const score = wordScore(entry, word);
		if (score === 0) continue;
		sum += score;
		some |= 1 << index;
	}
	if (some !== (1 << words.length) - 1) return { score: 0, some };
	const mean = sum / words.length;
	if (words.length === 1) return { score: mean, some: 0 };
	const phrase = words.map(({ inText }) => inText).join('');
	return { score: mean + 14 + (entry.text.includes(phrase) ? 12 : 0), some: 0 };
}

/** One word in the names of a package, at the start of a word of its description, or as its stem. */
function wordScore(
	entry: Entry,
	{ normal, inText, stemInText, stemLetters, letters }: WantedWord,
): number {
	let score = 0;
	if ((letters & ~entry.letters) === 0) score = wordInName(entry.normal, normal);
	if (entry.projectName !== null && (letters & ~entry.nameLetters) === 0)
		score = Math.max(score, wordInName(entry.projectName, normal));
	const { text, textLetters } = entry;
	if ((stemLetters & ~textLetters) !== 0) return score;
	const at = text.indexOf(inText);
	if (at >= 0) {
		const end = text[at + inText.length];
		return Math.max(score, end === undefined || end === ' ' ? 30 : 24) + (score > 0 ? 4 : 0);
	}
	if (score === 0 && stemInText !== null && text.includes(stemInText)) return 14;
	return score;
}

function wordInName(name: string, word: string): number {
	const at = name.indexOf(word);
	if (at < 0) return 0;
	if (at === 0 || name.includes(`-${word}`)) return 26;
	return (within[Math.min(word.length, within.length - 1)] as number) * 0.6;
}
