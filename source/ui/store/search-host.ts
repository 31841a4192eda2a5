import { allUnfolded } from '../../package-sets/relations/dependency-tree.ts';
import { lineText } from '../lines/line.ts';
import { type Location, lastOf, type Trail } from '../location/location.ts';
import { firstPosition, numbered, positionAt } from '../location/row-position.ts';
import {
	beginSearch,
	editSearch,
	emptySearch,
	type SearchEdit,
	type SearchLine,
} from '../location/search-line.ts';
import { findRow, type RowSearch } from '../searching/find-row.ts';
import { nextMatch, searchable } from '../searching/finding.ts';
import {
	type ActiveSearch,
	type ExplorerState,
	searchHere,
	typedSearch,
} from './explorer-state.ts';
import type { Frame } from './frame.ts';
import type { StateChange } from './reducer.ts';
import { positionOfSelected, textRows } from './situation.ts';

/** What the searches of an action host are made from. */
export interface SearchHostOptions {
	state(): ExplorerState;
	frame(): Frame;
	/** The trail that the frame shows; cheap even where the frame is not. */
	shownTrail(): Trail;
	/** The trail that is shown, its position tied to the selected row. */
	trailHere(): Trail;
	/** Whether the search of a location goes from match to match, and leaves out no rows. */
	finds(location: Location): boolean;
	change(change: StateChange): void;
	update(location: Location, details?: 'first' | 'keep'): void;
	notify(text: string): void;
}

/** What actions do with search lines: that of the rows, of a text, or of the palette. */
export interface SearchHost {
	startSearch(): void;
	editSearch(edit: SearchEdit): void;
	acceptSearch(): void;
	clearSearch(): void;
	recallSearch(step: -1 | 1): boolean;
	findNext(step: -1 | 1, count: number): void;
}

