import type { Packages } from '../description/description.ts';

/** As much of a set as is needed to compare it with others. */
export interface ComparedSet {
	/** Its package attributes; empty until they are known. The same array until its content changes. */
	readonly attributes: readonly string[];
	/** The descriptions so far. */
	readonly packages: Packages;
	/** Whether every package is described, and no description will be corrected any more. */
	readonly isComplete: boolean;
}

const names = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The attributes of a set, made once for each array of them. */
export function attributesOf({ attributes }: Pick<ComparedSet, 'attributes'>): ReadonlySet<string> {
	let known = names.get(attributes);
	if (known === undefined) {
		known = new Set(attributes);
		names.set(attributes, known);
	}
	return known;
}

/** One of two compared sets: the first or the second. */
export type Side = 'first' | 'second';
