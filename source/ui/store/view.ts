import type { ReverseEdges } from '../../package-sets/relations/reverse-edges.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { Line } from '../lines/line.ts';
import type { Location } from '../location/location.ts';
import type { ViewRows } from '../location/row-position.ts';
import type { Action, ActionHost, CommonContext } from './action.ts';
import type { Look } from './lookups.ts';

/** What a view makes its rows from. */
export interface RowsContext {
	/** The set that is open. */
	set: SetSnapshot;
	/** All sets, in the order of their tabs. */
	sets: readonly SetSnapshot[];
	/** Who uses which package of the open set. */
	edges(): ReverseEdges;
	/** The tree's folder. */
	root: string;
	/** The marked packages, by attribute. */
	marks: readonly string[];
	/** What no snapshot holds. */
	look: Look;
	/** The width of a line. */
	columns: number;
}

/** What a view draws its rows with. */
export interface LineContext {
	/** The set that is open. */
	set: SetSnapshot;
	/** The sets that a dot is drawn for. */
	working: readonly SetSnapshot[];
	/** Who uses which package of the open set. */
	edges(): ReverseEdges;
	/** The width of a row. */
	columns: number;
}

/** What there is to say of a search. */
export interface SearchReport {
	/** How much was found. */
	counts: string;
	/** What is wrong with the query, told where it is typed; null when nothing is. */
	problem: string | null;
	/** What would be found otherwise, below the empty text; for searches that find nothing. */
	nothingFound(): readonly string[];
}

/** Makes the rows of a view, and remembers those it made. */
export interface RowSource<L extends Location, R extends ViewRows> {
	/** The rows of a location: the same object for as long as nothing that they depend on changes. */
	rows(context: RowsContext, location: L): R;
	/** Does ahead of time what the first rows of a set take. */
	prepare?(set: SetSnapshot, edges: RowsContext['edges']): void;
}

/** What a view is opened with from the command line. */
export interface LinkTarget {
	/** The packages that `--attr` names, as many as the view takes. */
	attributes: readonly string[];
	/** The names of the sets that `--python` names, of which the first one is open. */
	sets: readonly string[];
}

/** How a view is opened from the command line (`--view`). */
export interface ViewLink<L extends Location = Location> {
	/** What the packages are that it takes, in their order, such as `FROM,TO`. */
	readonly takes: string;
	/** How many packages it takes at least, and at most. */
	readonly least: number;
	readonly most: number;
	/** How many sets it takes at most: one, unless it says more. */
	readonly mostSets?: number;
	open(target: LinkTarget): L;
}

/** What the details show of a row that is not about its package. */
export interface ViewDetails {
	readonly title: string;
	readonly lines: readonly Line[];
}

/**
 * One way to look at package sets: everything that the explorer has to know of it. Nothing outside
 * of a view's own folder asks which view it is.
 *
 * All functions but `createRows` are pure. A view is given only locations and rows that it made;
 * the list of all views holds them as `View`, which the methods' parameters allow.
 */
export interface View<L extends Location = Location, R extends ViewRows = ViewRows> {
	readonly id: L['view'];
	/**
	 * The packages that a location is about. Where the open set lacks one of them, the trail ends
	 * before the location.
	 */
	subjects(location: L): readonly string[];
	/** Called once for each explorer. */
	createRows(): RowSource<L, R>;
	/** One row, in exactly the width of the context. */
	line(context: LineContext, location: L, rows: R, index: number): Line;
	/** What stands where rows would be when there are none. */
	emptyText(location: L, set: SetSnapshot, rows: R): string;
	/**
	 * The text of a row that the search of the location looks in: the search goes from match to match
	 * then, over rows that are folded too. Without it, the rows are those that the search leaves.
	 */
	searchText?(location: L, rows: R, index: number): string;
	/** What its search understands, shown while nothing is typed; without it, what all searches do. */
	readonly searchHint?: string;
	/** The title of the pane. */
	title(location: L, rows: R, set: SetSnapshot): string;
	/**
	 * What stands over the columns at the right of the rows, in the title line of the pane: parts that
	 * end where the rows end. Where there is no room for all of them, the first are left out.
	 */
	labels?(context: LineContext, location: L): readonly Line[];
	/**
	 * The location with all rows in the order that they have at first, where this one has them chosen
	 * or ordered otherwise, which its title says; else null.
	 */
	widened?(location: L): L | null;
	/** The location's name in the breadcrumb. */
	crumb(location: L, set: SetSnapshot): string;
	/** What a search found, where the view searches packages; null when nothing is searched for. */
	searchReport?(rows: R, set: SetSnapshot): SearchReport | null;
	/** How the rows were chosen and ordered, for the second line of the screen. */
	status?(location: L, count: number, set: SetSnapshot, rows: R): Line;
	/**
	 * The package that is selected, whether the open set has it or not. Absent in views whose rows
	 * come and go for other reasons than the set; null when they do now.
	 */
	selected?(location: L): string | null;
	/** The location with a package selected, or the gap where it would be. */
	select?(location: L, attribute: string): L;
	/** What the details show of a row instead of its package, in lines of this many columns; null for its package. */
	details?(location: L, rows: R, index: number, columns: number): ViewDetails | null;
	/** Opens a row. Without it, the package that the row is about is opened. */
	openRow?(host: ActionHost, location: L, rows: R, index: number): void;
	/** What can be done in this view only, under the heading that it has in the help. */
	readonly ownActions?: {
		readonly title: string;
		readonly actions: readonly Action<L['view']>[];
	};
	/** How it is opened from the command line; absent in views that can only be come to. */
	readonly link?: ViewLink<L>;
	/** What opens it, where that is an action of its own. */
	readonly openedBy?: Action<CommonContext>;
	/** Whether its rows want all of the screen's width; the details are then behind them on most screens. */
	readonly isWide?: boolean;
	/** The actions that the footer shows, the most important ones first. */
	readonly hints: readonly Action[];
}
