import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** What bars the packages of a set. */
export interface BlockersLocation extends Location {
	readonly view: 'blockers';
}

/** The ranking as it opens. */
export function blockersLocation(): BlockersLocation {
	return { view: 'blockers', position: firstPosition };
}
