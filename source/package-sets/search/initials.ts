/** Of a word, one run of so few letters may be left out. */
const longestGap = 2;
/** Of fewer letters each has to be a part, as there is too little to go by. */
const shortestThatSkips = 4;
/** How much less likely it is made by a part passed over, a gap, a part left over. */
const skipped = 0.85;
const gapped = 0.7;
const leftOver = 0.2;

/**
 * Whether a query is made of the beginnings of the parts of a name: `pyttim` of pytest-timeout,
 * `tf` of tensorflow, `scilrn` of scikit-learn, whose second part is in it with letters left out.
 *
 * @param query a normal name without separators
 * @returns how well, from 0 to 1; 0 when it is not, or is only the beginning of the name
 */
export function matchInitials(query: string, parts: readonly string[]): number {
	if (parts.length < 2 || query[0] !== parts[0]?.[0]) return 0;
	return bestFrom(query, 0, parts, 0, 0);
}

function bestFrom(
	query: string,
	at: number,
	parts: readonly string[],
	partIndex: number,
	used: number,
): number {
	const maySkip = query.length >= shortestThatSkips;
	const left = parts.length - partIndex;
	if (at === query.length) {
		if (used < 2 || (left > 0 && !maySkip)) return 0;
		return 1 / (1 + leftOver * left);
	}
	const part = parts[partIndex];
	if (part === undefined) return 0;
	let best = 0;
	if (maySkip && partIndex > 0) best = skipped * bestFrom(query, at, parts, partIndex + 1, used);
	if (part[0] !== query[at]) return best;
	let inPart = 0;
	let hasGap = false;
	for (let end = at; end < query.length; ) {
		const found = part.indexOf(query[end] as string, inPart);
		if (found < 0) break;
		if (found > inPart) {
			// A first word with letters left out is mostly another word misspelled.
			if (partIndex === 0 || hasGap || found - inPart > longestGap) break;
			hasGap = true;
		}
		inPart = found + 1;
		end++;
		const rest = bestFrom(query, end, parts, partIndex + 1, used + 1);
		best = Math.max(best, rest * (hasGap ? gapped : 1));
	}
	return best;
}

/** Whether a query is a name with a count for its middle: `k8s` of kubernetes, as in i18n. */
export function isNumeronym(query: string, normal: string): boolean {
	const [, first, count, last] = /^([a-z])(\d{1,2})([a-z])$/.exec(query) ?? [];
	return (
		first !== undefined &&
		normal.length === Number(count) + 2 &&
		normal.startsWith(first) &&
		normal.endsWith(last as string)
	);
}
