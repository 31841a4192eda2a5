import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { LinkTarget } from '../../store/view.ts';

/** What some packages are together: the marked ones, or those that were named. */
export interface EnvironmentLocation extends Location {
	readonly view: 'environment';
	/** The packages that were named; null for the marked ones, which are the same everywhere. */
	readonly attributes: readonly string[] | null;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The environment as it opens: at the first of its packages. */
export function environmentLocation(
	attributes: readonly string[] | null = null,
): EnvironmentLocation {
	const position = { key: null, index: 1, offset: 1 };
	return { view: 'environment', attributes, position, search: emptySearch, folds: initialFolds };
}

/** The environment of packages that are named from outside. */
export function environmentLink({ attributes }: LinkTarget): EnvironmentLocation {
	return environmentLocation(attributes.length === 0 ? null : attributes);
}
