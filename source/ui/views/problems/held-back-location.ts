import type { RankedBlocker } from '../../../package-sets/relations/blockers.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';
import { emptySearch, type SearchLine } from '../../location/search-line.ts';
import type { LinkTarget } from '../../store/view.ts';

/** The packages that one blocker holds back. */
export interface HeldBackLocation extends Location {
	readonly view: 'held-back';
	/** Names the blocker among those of any set. */
	readonly blocker: string;
	/** The blocker's attribute; null for a stranger. */
	readonly attribute: string | null;
	readonly name: string;
	readonly search: SearchLine;
}

/** The list of what a package of the set holds back, named from outside. */
export function heldBackLink({ attributes: [attribute = ''] }: LinkTarget): HeldBackLocation {
	return heldBackLocation({ key: attribute, attribute, name: attribute });
}

/** The list of what a blocker holds back as it opens. */
export function heldBackLocation(
	blocker: Pick<RankedBlocker, 'key' | 'attribute' | 'name'>,
): HeldBackLocation {
	const { key, attribute, name } = blocker;
	return {
		...{ view: 'held-back', blocker: key, attribute, name, position: firstPosition },
		search: emptySearch,
	};
}
