import { editDistance } from '../../nix/values/suggestions.ts';

/** The name that somebody who typed this one most likely meant; undefined where none is near. */
export function nearestName(names: Iterable<string>, typed: string): string | undefined {
	const farthest = Math.max(2, Math.floor(typed.length / 3));
	const near = Array.from(names, (name) => ({ name, distance: distanceOf(name, typed) }))
		.filter(({ distance }) => distance <= farthest)
		.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
	return near[0]?.name;
}

/** A name that goes on as typed is as near as can be. */
function distanceOf(name: string, typed: string): number {
	const isBeginning = typed.replace(/^-+/, '').length > 2 && name.startsWith(typed);
	return isBeginning ? 0 : editDistance(name, typed);
}
