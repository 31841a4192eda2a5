import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** What bars the packages of a set. */
export interface BlockersLocation extends Location {
	readonly view: 'blockers';
	readonly search: SearchLine;
}

/** The ranking as it opens. */
export function blockersLocation(): BlockersLocation {
	return { view: 'blockers', position: firstPosition, search: emptySearch };
}
