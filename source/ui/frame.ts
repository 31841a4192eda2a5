import { defaultSet, findSet } from '../package-sets/description/find-set.ts';
import { ReverseEdges } from '../package-sets/relations/reverse-edges.ts';
import type { SessionSnapshot, SetSnapshot } from '../workspace/session/session.ts';
import {
	currentTrail,
	type ExplorerState,
	type Location,
	lastOf,
	type Trail,
} from './explorer-state.ts';
import type { Context } from './key-bindings.ts';
import type { Layout } from './layout.ts';
import { memoizeLast } from './memoize.ts';
import { createListing, type NavigationRows, treeRows, usedByRows } from './navigation-rows.ts';
import { firstPlace, rowsOf, type Window, windowAt } from './place.ts';
import { placeFirst } from './place-first.ts';
import { hasAttribute, workingSets } from './standing.ts';
import { clean, columnsOf, type Line } from './text.ts';
import { type DetailLine, detailLines, stateText } from './views/details.ts';
import { helpLines } from './views/help.ts';

/** What the middle of the screen shows. */
export type Body = 'opening' | 'failed' | 'no sets' | 'set fails' | 'rows' | 'help';

/** All that is drawn, derived from the state, what is known of the tree, and the screen's size. */
export interface Frame {
	state: ExplorerState;
	snapshot: SessionSnapshot;
	layout: Layout;
	body: Body;
	/** The tab that is open; null before the sets are known. */
	active: SetSnapshot | null;
	working: readonly SetSnapshot[];
	/** The breadcrumb as far as the active set has it. */
	trail: Trail;
	location: Location;
	rows: NavigationRows;
	window: Window;
	/** The package of the selected row. */
	selected: string | null;
	details: readonly DetailLine[];
	detailsWindow: Window;
	help: readonly Line[];
	helpWindow: Window;
	/** Why the rows are those of an earlier state of the tree, in one sentence; null when they are not. */
	trouble: string | null;
	/** What to know about the place: that it is not in this set. */
	remark: string | null;
	/** Where keys go, the most particular first. */
	contexts: readonly Context[];
}

const noRows: NavigationRows = {
	...rowsOf([]),
	view: 'list',
	attributes: [],
	attributeAt: () => null,
};

/** Columns of a pane that its border, the mark of the selected row and the margin take. */
export const paneFrameColumns = 5;

/** The tab that is open: the chosen one, else the wanted one, else the default, else any that works. */
export function activeSet(
	sets: readonly SetSnapshot[],
	chosen: string | null,
	wanted: string | undefined,
): SetSnapshot | null {
	return (
		sets.find((set) => set.name === chosen) ??
		(wanted === undefined ? undefined : findSet(sets, wanted)) ??
		defaultSet(sets) ??
		null
	);
}

/**
 * The trail as a set has it: up to the first package that it lacks. Before a set's names are known
 * nothing is lacking.
 */
export function trailIn(
	set: SetSnapshot | null,
	trail: Trail,
): { trail: Trail; lacking: string | null } {
	if (set === null || set.attributes.length === 0) {
		return { trail, lacking: null };
	}
	const [list, ...rest] = trail;
	const kept: [Location, ...Location[]] = [list];
	for (const location of rest) {
		if (location.view !== 'list' && !hasAttribute(set, location.attribute)) {
			// The nearest place: the package, or the gap where it would be, in the list or tree before.
			const nearest =
				kept.length === 1 ? { ...list, place: { ...list.place, key: location.attribute } } : null;
			if (nearest !== null) {
				kept[0] = nearest;
			}
			return { trail: kept, lacking: location.attribute };
		}
		kept.push(location);
	}
	return { trail, lacking: null };
}

/**
 * Derives frames. Each part is remembered, so that what did not change is the same object in the
 * next frame and costs nothing.
 */
export interface Framing {
	derive(state: ExplorerState, snapshot: SessionSnapshot, layout: Layout): Frame;
	/** Does ahead of time what the first frame of a set takes. */
	prepare(set: SetSnapshot): void;
}

