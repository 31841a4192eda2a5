import { countTypos } from '../../package-sets/search/typos.ts';

/** The name that somebody who typed this one most likely meant; undefined where none is near. */
export function nearestName(names: Iterable<string>, typed: string): string | undefined {
	const letters = typed.replace(/^-+/, '').length;
	// Where nothing of a name was typed, it was not meant.
	const farthest = Math.min(Math.max(2, Math.floor(typed.length / 3)), letters - 1);
	let nearest: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const name of names) {
		if (Math.abs(name.length - typed.length) > farthest && !name.startsWith(typed)) continue;
		const distance = distanceOf(name, typed, farthest);
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
function distanceOf(name: string, typed: string, farthest: number): number {
	const isBeginning = typed.replace(/^-+/, '').length > 2 && name.startsWith(typed);
	return isBeginning ? 0 : countTypos(name, typed, farthest);
}
