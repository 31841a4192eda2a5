import { down, nextMatch } from '../actions/motions.ts';
import { escape, open } from '../actions/navigation.ts';
import { definition } from '../actions/package.ts';
import { closePalette, runChosen } from '../actions/palette.ts';
import { help, palette, quit, readMessage, reload } from '../actions/program.ts';
import { acceptSearch, cancelSearch, search } from '../actions/searching.ts';
import { nextSet, nextSetOfSearch } from '../actions/sets.ts';
import { isSearching } from '../location/location.ts';
import type { Action } from '../store/action.ts';
import type { Frame } from '../store/frame.ts';
import { openCompare } from './compare/open-compare.ts';
import { copy } from './copy/copy-actions.ts';
import { openProblems } from './problems/open-problems.ts';
import { openUsedBy } from './used-by/open-used-by.ts';

/** The actions that the footer shows at its left: those that matter here, most important first. */
export function hintsOf(frame: Frame): readonly Action[] {
	return situationHints(frame).filter((action) => action.isHinted?.(frame) ?? true);
}

function situationHints({ body, location, state, view }: Frame): readonly Action[] {
	if (state.overlay === 'palette') return [runChosen, closePalette, nextMatch];
	if (state.find.editing) return [acceptSearch, cancelSearch];
	if (state.overlay !== null) return [escape, down, search];
	if (body === 'set fails') return [nextSet, search, reload];
	if (body !== 'rows') return [reload];
	if (isSearching(location)) return [acceptSearch, cancelSearch, nextMatch, nextSetOfSearch];
	if (state.pane === 'details')
		return [open, escape, nextSet, openProblems, openUsedBy, openCompare, copy, definition];
	return view.hints;
}

/** The actions that the footer shows at its right. */
export function closingHintsOf(frame: Frame): readonly Action[] {
	if (frame.search?.line.editing) return [];
	// A reason takes the place of the other keys, and makes one want to know more.
	if (frame.notice?.source === 'tree') return [readMessage, help, quit];
	const isReason = frame.notice?.source === 'row' && (openProblems.isPossible?.(frame) ?? true);
	return isReason ? [openProblems, help, quit] : [palette, help, quit];
}
