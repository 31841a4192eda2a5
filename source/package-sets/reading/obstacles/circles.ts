import { NixError, noPosition } from '../../../nix/index.ts';
import { positionGiven } from './inputs.ts';
import type { Obstacle } from './obstacle.ts';
import { failureFor, type Lines } from './own-fault.ts';

/** How many packages of a circle are named. */
const membersNamed = 8;

/**
 * Tells which of some derivations that need each other fail for that very reason: those whose errors
 * lead back to themselves. Where Nix notices the recursion depends on where it began, so the circle is
 * told from its first name on, with the line on which that one is given what leads back to it.
 */
export function tellCircles(obstacles: readonly Obstacle[], lines: Lines): void {
	const rest = new Set<Obstacle | null>(obstacles.filter(({ fault }) => fault === null));
	for (const start of obstacles) {
		const way: Obstacle[] = [];
		let at: Obstacle | null = start;
		while (at !== null && rest.delete(at)) {
			way.push(at);
			at = at.nearest;
		}
		const entry = at === null ? -1 : way.indexOf(at);
		if (entry >= 0) failInCircle(way.slice(entry), lines);
	}
}

function failInCircle(circle: readonly Obstacle[], lines: Lines): void {
	const first = circle.reduce((least, one) => (one.name < least.name ? one : least));
	const begin = circle.indexOf(first);
	const members = [...circle.slice(begin), ...circle.slice(0, begin)];
	const names = members.slice(0, membersNamed).map(({ name }) => name);
	if (names.length < members.length) names.push('…');
	const message = `infinite recursion encountered: ${[...names, first.name].join(' needs ')}`;
	const error = new NixError('infinite-recursion', message, placeOfNeed(first));
	const fault = failureFor(error, lines);
	for (const obstacle of members) {
		obstacle.fault = fault;
		obstacle.inputs = [];
	}
}

/** Where a derivation is given what its error comes from, or else where it is named. */
function placeOfNeed({ inputs, nearest, value }: Obstacle): number {
	if (value === null) return noPosition;
	const listedAs = inputs.find(({ obstacle }) => obstacle === nearest)?.listedAs ?? null;
	const place = listedAs === null ? noPosition : positionGiven(value, listedAs);
	return place === noPosition ? positionGiven(value, 'name') : place;
}
