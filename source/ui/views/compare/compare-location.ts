import type { DifferenceKind } from '../../../package-sets/comparison/compare-sets.ts';
import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** One package in all sets, or in some of them. */
export interface CompareLocation extends Location {
	readonly view: 'compare';
	readonly attribute: string;
	/** The names of the sets to compare; null for all that evaluate. */
	readonly sets: readonly string[] | null;
	/** Whether rows that are the same in all sets are left out. */
	readonly onlyDiffering: boolean;
	/** The first column that is shown while this set is open; null to follow the open set. */
	readonly scrolled: { readonly set: string; readonly first: number } | null;
	readonly search: SearchLine;
}

/** The comparison of a package as it opens, in all sets or in those that are named. */
export function compareLocation(
	attribute: string,
	sets: readonly string[] | null = null,
): CompareLocation {
	return {
		view: 'compare',
		attribute,
		sets,
		onlyDiffering: false,
		scrolled: null,
		search: emptySearch,
		position: firstPosition,
	};
}

export function isCompareLocation(location: Location): location is CompareLocation {
	return location.view === 'compare';
}

/** The closure of one package in the open set and in another one. */
export interface CompareClosuresLocation extends Location {
	readonly view: 'compare-closures';
	readonly attribute: string;
	/** The name of the other set; null for the nearest one. */
	readonly other: string | null;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The comparison of closures as it opens: with all differences shown, their ways folded. */
export function compareClosuresLocation(
	attribute: string,
	other: string | null = null,
): CompareClosuresLocation {
	return {
		view: 'compare-closures',
		attribute,
		other,
		search: emptySearch,
		folds: initialFolds,
		position: firstPosition,
	};
}

/** The open set and another one as wholes. */
export interface CompareSetsLocation extends Location {
	readonly view: 'compare-sets';
	/** The name of the other set; null for the nearest one. */
	readonly other: string | null;
	/** The only kind of difference that is shown; null for all. */
	readonly kind: DifferenceKind | null;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The comparison of two sets as it opens: how many packages differ in what. */
export function compareSetsLocation(other: string | null = null): CompareSetsLocation {
	return {
		view: 'compare-sets',
		other,
		kind: null,
		search: emptySearch,
		folds: initialFolds,
		position: firstPosition,
	};
}

export function isCompareSetsLocation(location: Location): location is CompareSetsLocation {
	return location.view === 'compare-sets';
}

/** Whether a location compares the open set with one other. */
export function hasOtherSet(
	location: Location,
): location is CompareClosuresLocation | CompareSetsLocation {
	return location.view === 'compare-closures' || isCompareSetsLocation(location);
}
