import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** The tree of a package's dependencies, some of it folded. */
export interface TreeLocation extends Location {
	readonly view: 'dependency-tree';
	readonly attribute: string;
	readonly folds: Folds;
}

/** The tree as it opens: with the runtime dependencies unfolded. */
export function treeLocation(attribute: string): TreeLocation {
	return { view: 'dependency-tree', attribute, position: firstPosition, folds: initialFolds };
}
