import { addAll, type CharacterSet, emptySet, intersects } from './character-set.ts';
import { canBeEmpty, firstCharacters } from './first-characters.ts';
import type { Pattern } from './pattern.ts';

/**
 * Whether JavaScript's matching of the whole text gives the same groups. Both try alternatives
 * and repetitions in the same order and keep the first way that reaches the end; they differ
 * where a repetition is empty (JavaScript refuses it, the C++ library allows one), and where a
 * group inside of a loop takes no part in the last round (JavaScript forgets its earlier text).
 */
export function isSameForWhole(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return isSameForWhole(pattern.body);
		case 'sequence':
		case 'alternatives':
			return pattern.items.every(isSameForWhole);
		case 'repeat':
			return (
				!canBeEmpty(pattern.body) &&
				(pattern.most <= 1 || allGroupsTakePart(pattern.body)) &&
				isSameForWhole(pattern.body)
			);
	}
}

/**
 * Whether JavaScript's search gives the same, too. The C++ library tries all alternatives and
 * takes the longest: that is the first when no two of them can begin alike. After an empty match
 * it looks for one that is not empty at the same place, which JavaScript cannot express.
 */
export function isSameForSearch(pattern: Pattern): boolean {
	return isSameForWhole(pattern) && !canBeEmpty(pattern) && alternativesDiffer(pattern);
}

/** The pattern in JavaScript's syntax, with the same groups. */
export function toJavaScript(pattern: Pattern): string {
	switch (pattern.kind) {
		case 'characters':
			return characterClass(pattern.set);
		case 'begin':
			return '^';
		case 'end':
			return '$';
		case 'group':
			return `(${toJavaScript(pattern.body)})`;
		case 'sequence':
			return pattern.items.map(toJavaScript).join('');
		case 'alternatives':
			return pattern.items.map(toJavaScript).join('|');
		case 'repeat': {
			const body = toJavaScript(pattern.body);
			const most = pattern.most === Infinity ? '' : pattern.most;
			const operand = pattern.body.kind === 'repeat' ? `(?:${body})` : body;
			return `${operand}{${pattern.least},${most}}`;
		}
	}
}

/** Whether every group inside is passed by every match. */
function allGroupsTakePart(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return allGroupsTakePart(pattern.body);
		case 'sequence':
			return pattern.items.every(allGroupsTakePart);
		case 'alternatives':
			return !pattern.items.some(hasGroup);
		case 'repeat':
			return pattern.least > 0 ? allGroupsTakePart(pattern.body) : !hasGroup(pattern.body);
	}
}

function hasGroup(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return false;
		case 'group':
			return true;
		case 'sequence':
		case 'alternatives':
			return pattern.items.some(hasGroup);
		case 'repeat':
			return hasGroup(pattern.body);
	}
}

function alternativesDiffer(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return true;
		case 'group':
		case 'repeat':
			return alternativesDiffer(pattern.body);
		case 'sequence':
			return pattern.items.every(alternativesDiffer);
		case 'alternatives': {
			if (pattern.items.some(canBeEmpty)) return false;
			const seen = emptySet();
			for (const item of pattern.items) {
				const first = firstCharacters(item);
				if (intersects(seen, first) || !alternativesDiffer(item)) return false;
				addAll(seen, first);
			}
			return true;
		}
	}
}

function characterClass(set: CharacterSet): string {
	const ranges: (readonly [number, number])[] = [];
	for (let code = 0; code < 256; code++) {
		if (set[code] === 0) continue;
		let last = code;
		while (last < 255 && set[last + 1] === 1) last++;
		ranges.push([code, last]);
		code = last;
	}
	const only = ranges.length === 1 ? ranges[0] : undefined;
	if (only !== undefined && only[0] === only[1]) return escapeCode(only[0]);
	if (only !== undefined && only[0] === 0 && only[1] === 255) return '[^]';
	const parts = ranges.map(([first, last]) =>
		first === last ? escapeCode(first) : `${escapeCode(first)}-${escapeCode(last)}`,
	);
	return `[${parts.join('')}]`;
}

function escapeCode(code: number): string {
	const character = String.fromCharCode(code);
	return /^[0-9A-Za-z]$/.test(character) ? character : `\\x${code.toString(16).padStart(2, '0')}`;
}
