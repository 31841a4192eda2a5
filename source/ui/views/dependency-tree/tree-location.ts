import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** The tree of a package's dependencies, some of it folded. */
export interface TreeLocation extends Location {
	readonly view: 'dependency-tree';
	readonly attribute: string;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The tree as it opens: with the runtime dependencies unfolded. */
export function treeLocation(attribute: string): TreeLocation {
	return {
		view: 'dependency-tree',
		attribute,
		position: firstPosition,
		search: emptySearch,
		folds: initialFolds,
	};
}
