import { compareBytes } from '../formats/bytes.ts';

const farthest = 2;
const most = 5;

/**
 * The names that come closest to one that is missing, best first: at most five, at most two edits
 * away (`Suggestions::bestMatches` of C++ Nix).
 */
export function suggestNames(candidates: Iterable<string>, name: string): string[] {
	const close: { candidate: string; distance: number }[] = [];
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) > farthest) continue;
		const distance = editDistance(candidate, name);
		if (distance <= farthest) close.push({ candidate, distance });
	}
	close.sort((a, b) => a.distance - b.distance || compareBytes(a.candidate, b.candidate));
	return close.slice(0, most).map(({ candidate }) => candidate);
}

/**
 * The Levenshtein distance of two strings whose lengths differ by at most `farthest`; Infinity where
 * it is larger than that, which is known without looking at all of long strings.
 */
function editDistance(first: string, second: string): number {
	const width = 2 * farthest + 1;
	// Of each row only the columns near the diagonal: `offset` 0 is `farthest` to the left of it.
	let previous = new Array<number>(width).fill(Infinity);
	for (let column = 0; column <= farthest; column++) previous[column + farthest] = column;
	for (let row = 1; row <= first.length; row++) {
		const current = new Array<number>(width).fill(Infinity);
		for (let offset = 0; offset < width; offset++) {
			const column = row + offset - farthest;
			if (column < 0 || column > second.length) continue;
			const replaced =
				column === 0
					? Infinity
					: previous[offset] +
						(first.charCodeAt(row - 1) === second.charCodeAt(column - 1) ? 0 : 1);
			const removed = offset + 1 < width ? previous[offset + 1] + 1 : Infinity;
			const added = offset > 0 ? current[offset - 1] + 1 : Infinity;
			current[offset] = Math.min(replaced, removed, added);
		}
		if (Math.min(...current) > farthest) return Infinity;
		previous = current;
	}
	return previous[second.length - first.length + farthest];
}
