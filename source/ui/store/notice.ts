/**
 * A sentence for the person, in the last line of the screen. There is room for one: that of the
 * first source which has one is shown.
 */
export interface Notice {
	/**
	 * What it comes from. `event`: something has just happened, such as an action; it is shown until
	 * the next key. `tree`: the rows are those of an earlier state of the tree; it is shown for as long
	 * as that is so. `row`: the selected package is not available, or the package one was at is not in
	 * this set.
	 */
	source: 'event' | 'tree' | 'row';
	text: string;
	tone: 'notice' | 'error';
}

/** A notice of something that has just happened. */
export function eventNotice(text: string, tone: Notice['tone'] = 'notice'): Notice {
	return { source: 'event', text, tone };
}