export function createSearchHost(options: SearchHostOptions): SearchHost {
	const { state, frame, shownTrail, trailHere, finds, change, update, notify } = options;
	const locationHere = () => lastOf(shownTrail());
	const here = () => searchHere(state(), locationHere());
	const typed = () => typedSearch(state(), locationHere());

	/** The location with the first, the next or the previous row that matches; null where there is none. */
	const findFrom = (
		location: Location,
		query: string,
		step: RowSearch['step'],
	): Location | null => {
		const { view, rowsOf, layout, window } = frame();
		return findRow(location, {
			query,
			step,
			height: layout.contentRows,
			top: window.top,
			rowsOf,
			textAt: (where, rows, index) => view.searchText?.(where, rows, index) ?? '',
		});
	};

	/** Goes to the next line of the details, or of the text in their place, that matches. */
	const findInText = (query: string, from: number, step: -1 | 1, withFrom: boolean): boolean => {
		const { text, textWindow, details, detailsWindow, layout } = frame();
		const lines = text === null ? details : text.lines;
		const found = nextMatch(
			searchable(lines, (index) => lineText(lines[index] ?? [])),
			query,
			from,
			step,
			withFrom,
		);
		if (found < 0) return false;
		const [window, height] =
			text === null
				? [detailsWindow, layout.contentRows]
				: [textWindow, textRows(text, layout.contentRows)];
		const position = positionAt(found, numbered(lines.length), height, window.top);
		change(text === null ? { type: 'move-details', position } : { type: 'move-text', position });
		return true;
	};

	const moveText = (position: ExplorerState['text']) =>
		change(
			state().overlay === null && state().pane === 'details'
				? { type: 'move-details', position }
				: { type: 'move-text', position },
		);

	/** Puts a search line in place of the one that is typed in, and goes where it leads. */
	const setLine = ({ of, line: before }: ActiveSearch, line: SearchLine): void => {
		const isOther = line.text !== before.text;
		if (of === 'palette') {
			if (line.editing) change({ type: 'edit-palette', search: line });
			else change({ type: 'show-overlay', overlay: null });
			return;
		}
		if (of === 'text') {
			change({ type: 'find', search: line });
			const origin = line.origin?.position ?? firstPosition;
			if (isOther && !findInText(line.text, origin.index, 1, true)) moveText(origin);
			return;
		}
		const location = locationHere();
		if (!isOther) {
			update({ ...location, search: line }, 'keep');
		} else if (finds(location)) {
			const begun = { ...atOrigin(location, line), search: line };
			update(findFrom(begun, line.text, 'first') ?? begun);
		} else {
			// Another query has another best match, which is the first row.
			update({ ...location, search: line, position: firstPosition });
		}
	};

	const remember = (text: string) => change({ type: 'remember-search', text });

	return {
		startSearch() {
			const { text, textWindow, detailsWindow, state: before } = frame();
			if (text === null && before.pane === 'rows') {
				change({ type: 'start-search', trail: trailHere() });
				return;
			}
			const index = text === null ? detailsWindow.index : textWindow.top;
			remember(before.find.text);
			const origin = { position: { ...firstPosition, index } };
			change({ type: 'find', search: beginSearch(origin) });
		},
		// Of a search that leaves out rows no frame is derived for each letter: of letters that come
		// together, only the last one's search is ever seen.
		editSearch(edit) {
			const search = typed();
			if (search === null) return;
			setLine(search, { ...editSearch(search.line, edit), recalled: undefined });
		},
		acceptSearch() {
			const search = typed();
			if (search === null || search.of === 'palette') return;
			const { text } = search.line;
			const line = { ...search.line, editing: false };
			if (search.of === 'text') change({ type: 'find', search: line });
			else update({ ...locationHere(), search: line }, 'keep');
			remember(text);
		},
		clearSearch() {
			const search = here();
			if (search === null) return;
			remember(search.line.text);
			const { editing, origin } = search.line;
			if (search.of === 'text') {
				if (editing && origin !== undefined) moveText(origin.position);
				change({ type: 'find', search: emptySearch });
				return;
			}
			const now = frame();
			if (!finds(now.location)) {
				update({ ...now.location, search: emptySearch, position: positionOfSelected(now) });
			} else if (editing) {
				update({ ...atOrigin(now.location, search.line), search: emptySearch });
			} else {
				update({ ...now.location, search: emptySearch }, 'keep');
			}
		},
		recallSearch(step) {
			const search = typed();
			if (search === null || search.of === 'palette') return false;
			const { searches } = state();
			const { text, recalled } = search.line;
			if (text !== '' && recalled === undefined) return false;
			const index = (recalled ?? -1) + step;
			if (index < -1 || index >= searches.length) return recalled !== undefined;
			const older = searches[index] ?? '';
			setLine(search, {
				...search.line,
				text: older,
				cursor: older.length,
				recalled: index < 0 ? undefined : index,
			});
			return true;
		},
		findNext(step, count) {
			const search = here();
			const query = search?.line.text ?? '';
			if (search === null || query.trim() === '') {
				notify('There is no search to go on with');
				return;
			}
			for (let time = 0; time < count; time++) {
				const now = frame();
				if (search.of === 'text') {
					const from = now.text === null ? now.detailsWindow.index : now.textWindow.index;
					if (!findInText(query, from, step, false)) notify(`Nothing matches “${query}”`);
				} else if (finds(now.location)) {
					const tied = lastOf(trailHere());
					const found = findFrom(tied, query, step);
					if (found === null) notify(`Nothing matches “${query}”`);
					else update(found);
				} else if (now.rows.length > 0) {
					const { rows, window, layout } = now;
					const index = (window.index + step + rows.length) % rows.length;
					update({
						...now.location,
						position: positionAt(index, rows, layout.contentRows, window.top),
					});
				}
			}
		},
	};
}

/** Makes what the first letter of a search in a tree takes: all of its rows, and their texts. */
export function prepareSearch({ body, location, rowsOf, view }: Frame): void {
	const { searchText } = view;
	if (body !== 'rows' || location.folds === undefined || searchText === undefined) return;
	const whole = { ...location, folds: allUnfolded };
	const rows = rowsOf(whole);
	searchable(rows, (index) => searchText(whole, rows, index));
}

/** The location as it was when its search was begun. */
function atOrigin(location: Location, { origin }: SearchLine): Location {
	if (origin === undefined) return location;
	const { position, folds } = origin;
	return folds === undefined ? { ...location, position } : { ...location, position, folds };
}
