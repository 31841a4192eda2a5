import type { WayKinds } from '../../../package-sets/relations/why.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';

/** The shortest ways by which one package needs another. */
export interface WhyLocation extends Location {
	readonly view: 'why';
	readonly from: string;
	readonly to: string;
	readonly kinds: WayKinds;
}

export function isWhyLocation(location: Location): location is WhyLocation {
	return location.view === 'why';
}

/** The ways as they open. */
export function whyLocation(from: string, to: string, kinds: WayKinds): WhyLocation {
	return { view: 'why', from, to, kinds, position: firstPosition };
}

/** The choice of the package that needs another one. */
export interface WhyChoiceLocation extends Location {
	readonly view: 'why-choice';
	/** The package that is needed. */
	readonly to: string;
	readonly search: SearchLine;
}

/** The choice as it opens: with everything that needs the package. */
export function whyChoiceLocation(to: string): WhyChoiceLocation {
	return { view: 'why-choice', to, search: emptySearch, position: firstPosition };
}
