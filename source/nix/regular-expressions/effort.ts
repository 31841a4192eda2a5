import { addAll, type CharacterSet, emptySet, intersects } from './character-set.ts';
import { canBeEmpty, firstCharacters } from './first-characters.ts';
import type { Pattern } from './pattern.ts';

/**
 * How much a matcher that tries one way through a pattern after the other (as JavaScript's does) may
 * do on a text of n characters, at most: `factor` times n to the power of `degree`.
 */
export interface Effort {
	/** Infinity where the number grows exponentially. */
	readonly factor: number;
	readonly degree: number;
}

const oneWay: Effort = { factor: 1, degree: 0 };

/** The effort of matching a whole text. */
export function effortOf(pattern: Pattern): Effort {
	const { factor, degree } = isDeterministic(pattern) ? oneWay : count(pattern);
	return { factor, degree: Math.max(degree, 1) };
}

/** The effort of finding all matches in a text. */
export function effortOfSearch(pattern: Pattern): Effort {
	const { factor, degree } = isDeterministic(pattern) ? oneWay : count(pattern);
	// What cannot fail behind a loop passes each character once.
	if (degree === 0 && loopsAtEnd(pattern)) return { factor, degree: 1 };
	return { factor, degree: Math.max(degree, 1) + 1 };
}

/** Whether loops without a bound are where a match ends, and pass one character in each round. */
function loopsAtEnd(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return loopsAtEnd(pattern.body);
		case 'alternatives':
			return pattern.items.every(loopsAtEnd);
		case 'sequence':
			return (
				pattern.items.slice(0, -1).every(isBounded) && pattern.items.slice(-1).every(loopsAtEnd)
			);
		case 'repeat':
			return pattern.most === Infinity ? pattern.body.kind === 'characters' : isBounded(pattern);
	}
}

function isBounded(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return isBounded(pattern.body);
		case 'alternatives':
		case 'sequence':
			return pattern.items.every(isBounded);
		case 'repeat':
			return pattern.most !== Infinity && isBounded(pattern.body);
	}
}

/** An upper bound of what is to be done on a text of so many characters. */
export function waysOn({ factor, degree }: Effort, length: number): number {
	return factor * Math.max(length, 1) ** degree;
}

function count(pattern: Pattern): Effort {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return oneWay;
		case 'group':
			return count(pattern.body);
		case 'sequence':
			return pattern.items.map(count).reduce(inTurn, oneWay);
		case 'alternatives':
			return pattern.items.map(count).reduce((left, right) => ({
				factor: left.factor + right.factor,
				degree: Math.max(left.degree, right.degree),
			}));
		case 'repeat': {
			const { least, most } = pattern;
			const body = count(pattern.body);
			if (body.factor === 1 && body.degree === 0) {
				return most === Infinity
					? { factor: 1, degree: 1 }
					: { factor: most - least + 1, degree: 0 };
			}
			if (most === 0) return oneWay;
			// With a choice in each round the ways multiply.
			const factor = most === Infinity ? Infinity : (body.factor + 1) ** most;
			return { factor, degree: most === Infinity ? body.degree : body.degree * most };
		}
	}
}

function inTurn(left: Effort, right: Effort): Effort {
	return { factor: left.factor * right.factor, degree: left.degree + right.degree };
}

/**
 * Whether the next character always decides how to go on: then no second way gets further than that
 * character ("one-unambiguous" of Brüggemann-Klein and Wood). It may be so where this says no.
 */
function isDeterministic(pattern: Pattern): boolean {
	return decides(pattern, emptySet());
}

/** @param following what may come behind the pattern */
function decides(pattern: Pattern, following: CharacterSet): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return decides(pattern.body, following);
		case 'sequence': {
			let behind = following;
			for (let index = pattern.items.length - 1; index >= 0; index--) {
				const item = pattern.items[index] as Pattern;
				if (!decides(item, behind)) return false;
				behind = firstOf(item, behind);
			}
			return true;
		}
		case 'alternatives': {
			const seen = emptySet();
			for (const item of pattern.items) {
				const first = firstOf(item, following);
				if (intersects(seen, first) || !decides(item, following)) return false;
				addAll(seen, first);
			}
			return true;
		}
		case 'repeat': {
			const first = firstCharacters(pattern.body);
			if (intersects(first, following) || canBeEmpty(pattern.body)) return false;
			if (pattern.most <= 1) return decides(pattern.body, following);
			const again = emptySet();
			addAll(again, first);
			addAll(again, following);
			return decides(pattern.body, again);
		}
	}
}

/** What a pattern and what follows it can begin with. */
function firstOf(pattern: Pattern, following: CharacterSet): CharacterSet {
	const first = firstCharacters(pattern);
	if (!canBeEmpty(pattern)) return first;
	const either = emptySet();
	addAll(either, first);
	addAll(either, following);
	return either;
}