export function createFraming(wanted: string | undefined): Framing {
	const edges = new Map<string, ReverseEdges>();
	const edgesOf = (set: SetSnapshot) => {
		let known = edges.get(set.name);
		if (known === undefined) {
			known = new ReverseEdges();
			edges.set(set.name, known);
		}
		return known.update(set.packages);
	};
	const working = memoizeLast(workingSets);
	const listing = createListing();
	const tree = memoizeLast(treeRows);
	const uses = memoizeLast(
		(set: SetSnapshot, _packages: SetSnapshot['packages'], attribute: string) =>
			usedByRows(edgesOf(set).usedBy(attribute)),
	);
	const details = memoizeLast(
		(set: SetSnapshot, sets: readonly SetSnapshot[], attribute: string, columns: number) =>
			detailLines({ set, sets, edges: edgesOf(set), columns }, attribute),
	);
	const help = memoizeLast(helpLines);
	const shownTrail = memoizeLast(trailIn);

	const rowsFor = (set: SetSnapshot, location: Location, state: ExplorerState): NavigationRows => {
		switch (location.view) {
			case 'list':
				return listing.rows({
					set,
					query: state.search.text,
					sort: state.sort,
					filter: state.filter,
					edges: () => edgesOf(set),
				});
			case 'package':
				return tree(set.packages, location.attribute, location.folds);
			case 'used-by':
				return uses(set, set.packages, location.attribute);
		}
	};

	const derive = (state: ExplorerState, snapshot: SessionSnapshot, layout: Layout): Frame => {
		const active = activeSet(snapshot.sets, state.set, wanted);
		const { trail, lacking } = shownTrail(active, currentTrail(state));
		const location = lastOf(trail);
		const body = bodyOf(state, snapshot, active);
		const isShown = active !== null && (body === 'rows' || body === 'help');
		const rows = isShown ? rowsFor(active, location, state) : noRows;
		const window = windowAt(location.place, rows, layout.bodyRows);
		const selected = window.index < 0 ? null : rows.attributeAt(window.index);
		const shownDetails =
			isShown && selected !== null
				? details(active, snapshot.sets, selected, layout.detailsColumns - paneFrameColumns)
				: [];
		const shownHelp = state.help === null ? [] : help();
		return {
			state,
			snapshot,
			layout,
			body,
			active,
			working: working(snapshot.sets),
			trail,
			location,
			rows,
			window,
			selected,
			details: shownDetails,
			detailsWindow: windowAt(state.details, numbered(shownDetails.length), layout.bodyRows),
			help: shownHelp,
			helpWindow: windowAt(state.help ?? firstPlace, numbered(shownHelp.length), layout.bodyRows),
			trouble: isShown ? troubleWith(active, snapshot) : null,
			remark: isShown
				? remarkOn(active, snapshot.sets, lacking, location, selected, state, layout)
				: null,
			contexts: contextsOf(state, body, location),
		};
	};

	const prepare = (set: SetSnapshot) => {
		listing.prepare(set);
		edgesOf(set);
		hasAttribute(set, '');
		// What measures text beyond the usual is loaded with the first such text.
		columnsOf('日');
	};

	return { derive, prepare };
}

/** Rows known by nothing but their number. */
export function numbered(length: number): ReturnType<typeof rowsOf> {
	return { length, keyAt: String, indexOf: Number };
}

function bodyOf(state: ExplorerState, snapshot: SessionSnapshot, active: SetSnapshot | null): Body {
	if (state.help !== null) {
		return 'help';
	}
	if (snapshot.phase === 'failed' && (active === null || active.packages.size === 0)) {
		return 'failed';
	}
	if (active === null) {
		return snapshot.phase === 'opening' ? 'opening' : 'no sets';
	}
	if (active.reason !== null) {
		return 'set fails';
	}
	return active.attributes.length === 0 && snapshot.phase === 'opening' ? 'opening' : 'rows';
}

function contextsOf(state: ExplorerState, body: Body, location: Location): readonly Context[] {
	if (body === 'help') {
		return ['rows', 'everywhere'];
	}
	if (state.search.editing) {
		return ['search'];
	}
	if (state.pane === 'rows' && location.view !== 'used-by') {
		return [location.view === 'list' ? 'list' : 'tree', 'rows', 'everywhere'];
	}
	return ['rows', 'everywhere'];
}

function troubleWith({ label, outdated }: SetSnapshot, snapshot: SessionSnapshot): string | null {
	const { phase, root, summary } = snapshot;
	if (phase === 'failed') return placeFirst(summary ?? '', root);
	return outdated === null ? null : `${clean(label)}: ${placeFirst(outdated, root)}`;
}

/** What a person would wonder about: why the package they were at is gone, or is not available. */
function remarkOn(
	active: SetSnapshot,
	sets: readonly SetSnapshot[],
	lacking: string | null,
	location: Location,
	selected: string | null,
	state: ExplorerState,
	layout: Layout,
): string | null {
	const gone =
		lacking ??
		(location.view === 'list' && state.search.text.trim() === '' && location.place.key !== selected
			? location.place.key
			: null);
	if (gone !== null && active.attributes.length > 0 && !hasAttribute(active, gone)) {
		const others = workingSets(sets)
			.filter((set) => hasAttribute(set, gone))
			.map((set) => clean(set.label));
		const where = others.length === 0 ? '' : `, only in ${others.join(' ')}`;
		return `${clean(gone)} is not in ${clean(active.label)}${where}`;
	}
	// With both panes on screen, the details say it.
	if (selected !== null && layout.panes === 'single' && state.pane === 'rows') {
		const description = active.packages.get(selected);
		if (description !== undefined && description.state !== 'available') {
			const reason = description.reason === null ? '' : `: ${clean(description.reason)}`;
			return `${clean(selected)} ${stateText(description.state)}${reason}`;
		}
	}
	return null;
}
