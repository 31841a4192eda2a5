import type { Location, Trail } from '../location/location.ts';
import type { StartOptions, Subject } from '../store/setup.ts';
import type { View } from '../store/view.ts';
import { closuresView } from './compare/closures-view.ts';
import { packageCompareView } from './compare/package-view.ts';
import { compareSetsView } from './compare/sets-view.ts';
import { copyView } from './copy/copy-view.ts';
import { treeLocation } from './dependency-tree/tree-location.ts';
import { dependencyTreeView } from './dependency-tree/tree-view.ts';
import { environmentView } from './environment/environment-view.ts';
import { flowView } from './flow/flow-view.ts';
import { filtersView } from './packages/filters-view.ts';
import { packagesLocation } from './packages/packages-location.ts';
import { packagesView } from './packages/packages-view.ts';
import { blockersView } from './problems/blockers-view.ts';
import { heldBackView } from './problems/held-back-view.ts';
import { problemsView } from './problems/problems-view.ts';
import { type ColumnName, defaultColumns } from './shared/column-names.ts';
import { locationOfPosition } from './source/source-places.ts';
import { sourceView } from './source/source-view.ts';
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
		packageCompareView,
		closuresView,
		compareSetsView,
		sourceView,
		flowView,
		environmentView,
		copyView,
	];
}

/** Where a package is opened. */
export const packageLocation: (attribute: string) => Location = treeLocation;

/** Where a line of source text is opened. */
export function sourceLineOf(subject: Subject | null, position: string): Location {
	return locationOfPosition(subject?.attribute ?? null, subject?.description, position);
}

/**
 * Where the explorer starts: in the list of packages, in a package that was selected there, or in the
 * view that is asked for.
 *
 * @throws Error when there is no such view, or it cannot be opened so
 */
export function startTrail({ query, attribute, link }: StartOptions): Trail {
	const list = packagesLocation(query);
	const selected = attribute ?? link?.attributes[0];
	const first =
		selected === undefined ? list : { ...list, position: { ...list.position, key: selected } };
	if (link === undefined) {
		return attribute === undefined ? [first] : [first, packageLocation(attribute)];
	}
	const opened = createViews()
		.find(({ id }) => id === link.view)
		?.link?.open(link);
	if (opened === undefined) throw new Error(`the view ${link.view} cannot be opened`);
	return opened.view === list.view ? [opened] : [first, opened];
}
