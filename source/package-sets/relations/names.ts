/** The order of Nix's attribute names, by code unit; `localeCompare` depends on the machine. */
export function compareCodeUnits(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The order of a dictionary: capital letters are no class of their own. */
export function compareNames(a: string, b: string): number {
	const lowerA = a.toLowerCase();
	const lowerB = b.toLowerCase();
	if (lowerA !== lowerB) {
		return lowerA < lowerB ? -1 : 1;
	}
	return compareCodeUnits(a, b);
}

/** Names in the order of `compareNames`. */
export function sortNames(names: readonly string[]): string[] {
	return names
		.map((name) => ({ name, lower: name.toLowerCase() }))
		.sort((a, b) =>
			a.lower === b.lower ? compareNames(a.name, b.name) : a.lower < b.lower ? -1 : 1,
		)
		.map(({ name }) => name);
}
