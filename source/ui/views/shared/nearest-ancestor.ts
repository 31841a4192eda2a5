/**
 * The row that a row which was folded away is folded into, among rows whose keys begin with those of
 * the rows that they hang from; NUL is between the parts.
 */
export function nearestAncestor(keys: readonly string[], key: string): number {
	for (let end = key.lastIndexOf('\0'); end > 0; end = key.lastIndexOf('\0', end - 1)) {
		const index = keys.indexOf(key.slice(0, end));
		if (index >= 0) return index;
	}
	return 0;
}
