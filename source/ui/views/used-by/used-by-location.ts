import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** The packages that use one, those that use these, and so on. */
export interface UsedByLocation extends Location {
	readonly view: 'used-by';
	readonly attribute: string;
	readonly folds: Folds;
}

/** The tree of users as it opens: with those that use the package itself. */
export function usedByLocation(attribute: string): UsedByLocation {
	return { view: 'used-by', attribute, position: firstPosition, folds: initialFolds };
}
