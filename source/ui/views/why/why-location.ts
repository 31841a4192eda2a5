import { allUnfolded, type Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { EdgeKinds } from '../../../package-sets/relations/edge-kinds.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** The shortest ways by which one package needs another. */
export interface WhyLocation extends Location {
	readonly view: 'why';
	/** The packages; either may be a stranger's key. */
	readonly from: string;
	readonly to: string;
	/** By which kinds of dependency; null for the fewest by which there is a way. */
	readonly kinds: EdgeKinds | null;
	readonly search: SearchLine;
	readonly folds: Folds;
}

export function isWhyLocation(location: Location): location is WhyLocation {
	return location.view === 'why';
}

/** The ways as they open. */
export function whyLocation(from: string, to: string, kinds: EdgeKinds | null): WhyLocation {
	return {
		...{ view: 'why', from, to, kinds, position: firstPosition },
		search: emptySearch,
		folds: allUnfolded,
	};
}

/** The choice of the package that needs another one. */
export interface WhyChoiceLocation extends Location {
	readonly view: 'why-choice';
	/** The package that is needed, or the key of a stranger. */
	readonly to: string;
	readonly search: SearchLine;
}

/** The choice as it opens: with everything that needs the package. */
export function whyChoiceLocation(to: string): WhyChoiceLocation {
	return { view: 'why-choice', to, search: emptySearch, position: firstPosition };
}
