/**
 * Something to tell the person, in the last line of the screen. There is room for one: what comes
 * first among the sources is shown.
 */
export interface Notice {
	/**
	 * `event`: something has just happened, such as an action; told until the next key. `tree`: the
	 * rows are those of an earlier state of the tree; told for as long as that is so. `row`: what one
	 * would wonder about the selected row.
	 */
	source: 'event' | 'tree' | 'row';
	text: string;
	tone: 'notice' | 'error';
}

/** A notice of something that has just happened. */
export function eventNotice(text: string, tone: Notice['tone'] = 'notice'): Notice {
	return { source: 'event', text, tone };
}
