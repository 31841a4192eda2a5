import { addAll, type CharacterSet, emptySet } from './character-set.ts';
import type { Pattern } from './pattern.ts';

/** Whether a pattern matches without a character. */
export function canBeEmpty(pattern: Pattern): boolean {
	switch (pattern.kind) {
		case 'characters':
			return false;
		case 'begin':
		case 'end':
			return true;
		case 'group':
			return canBeEmpty(pattern.body);
		case 'sequence':
			return pattern.items.every(canBeEmpty);
		case 'alternatives':
			return pattern.items.some(canBeEmpty);
		case 'repeat':
			return pattern.least === 0 || canBeEmpty(pattern.body);
	}
}

/** What a match that is not empty can begin with; never too little. */
export function firstCharacters(pattern: Pattern): CharacterSet {
	const set = emptySet();
	switch (pattern.kind) {
		case 'characters':
			return pattern.set;
		case 'begin':
		case 'end':
			break;
		case 'group':
		case 'repeat':
			return firstCharacters(pattern.body);
		case 'sequence':
			for (const item of pattern.items) {
				addAll(set, firstCharacters(item));
				if (!canBeEmpty(item)) break;
			}
			break;
		case 'alternatives':
			for (const item of pattern.items) addAll(set, firstCharacters(item));
			break;
	}
	return set;
}
