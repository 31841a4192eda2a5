import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { EdgeKinds } from '../../../package-sets/relations/edge-kinds.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { Order } from '../shared/order.ts';

/** The packages that use one, those that use these, and so on. */
export interface UsedByLocation extends Location {
	readonly view: 'used-by';
	/** The package, or the key of a stranger. */
	readonly attribute: string;
	/** The kinds of dependency by which these use it. */
	readonly kinds: EdgeKinds;
	readonly search: SearchLine;
	readonly folds: Folds;
	/** The order of those that use the same package. */
	readonly order: Order;
}

export function isUsedByLocation(location: Location): location is UsedByLocation {
	return location.view === 'used-by';
}

/** The tree of users as it opens: with those that have the package among their own inputs. */
export function usedByLocation(attribute: string): UsedByLocation {
	return {
		view: 'used-by',
		attribute,
		kinds: 'inputs',
		order: 'name',
		position: firstPosition,
		search: emptySearch,
		folds: initialFolds,
	};
}
