import type { Packages } from '../description/description.ts';

/** All runtime dependencies that can be reached from a package. */
export interface Closure {
	/** Attributes of the set, breadth first, the package itself aside. */
	attributes: string[];
	/** Dependencies met on the way that are not the set's own objects. */
	strangers: number;
	/** Attributes met on the way that are not described yet: the closure may be larger. */
	unknown: string[];
}

/** The closure of a package over its runtime dependencies, as far as packages are described. */
export function closure(packages: Packages, attribute: string): Closure {
	const reached = new Set([attribute]);
	const unknown: string[] = [];
	let strangers = 0;
	// A Set iterates over what is added on the way: this is the breadth-first queue.
	for (const current of reached) {
		const description = packages.get(current);
		if (description === undefined) {
			unknown.push(current);
			continue;
		}
		for (const dependency of description.dependencies) {
			if (dependency.attribute === null) {
				strangers++;
			} else {
				reached.add(dependency.attribute);
			}
		}
	}
	reached.delete(attribute);
	return { attributes: [...reached], strangers, unknown };
}
