import { noPosition, type Position } from '../positions/position.ts';
import { AttributeSet } from './attribute-set.ts';
import { Shape } from './shape.ts';
import type { Slot } from './values.ts';

/**
 * Makes a set of names, in any order but without repeats, and their values. The arrays may become
 * part of the set and must not be changed afterwards.
 *
 * @param positions of the attributes; null when they have none
 * @param position of the set itself; only used with `positions`
 */
export function makeSet(
	names: readonly string[],
	values: readonly Slot[],
	positions: readonly Position[] | null = null,
	position: Position = noPosition,
): AttributeSet {
	if (names.length === 0) return AttributeSet.empty;
	const order = sortingOrder(names);
	const inOrder = <Item>(items: readonly Item[]): readonly Item[] =>
		order === null ? items : order.map((index) => items[index]);
	const shape = Shape.ofSorted(inOrder(names));
	if (positions === null) return new AttributeSet(shape, inOrder(values));
	return new AttributeSet(shape, inOrder(values), {
		kind: 'written',
		shape,
		positions: inOrder(positions),
		set: position,
	});
}

/** Up to this many names are sorted by insertion, which allocates nothing. */
const fewNames = 16;

/**
 * The indexes that sort names by bytes (a stable sort); null when the names are already in strictly
 * ascending order.
 */
export function sortingOrder(names: readonly string[]): number[] | null {
	const { length } = names;
	let ascending = 1;
	while (ascending < length && names[ascending - 1] < names[ascending]) ascending++;
	if (ascending >= length) return null;
	const order = new Array<number>(length);
	for (let index = 0; index < length; index++) order[index] = index;
	if (length > fewNames) {
		return order.sort((a, b) => (names[a] < names[b] ? -1 : names[a] > names[b] ? 1 : a - b));
	}
	for (let next = ascending; next < length; next++) {
		const name = names[next];
		let place = next;
		while (place > 0 && name < names[order[place - 1]]) {
			order[place] = order[place - 1];
			place--;
		}
		order[place] = next;
	}
	return order;
}
