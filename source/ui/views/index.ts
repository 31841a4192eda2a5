import type { Location, Trail } from '../location/location.ts';
import type { StartOptions } from '../store/setup.ts';
import type { View } from '../store/view.ts';
import { closuresView } from './compare/closures-view.ts';
import { packageCompareView } from './compare/package-view.ts';
import { compareSetsView } from './compare/sets-view.ts';
import { treeLocation } from './dependency-tree/tree-location.ts';
import { dependencyTreeView } from './dependency-tree/tree-view.ts';
import { packagesLocation } from './packages/packages-location.ts';
import { packagesView } from './packages/packages-view.ts';
import { blockersView } from './problems/blockers-view.ts';
import { heldBackView } from './problems/held-back-view.ts';
import { problemsView } from './problems/problems-view.ts';
import { usedByView } from './used-by/used-by-view.ts';
import { whyChoiceView } from './why/why-choice-view.ts';
import { whyView } from './why/why-view.ts';

/** The views of the explorer: a new one is registered here, and nowhere else. */
export const views: readonly View[] = [
	packagesView,
	dependencyTreeView,
	usedByView,
	problemsView,
	blockersView,
	heldBackView,
	whyView,
	whyChoiceView,
	packageCompareView,
	closuresView,
	compareSetsView,
];

/** Where a package is opened. */
export const packageLocation: (attribute: string) => Location = treeLocation;

/** Where the explorer starts: in the list of packages, or in a package that was selected there. */
export function startTrail({ query, attribute }: StartOptions): Trail {
	const list = packagesLocation(query);
	if (attribute === undefined) return [list];
	const position = { ...list.position, key: attribute };
	return [{ ...list, position }, packageLocation(attribute)];
}
