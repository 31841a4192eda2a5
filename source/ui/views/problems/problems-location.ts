import { allUnfolded, type Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** What stands in the way of a package. */
export interface ProblemsLocation extends Location {
	readonly view: 'problems';
	/** The package, or the key of a stranger that bars others. */
	readonly attribute: string;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The problems of a package as they open. */
export function problemsLocation(attribute: string): ProblemsLocation {
	return {
		view: 'problems',
		attribute,
		position: firstPosition,
		search: emptySearch,
		folds: allUnfolded,
	};
}
