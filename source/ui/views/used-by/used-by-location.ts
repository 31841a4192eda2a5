import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** The packages that use one. */
export interface UsedByLocation extends Location {
	readonly view: 'used-by';
	readonly attribute: string;
}

/** The list of users as it opens. */
export function usedByLocation(attribute: string): UsedByLocation {
	return { view: 'used-by', attribute, position: firstPosition };
}
