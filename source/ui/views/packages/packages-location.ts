import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine, searchFor } from '../../location/search-line.ts';

/** `uses` puts the packages that most others use first. */
type SortOrder = 'name' | 'uses';
/** Which packages are shown; `changed` since the baseline. */
export type StateFilter = 'all' | 'available' | 'unavailable' | 'changed';

/** The list of a set's packages: all of them, or those that a search and a filter leave. */
export interface PackagesLocation extends Location {
	readonly view: 'packages';
	readonly search: SearchLine;
	readonly sort: SortOrder;
	readonly filter: StateFilter;
}

/** The list as it opens: searched for a text where one is given, sorted by name. */
export function packagesLocation(query = ''): PackagesLocation {
	return {
		view: 'packages',
		position: firstPosition,
		search: query === '' ? emptySearch : searchFor(query),
		sort: 'name',
		filter: 'all',
	};
}

export function isPackagesLocation(location: Location): location is PackagesLocation {
	return location.view === 'packages';
}

/** Whether a search leaves out some packages. */
export function isSearch({ search }: PackagesLocation): boolean {
	return search.text.trim() !== '';
}
