/**
 * How users name files of programs: a path, `<name>` for the search path, or something to fetch. It
 * stands alone as both threads need it, and the main thread does not load the evaluator.
 */

/** Whether a name is looked up in the search path. */
export function isLookUp(name: string): boolean {
	return /^<.+>$/.test(name);
}

/** Whether a name is a URL, a channel or a flake, which would have to be fetched. */
export function isForFetching(name: string): boolean {
	return /^(?:[a-z]+(?:\+[a-z]+)?:\/\/|(?:channel|flake|github|gitlab|sourcehut):)/.test(name);
}
