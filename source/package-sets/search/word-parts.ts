/**
 * The parts that names are made of: `scikit-learn` of two words, and `djangorestframework` of three
 * that other names have as words of their own. Initials are those of the parts.
 */

const separators = /[-+]+/;
/** How many names have to share a word before others are taken apart by it. */
const namesForWord = 3;
const shortestPart = 3;
/** Short words that names are made of as often as of longer ones. */
const shortParts = ['py', 'js', 'db', 'ml', 'ai', 'io', 'np', 'qt'];
/** Words of fewer or more letters are not taken apart. */
const shortestWord = 5;
const longestWord = 30;

/** The words that occur in several of these normal names. */
export function knownWords(names: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const name of names) {
		for (const word of name.split(separators)) {
			if (word.length >= shortestPart && word.length <= longestWord) {
				counts.set(word, (counts.get(word) ?? 0) + 1);
			}
		}
	}
	const words = new Set(shortParts);
	for (const [word, count] of counts) {
		if (count >= namesForWord) words.add(word);
	}
	return words;
}

/** The parts of a normal name, in their order. */
export function partsOf(normal: string, words: ReadonlySet<string>): readonly string[] {
	return normal
		.split(separators)
		.filter((word) => word !== '')
		.flatMap((word) => takeApart(word, words));
}

/** A word as the fewest other words that it consists of; itself where it does not. */
function takeApart(word: string, words: ReadonlySet<string>): readonly string[] {
	if (word.length < shortestWord || word.length > longestWord) return [word];
	/** By where the rest of the word starts, the fewest words before it. */
	const before: (readonly string[] | undefined)[] = [[]];
	for (let end = 2; end <= word.length; end++) {
		for (let start = 0; start <= end - 2; start++) {
			const parts = before[start];
			if (parts === undefined || (start === 0 && end === word.length)) continue;
			const part = word.slice(start, end);
			const known = before[end];
			if (words.has(part) && (known === undefined || parts.length + 1 < known.length)) {
				before[end] = [...parts, part];
			}
		}
	}
	return before[word.length] ?? [word];
}
