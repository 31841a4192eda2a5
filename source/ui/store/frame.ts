import { defaultSet, findSet } from '../../package-sets/description/find-set.ts';
import { allUnfolded } from '../../package-sets/relations/dependency-tree.ts';
import { ReverseEdges } from '../../package-sets/relations/reverse-edges.ts';
import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { type Line, lineText } from '../lines/line.ts';
import { columnsOf } from '../lines/text.ts';
import {
	isSearching,
	type Location,
	lastOf,
	type Trail,
	trailOf,
	withLast,
} from '../location/location.ts';
import {
	numbered,
	rowsOf,
	type ViewRows,
	type Window,
	windowAt,
} from '../location/row-position.ts';
import { matchesIn, searchable } from '../searching/finding.ts';
import { hasAttribute, workingSets } from '../signs/availability.ts';
import {
	type ActiveSearch,
	currentTrail,
	type ExplorerState,
	searchHere,
} from './explorer-state.ts';
import { rowNotice, treeNotice } from './lasting-notices.ts';
import type { Look } from './lookups.ts';
import { memoizeLast } from './memoize.ts';
import type { Notice } from './notice.ts';
import { contentColumns, type Layout, wideLayout } from './screen-layout.ts';
import type { Prepare, Setup } from './setup.ts';
import { type Body, paletteRows, type Situation, type TextPane, textRows } from './situation.ts';
import type { RowSource, View } from './view.ts';

/** All that is drawn, derived from the state, what is known of the tree, and the screen's size. */
export interface Frame extends Situation {
	/** The sets that evaluate. */
	working: readonly SetSnapshot[];
	/** Who uses which package of a set. */
	edgesOf(set: SetSnapshot): ReverseEdges;
	/** The names of the trail's locations; none before the sets are known. */
	crumbs: readonly string[];
	/** The view of the location. */
	view: View;
	/** What the details are of, where that is not the selected package. */
	detailsTitle: string | null;
	/** The most important notice that there is; null when there is none. */
	notice: Notice | null;
	/** The search line of what has the keys; null where it has none. */
	search: ActiveSearch | null;
	/** Of a search that goes from match to match: which of them is selected, from 1, and how many are shown. */
	matches: { at: number; total: number } | null;
	/** The rows that another location of the view would have. */
	rowsOf(location: Location): ViewRows;
	/** Where keys go, the most particular context first. */
	contexts: readonly string[];
}

const noWindow: Window = { index: -1, top: 0, end: 0 };
const noRows: ViewRows = { ...rowsOf([]), subjectAt: () => null };

type Rows = RowSource<Location, ViewRows>;

/** The trail as the active set has it. */
interface ShownTrail {
	trail: Trail;
	/** The package that the set lacks, so that the trail ends before it. */
	lacking: string | null;
}

/**
 * Derives frames. Each part is remembered, so that what did not change is the same object in the
 * next frame and costs nothing.
 */
export interface Framing {
	derive(state: ExplorerState, snapshot: SessionSnapshot, layout: Layout): Frame;
	/** The trail of the frame, without the rest of it. */
	shownTrail(state: ExplorerState, snapshot: SessionSnapshot): Trail;
	prepare: Prepare;
}

/**
 * Makes what derives the frames of one explorer. `wanted` names the set to open with, `look` finds
 * what no snapshot holds.
 */
