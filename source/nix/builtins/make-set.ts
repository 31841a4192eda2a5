import { NixError } from '../errors.ts';
import { AttributeSet } from '../evaluation/attribute-set.ts';
import { printAttributeName } from '../evaluation/literals.ts';
import { Shape } from '../evaluation/shape.ts';
import type { Slot } from '../evaluation/values.ts';

/** A set of names, in any order but without repeats, and their values, which it may keep. */
export function makeSet(names: readonly string[], values: readonly Slot[]): AttributeSet {
	if (names.length === 0) return AttributeSet.empty;
	const order = sortingOrder(names);
	if (order === null) return new AttributeSet(Shape.ofSorted(names), values);
	return new AttributeSet(
		Shape.ofSorted(order.map((index) => names[index])),
		order.map((index) => values[index]),
	);
}

/**
 * The indexes of names in the byte order of the names, equal names in the order they have; null
 * when the names are in ascending order, without repeats, already.
 */
export function sortingOrder(names: readonly string[]): number[] | null {
	let index = 1;
	while (index < names.length && names[index - 1] < names[index]) index++;
	if (index >= names.length) return null;
	const order = Array.from(names, (_, position) => position);
	return order.sort((a, b) => (names[a] < names[b] ? -1 : names[a] > names[b] ? 1 : a - b));
}

/**
 * The slot of an attribute that a builtin cannot do without.
 *
 * @throws NixError `missing-attribute`
 */
export function requireAttribute(set: AttributeSet, name: string, during = ''): Slot {
	const slot = set.get(name);
	if (slot === undefined) throw missingAttribute(name, during);
	return slot;
}

/** The error of an attribute that is not there. */
export function missingAttribute(name: string, during = ''): NixError {
	const error = new NixError(
		'missing-attribute',
		`attribute '${printAttributeName(name)}' missing`,
	);
	return during === '' ? error : error.while(during);
}
