import type { Location, Trail } from '../location/location.ts';
import type { StartOptions } from '../store/setup.ts';
import type { View } from '../store/view.ts';
import { treeLocation } from './dependency-tree/tree-location.ts';
import { dependencyTreeView } from './dependency-tree/tree-view.ts';
import { filtersView } from './packages/filters-view.ts';
import { packagesLocation } from './packages/packages-location.ts';
import { packagesView } from './packages/packages-view.ts';
import { blockersView } from './problems/blockers-view.ts';
import { heldBackView } from './problems/held-back-view.ts';
import { problemsView } from './problems/problems-view.ts';
import { type ColumnName, defaultColumns } from './shared/columns.ts';
import { usedByView } from './used-by/used-by-view.ts';
import { whyChoiceView } from './why/why-choice-view.ts';
import { whyView } from './why/why-view.ts';

/** What a person can choose about the views. */
export interface ViewOptions {
	/** The columns of the list of packages, the most important ones first. */
	columns?: readonly ColumnName[] | undefined;
}

/** The views of the explorer: a new one is registered here, and nowhere else. */
export function createViews({ columns = defaultColumns }: ViewOptions = {}): readonly View[] {
	return [
		packagesView(columns),
		filtersView,
		dependencyTreeView,
		usedByView,
		problemsView,
		blockersView,
		heldBackView,
		whyView,
		whyChoiceView,
	];
}

/** Where a package is opened. */
export const packageLocation: (attribute: string) => Location = treeLocation;

/** Where the explorer starts: in the list of packages, or in a package that was selected there. */
export function startTrail({ query, attribute }: StartOptions): Trail {
	const list = packagesLocation(query);
	if (attribute === undefined) return [list];
	const position = { ...list.position, key: attribute };
	return [{ ...list, position }, packageLocation(attribute)];
}
