import type { Folds } from '../../package-sets/relations/dependency-tree.ts';
import type { RowPosition } from './row-position.ts';
import type { SearchLine } from './search-line.ts';

/**
 * Where a person is: a view, and what it shows. Each view adds the state that is its own, such as
 * what is folded, so that whoever comes back finds it as it was left.
 */
export interface Location {
	/** The id of the view. */
	readonly view: string;
	readonly position: RowPosition;
	/** The search of this view; absent in views that have none. */
	readonly search?: SearchLine;
	/** Which of its rows are folded; absent in views that are no trees to fold. */
	readonly folds?: Folds;
}

/** The way from the first view to where a person is: the breadcrumb. It is never empty. */
export type Trail = readonly [Location, ...Location[]];

/** The location that a trail leads to. */
export function lastOf(trail: Trail): Location {
	return trail[trail.length - 1] ?? trail[0];
}

/**
 * A trail of these locations.
 *
 * @throws Error when there are none
 */
export function trailOf(locations: readonly Location[]): Trail {
	const [first, ...rest] = locations;
	if (first === undefined) throw new Error('a trail has at least one location');
	return [first, ...rest];
}

/** The trail with another location at its end. */
export function withLast(trail: Trail, location: Location): Trail {
	return trailOf([...trail.slice(0, -1), location]);
}

/** Whether the keys go to the location's search line. */
export function isSearching(location: Location): boolean {
	return location.search?.editing === true;
}
