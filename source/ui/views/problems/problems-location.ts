import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** What stands in the way of a package. */
export interface ProblemsLocation extends Location {
	readonly view: 'problems';
	readonly attribute: string;
}

/** The problems of a package as they open. */
export function problemsLocation(attribute: string): ProblemsLocation {
	return { view: 'problems', attribute, position: firstPosition };
}
