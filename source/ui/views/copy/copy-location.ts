import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { LinkTarget } from '../../store/view.ts';

/** What there is to copy of a package, and of the line that was selected. */
export interface CopyLocation extends Location {
	readonly view: 'copy';
	/** The package; null where the line belongs to none. */
	readonly attribute: string | null;
	/** What the selected line stands for; null where that is its package. */
	readonly value: string | null;
	readonly search: SearchLine;
}

export function isCopyLocation(location: Location): location is CopyLocation {
	return location.view === 'copy';
}

/** The menu as it opens. */
export function copyLocation(attribute: string | null, value: string | null = null): CopyLocation {
	return { view: 'copy', attribute, value, search: emptySearch, position: firstPosition };
}

/** The menu for a package that is named from outside. */
export function copyLink({ attributes: [attribute] }: LinkTarget): CopyLocation {
	return copyLocation(attribute ?? null);
}