export function createFraming(setup: Setup, wanted: string | undefined, look: Look): Framing {
	const { views, detailLines, strangerLines, helpLines, message, palette } = setup;
	const viewsById = new Map(views.map((view) => [view.id, view]));
	const sources = new Map<View, Rows>(views.map((view) => [view, view.createRows()]));
	const [probes, wholes] = [new Map<View, Rows>(), new Map<View, Rows>()];
	/** Rows that are not shown, made apart so that those that are shown stay remembered. */
	const hiddenRows = (view: View, location: Location): Rows => {
		const made = location.folds === allUnfolded ? wholes : probes;
		const source = made.get(view) ?? view.createRows();
		made.set(view, source);
		return source;
	};
	const paletteEntries = memoizeLast((query: string, contexts: string) =>
		palette(query, contexts.split(' ')),
	);
	const rowMatches = memoizeLast((view: View, location: Location, rows: ViewRows, query: string) =>
		matchesIn(
			searchable(rows, (index) => view.searchText?.(location, rows, index) ?? ''),
			query,
		),
	);
	const textMatches = memoizeLast((lines: readonly Line[], query: string) =>
		matchesIn(
			searchable(lines, (index) => lineText(lines[index] ?? [])),
			query,
		),
	);
	const viewOf = (location: Location): View => {
		const view = viewsById.get(location.view);
		if (view === undefined) throw new Error(`there is no view ${location.view}`);
		return view;
	};

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
	const details = memoizeLast(
		(set: SetSnapshot, sets: readonly SetSnapshot[], attribute: string, columns: number) =>
			detailLines({ set, sets, edges: () => edgesOf(set), columns }, attribute),
	);
	const strangerDetails = memoizeLast(
		(set: SetSnapshot, sets: readonly SetSnapshot[], key: string, columns: number) =>
			strangerLines({ set, sets, edges: () => edgesOf(set), columns }, key),
	);
	const help = memoizeLast(
		(columns: number): TextPane => ({ title: 'Help', lines: helpLines(columns), below: [] }),
	);
	const messages = memoizeLast(
		(
			body: Body,
			snapshot: SessionSnapshot,
			active: SetSnapshot | null,
			notice: Notice | null,
			columns: number,
		) => message({ body, snapshot, active, notice, columns }),
	);
	const textOf = (
		state: ExplorerState,
		snapshot: SessionSnapshot,
		active: SetSnapshot | null,
		body: Body,
		layout: Layout,
	): TextPane | null => {
		if (body === 'rows' || body === 'palette') return null;
		const columns = contentColumns(layout.body);
		return body === 'help'
			? help(columns)
			: messages(body, snapshot, active, state.lastNotice, columns);
	};
	const shown = memoizeLast((active: SetSnapshot | null, trail: Trail) =>
		trailIn(active, trail, viewOf),
	);

	const wide = memoizeLast(wideLayout);

	const derive = (state: ExplorerState, snapshot: SessionSnapshot, usual: Layout): Frame => {
		const { sets } = snapshot;
		const active = activeSet(sets, state.set, wanted);
		const { trail, lacking } = shown(active, currentTrail(state));
		const location = lastOf(trail);
		const view = viewOf(location);
		const layout = view.isWide ? wide(usual) : usual;
		const body = bodyOf(state, snapshot, active);
		const isShown = active !== null && (body === 'rows' || state.overlay !== null);
		const { contentRows, rowsPane, detailsPane } = layout;
		const rowsIn = (source: Rows | undefined, where: Location) =>
			(isShown
				? source?.rows(
						{
							set: active,
							sets,
							edges: () => edgesOf(active),
							root: snapshot.root,
							marks: state.marks,
							look,
							columns: contentColumns(rowsPane),
						},
						where,
					)
				: undefined) ?? noRows;
		// What a search has unfolded whole is not made again to be shown.
		const rows = rowsIn(
			location.folds === allUnfolded ? hiddenRows(view, location) : sources.get(view),
			location,
		);
		const window = windowAt(location.position, rows, contentRows);
		const selected = window.index < 0 ? null : rows.subjectAt(window.index);
		const stranger =
			window.index < 0 || selected !== null ? null : (rows.strangerAt?.(window.index) ?? null);
		const detailColumns = contentColumns(detailsPane);
		const ownDetails =
			isShown && window.index >= 0
				? (view.details?.(location, rows, window.index, detailColumns) ?? null)
				: null;
		const packageDetails = () =>
			active !== null && selected !== null
				? details(active, sets, selected, detailColumns)
				: active !== null && stranger !== null
					? strangerDetails(active, sets, stranger, detailColumns)
					: [];
		const shownDetails = isShown ? (ownDetails?.lines ?? packageDetails()) : [];
		const text = textOf(state, snapshot, active, body, layout);
		const search = searchHere(state, location);
		const textWindow =
			text === null
				? noWindow
				: windowAt(state.text, numbered(text.lines.length), textRows(text, contentRows));
		const detailsWindow = windowAt(state.details, numbered(shownDetails.length), contentRows);
		const query = search?.line.text ?? '';
		const entries =
			state.overlay === 'palette'
				? paletteEntries(
						state.palette.text,
						contextsOf(
							{ ...state, overlay: null },
							bodyOf({ ...state, overlay: null }, snapshot, active),
							location,
						).join(' '),
					)
				: [];
		const matches = matchesOf(query, search, {
			rows: () => (view.searchText === undefined ? null : rowMatches(view, location, rows, query)),
			text: () => textMatches(text === null ? shownDetails : text.lines, query),
			index:
				search?.of === 'rows'
					? window.index
					: text === null
						? detailsWindow.index
						: textWindow.index,
		});
		const lasting = isShown
			? (treeNotice(active, snapshot) ??
				rowNotice({ active, snapshot, state, layout, view, location, lacking, selected }))
			: null;
		return {
			state,
			snapshot,
			layout,
			body,
			active,
			working: working(sets),
			edgesOf,
			trail,
			subjects: trail.flatMap((one) => viewOf(one).subjects(one)),
			crumbs: active === null ? [] : trail.map((one) => viewOf(one).crumb(one, active)),
			location,
			view,
			rows,
			window,
			selected,
			stranger,
			details: shownDetails,
			detailsTitle: ownDetails?.title ?? null,
			detailsWindow,
			text,
			textWindow,
			palette: entries,
			paletteWindow: windowAt(state.text, numbered(entries.length), paletteRows(contentRows)),
			search,
			matches,
			rowsOf: (where) => rowsIn(hiddenRows(view, where), where),
			notice: state.notice ?? lasting,
			contexts: contextsOf(state, body, location),
		};
	};

	const shownTrail = (state: ExplorerState, { sets }: SessionSnapshot) =>
		shown(activeSet(sets, state.set, wanted), currentTrail(state)).trail;

	const prepare = (set: SetSnapshot) => {
		for (const source of sources.values()) source.prepare?.(set, () => edgesOf(set));
		edgesOf(set);
		hasAttribute(set, '');
		// What measures text beyond the usual is loaded with the first such text.
		columnsOf('日');
	};

	return { derive, shownTrail, prepare };
}

