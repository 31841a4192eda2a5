/** What a view is to be opened on from outside, such as the command line. */
export interface LinkTarget {
	readonly attributes: readonly string[];
	/** The names of the sets, of which the first one is open. */
	readonly sets: readonly string[];
}
