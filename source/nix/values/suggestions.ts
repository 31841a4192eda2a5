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

/** The Levenshtein distance of two strings. */
function editDistance(first: string, second: string): number {
	let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
	for (let row = 1; row <= first.length; row++) {
		const current = [row];
		for (let column = 1; column <= second.length; column++) {
			const replaced =
				previous[column - 1] +
				(first.charCodeAt(row - 1) === second.charCodeAt(column - 1) ? 0 : 1);
			current.push(Math.min(replaced, previous[column] + 1, current[column - 1] + 1));
		}
		previous = current;
	}
	return previous[second.length];
}
