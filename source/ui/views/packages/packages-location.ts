import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine, searchFor } from '../../location/search-line.ts';
import type { Order } from '../shared/order.ts';
import { type Filter, noFilter } from './filters.ts';

/** The list of a set's packages: all of them, or those that a search and a filter leave. */
export interface PackagesLocation extends Location {
	readonly view: 'packages';
	readonly search: SearchLine;
	readonly order: Order;
	readonly filter: Filter;
}

/** The list as it opens: searched for a text where one is given, in the order of names. */
export function packagesLocation(query = ''): PackagesLocation {
	return {
		view: 'packages',
		position: firstPosition,
		search: query === '' ? emptySearch : searchFor(query),
		order: 'name',
		filter: noFilter,
	};
}

export function isPackagesLocation(location: Location): location is PackagesLocation {
	return location.view === 'packages';
}

/** Whether a search leaves out some packages. */
export function isSearch({ search }: PackagesLocation): boolean {
	return search.text.trim() !== '';
}
