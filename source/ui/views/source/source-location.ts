import type { Location } from '../../location/location.ts';
import type { RowPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { LinkTarget } from '../../store/view.ts';

/**
 * The places of a package: its definition, its registration, the line that puts it in its state.
 * `line` is any other one, which something that is shown leads to.
 */
export type SourcePlace = 'definition' | 'registration' | 'state' | 'line';

/** The file that a place is in, at its line. */
export interface SourceLocation extends Location {
	readonly view: 'source';
	/** The package that the place belongs to; null where the line belongs to none. */
	readonly attribute: string | null;
	readonly place: SourcePlace;
	/** The place `line` as `file:line`, relative to the tree; null for all others, which each set has. */
	readonly line: string | null;
	/** What is searched for in the file. */
	readonly search: SearchLine;
}

/**
 * The position of the place itself. Rows are known by how far they are from it, so that another set,
 * where the same place is elsewhere, is shown at its own one.
 */
const atPlace: RowPosition = { key: '0', index: 0, offset: 4 };

/** A place of a package, as it opens. */
export function sourceLocation(
	attribute: string,
	place: Exclude<SourcePlace, 'line'> = 'definition',
): SourceLocation {
	return { view: 'source', attribute, place, line: null, search: emptySearch, position: atPlace };
}

/** Any line, `file:line`, as it opens. */
export function sourceLineLocation(attribute: string | null, line: string): SourceLocation {
	return { view: 'source', attribute, place: 'line', line, search: emptySearch, position: atPlace };
}

export function isSourceLocation(location: Location): location is SourceLocation {
	return location.view === 'source';
}

/** The definition of a package that is named from outside. */
export function sourceLink({ attributes: [attribute = ''] }: LinkTarget): SourceLocation {
	return sourceLocation(attribute);
}
