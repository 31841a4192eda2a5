/** The name that somebody who typed this one most likely meant; undefined where none is near. */
export function nearestName(names: Iterable<string>, typed: string): string | undefined {
	const farthest = Math.max(2, Math.floor(typed.length / 3));
	let nearest: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const name of names) {
		if (Math.abs(name.length - typed.length) > farthest && !name.startsWith(typed)) continue;
		const distance = distanceOf(name, typed);
		if (distance > farthest) continue;
		// Of two as near as each other, people know how the one that they meant begins.
		const rank = distance + (name[0] === typed[0] ? 0 : 0.5);
		if (rank < least) {
			nearest = name;
			least = rank;
		}
	}
	return nearest;
}

/** A name that goes on as typed is as near as can be. */
function distanceOf(name: string, typed: string): number {
	const isBeginning = typed.replace(/^-+/, '').length > 2 && name.startsWith(typed);
	return isBeginning ? 0 : editDistance(name, typed);
}

/**
 * How many letters are added, left out or replaced, or change places with the next one, to make one
 * text of another ("optimal string alignment").
 */
function editDistance(first: string, second: string): number {
	const rows: number[][] = [Array.from({ length: second.length + 1 }, (_, index) => index)];
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	for (let row = 1; row <= first.length; row++) {
		const current = [row];
		rows.push(current);
		for (let column = 1; column <= second.length; column++) {
			const isSame = first[row - 1] === second[column - 1];
			const isSwapped =
				row > 1 &&
				column > 1 &&
				first[row - 1] === second[column - 2] &&
				first[row - 2] === second[column - 1];
			current.push(
				Math.min(
					at(row - 1, column - 1) + (isSame ? 0 : 1),
					at(row - 1, column) + 1,
					at(row, column - 1) + 1,
					isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
	}
	return at(first.length, second.length);
}