/** The set to show: the chosen one, else the wanted one, else the default, else any that works. */
function activeSet(
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
 * The trail as a set has it: up to the first location that is about a package which the set lacks.
 * Before a set's names are known nothing is lacking.
 */
function trailIn(
	set: SetSnapshot | null,
	trail: Trail,
	viewOf: (location: Location) => View,
): ShownTrail {
	if (set === null || set.attributes.length === 0) return { trail, lacking: null };
	for (const [index, location] of trail.entries()) {
		const lacking = viewOf(location)
			.subjects(location)
			.find((subject) => !hasAttribute(set, subject));
		if (lacking === undefined) continue;
		if (index === 0) break;
		const kept = trailOf(trail.slice(0, index));
		const last = lastOf(kept);
		// What comes nearest to it: the package, or the gap where it would be.
		return { trail: withLast(kept, viewOf(last).select?.(last, lacking) ?? last), lacking };
	}
	return { trail, lacking: null };
}

function bodyOf(state: ExplorerState, snapshot: SessionSnapshot, active: SetSnapshot | null): Body {
	if (state.overlay !== null) return state.overlay;
	if (snapshot.phase === 'failed' && (active === null || active.packages.size === 0)) {
		return 'failed';
	}
	if (active === null) return snapshot.phase === 'opening' ? 'opening' : 'no sets';
	if (active.reason !== null) return 'set fails';
	return active.attributes.length === 0 && snapshot.phase === 'opening' ? 'opening' : 'rows';
}

function contextsOf(
	{ pane, overlay, find }: ExplorerState,
	body: Body,
	location: Location,
): readonly string[] {
	if (overlay === 'palette') return paletteContexts;
	if (find.editing) return searchContexts;
	if (overlay !== null) return ['rows', 'everywhere'];
	if (isSearching(location)) return searchContexts;
	if (body !== 'rows' || pane === 'details') return ['rows', 'everywhere'];
	const folds = location.folds === undefined ? [] : ['folds'];
	return [location.view, ...folds, 'rows', 'everywhere'];
}

/** Which of the matches is selected, and how many there are; null where a search leaves out rows. */
function matchesOf(
	query: string,
	search: ActiveSearch | null,
	found: { rows(): readonly number[] | null; text(): readonly number[]; index: number },
): Frame['matches'] {
	if (query.trim() === '' || search === null || search.of === 'palette') return null;
	const matches = search.of === 'rows' ? found.rows() : found.text();
	return matches === null ? null : { at: matches.indexOf(found.index) + 1, total: matches.length };
}

/** Where keys go while an action is looked for. */
export const paletteContexts: readonly string[] = ['palette', 'search'];

/** Where keys go while a search is typed. */
export const searchContexts: readonly string[] = ['search'];
