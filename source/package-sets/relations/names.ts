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
	return sortByName(names, (name) => name);
}

/** Things in the order of their names by `compareNames`; of equal names the first stays the first. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
	return items
		.map((item) => {
			const name = nameOf(item);
			return { item, name, lower: name.toLowerCase() };
		})
		.sort((a, b) =>
			a.lower === b.lower ? compareCodeUnits(a.name, b.name) : a.lower < b.lower ? -1 : 1,
		)
		.map(({ item }) => item);
}
