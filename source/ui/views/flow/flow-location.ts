import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { LinkTarget } from '../../store/view.ts';

/** How a package came to be in the open set. */
export interface FlowLocation extends Location {
	readonly view: 'flow';
	readonly attribute: string;
	readonly search: SearchLine;
	readonly folds: Folds;
}

/** The picture as it opens, with long lists folded. */
export function flowLocation(attribute: string): FlowLocation {
	return {
		view: 'flow',
		attribute,
		position: firstPosition,
		search: emptySearch,
		folds: initialFolds,
	};
}

/** The picture of a package that is named from outside, in the set that is open. */
export function flowLink({ attributes: [attribute = ''] }: LinkTarget): FlowLocation {
	return flowLocation(attribute);
}
