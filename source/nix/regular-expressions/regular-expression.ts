import { checkListLength } from '../errors/bounds.ts';
import { type Automaton, buildAutomaton, checkSize } from './automaton.ts';
import { type Effort, effortOf, effortOfSearch, waysOn } from './effort.ts';
import { isSameForSearch, isSameForWhole, toJavaScript } from './javascript.ts';
import { LongestMatcher, type Marks } from './longest-match.ts';
import { type ParsedPattern, parsePattern } from './pattern.ts';

/** Texts of a match's groups; null for one that took no part. */
export type Groups = (string | null)[];

/** A regular expression of `builtins.match` and `builtins.split`. */
export class RegularExpression {
	readonly source: string;
	readonly #parsed: ParsedPattern;
	readonly #whole: RegExp | null;
	readonly #search: RegExp | null;
	readonly #effort: Effort;
	readonly #searchEffort: Effort;
	#automaton: Automaton | null = null;

	/**
	 * @throws InvalidRegularExpression
	 */
	constructor(source: string) {
		this.source = source;
		this.#parsed = parsePattern(source);
		const { pattern } = this.#parsed;
		const size = checkSize(pattern, source);
		const isTranslated = size <= largestTranslated && isSameForWhole(pattern);
		const translated = isTranslated ? toJavaScript(pattern) : null;
		this.#effort = effortOf(pattern);
		this.#searchEffort = effortOfSearch(pattern);
		this.#whole = translated === null ? null : new RegExp(`^(?:${translated})$`);
		this.#search =
			translated !== null && isSameForSearch(pattern) ? new RegExp(translated, 'g') : null;
	}

	/** The groups when all of the text matches, otherwise null. */
	matchWhole(text: string): Groups | null {
		if (this.#whole !== null && isQuick(this.#effort, text)) {
			const match = tried(this.#whole, (whole) => whole.exec(text));
			if (match === null) return null;
			if (match !== undefined) return match.slice(1).map((group) => group ?? null);
		}
		const matcher = this.#matcher(text, true);
		const marks = matcher.matchAt(0, { atBegin: true, notEmpty: false });
		return marks === null ? null : groupsOf(marks, text);
	}

	/**
	 * The text before, between and after all matches, and between these texts the groups of each
	 * match. The text alone when nothing matches.
	 */
	split(text: string): (string | Groups)[] {
		if (this.#search !== null && isQuick(this.#searchEffort, text)) {
			const parts = tried(this.#search, (search) => splitByRegExp(search, text));
			if (parts !== undefined) return parts;
		}
		return this.#splitByAutomaton(text);
	}

	#splitByAutomaton(text: string): (string | Groups)[] {
		const matcher = this.#matcher(text, false);
		const parts: (string | Groups)[] = [];
		let end = 0;
		let marks = matcher.search(0, true);
		// The library's iterator forgets that it has left the begin only after a second search.
		let atBegin = true;
		while (marks !== null) {
			const [begin, last] = marks as [number, number];
			checkListLength(parts.push(text.slice(end, begin), groupsOf(marks, text)));
			end = last;
			let from = end;
			if (begin === end) {
				if (end === text.length) break;
				marks = matcher.matchAt(end, { atBegin, notEmpty: true });
				if (marks !== null) continue;
				from++;
			}
			atBegin = false;
			marks = matcher.search(from, false);
		}
		parts.push(text.slice(end));
		return parts;
	}

	#matcher(text: string, wholeText: boolean): LongestMatcher {
		this.#automaton ??= buildAutomaton(this.#parsed.pattern);
		return new LongestMatcher(
			this.#automaton,
			this.#parsed.groupCount,
			text,
			wholeText,
			this.source,
		);
	}
}

/** A larger expression is not given to V8, which refuses some. */
const largestTranslated = 2000;

/** So many ways take JavaScript's matcher some hundredths of a second. */
const mostWays = 2_000_000;
/** Of ways that only grow with the text, there may be so many at a place. */
const mostFactor = 1000;

/** Whether JavaScript's matcher, which tries one way after the other, is done soon. */
function isQuick(effort: Effort, { length }: string): boolean {
	if (effort.degree <= 1 && effort.factor <= mostFactor) return true;
	return waysOn(effort, length) <= mostWays;
}

/** What JavaScript's matcher finds; undefined where a long text takes more memory than it has. */
function tried<Result>(
	expression: RegExp,
	match: (expression: RegExp) => Result,
): Result | undefined {
	try {
		return match(expression);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function splitByRegExp(search: RegExp, text: string): (string | Groups)[] {
	const parts: (string | Groups)[] = [];
	let end = 0;
	for (const match of text.matchAll(search)) {
		const groups = match.slice(1).map((group) => group ?? null);
		checkListLength(parts.push(text.slice(end, match.index), groups));
		end = match.index + match[0].length;
	}
	parts.push(text.slice(end));
	return parts;
}

function groupsOf(marks: Marks, text: string): Groups {
	const groups: Groups = [];
	for (let slot = 2; slot < marks.length; slot += 2) {
		const end = marks[slot + 1] as number;
		groups.push(end === -1 ? null : text.slice(marks[slot], end));
	}
	return groups;
}

const compiled = new Map<string, RegularExpression>();
const compiledLimit = 1024;
/** In bytes: a longer pattern is not remembered, as its automaton may have megabytes. */
const longestRemembered = 1000;

/**
 * The regular expression of a pattern. The most recent are remembered: the same few come again
 * and again.
 * @throws InvalidRegularExpression for what Nix finds invalid, or too large.
 */
export function compileRegularExpression(source: string): RegularExpression {
	if (source.length > longestRemembered) return new RegularExpression(source);
	let expression = compiled.get(source);
	if (expression === undefined) {
		expression = new RegularExpression(source);
		if (compiled.size === compiledLimit) compiled.clear();
		compiled.set(source, expression);
	}
	return expression;
}
