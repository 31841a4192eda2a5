import { noPosition, type Position } from '../syntax/expression.ts';
import { compareBytes, Shape } from './shape.ts';
import type { Slot } from './values.ts';

/** Where the attributes of a set were defined. Sets made from others share their operands'. */
export type AttributePositions =
	| { kind: 'written'; shape: Shape; positions: readonly Position[] }
	| {
			kind: 'updated';
			left: AttributePositions | null;
			rightShape: Shape;
			right: AttributePositions | null;
	  }
	/**
	 * Made by a function from another set's attributes. The language knows no positions for these,
	 * yet where each came from is worth knowing.
	 */
	| { kind: 'mapped'; from: AttributePositions };

/** An attribute set: a shape, and one slot for each of its keys. */
export class AttributeSet {
	readonly shape: Shape;
	/** Parallel to `shape.keys`. */
	readonly values: readonly Slot[];
	/** Null when nothing is known of any attribute. */
	readonly positions: AttributePositions | null;

	constructor(shape: Shape, values: readonly Slot[], positions: AttributePositions | null = null) {
		this.shape = shape;
		this.values = values;
		this.positions = positions;
	}

	static readonly empty: AttributeSet = new AttributeSet(Shape.empty, []);

	/** A set of the entries given; a name may occur once only. */
	static of(entries: Iterable<readonly [string, Slot]>): AttributeSet {
		const sorted = [...entries].sort(([a], [b]) => compareBytes(a, b));
		return new AttributeSet(
			Shape.ofSorted(sorted.map(([name]) => name)),
			sorted.map(([, value]) => value),
		);
	}

	get size(): number {
		return this.shape.size;
	}

	/** The slot of an attribute; undefined when the set does not have it. */
	get(name: string): Slot | undefined {
		const slot = this.shape.lookup(name);
		return slot === -1 ? undefined : this.values[slot];
	}

	has(name: string): boolean {
		return this.shape.lookup(name) !== -1;
	}

	/** The entries in the byte order of the names. */
	*entries(): Generator<[string, Slot]> {
		const { keys, sortedSlots } = this.shape;
		for (const slot of sortedSlots) yield [keys[slot], this.values[slot]];
	}

	/** The entries in the order their names were first met, as C++ Nix goes through a set. */
	*entriesAsMet(): Generator<[string, Slot]> {
		const { keys, symbolSlots } = this.shape;
		for (const slot of symbolSlots) yield [keys[slot], this.values[slot]];
	}

	/** Where an attribute was defined; `noPosition` when unknown. */
	positionOf(name: string): Position {
		return findPosition(this.positions, name, false);
	}

	/**
	 * Where an attribute came from, also when its value went through `mapAttrs` since: what no
	 * program can ask. `noPosition` when unknown.
	 */
	provenanceOf(name: string): Position {
		return findPosition(this.positions, name, true);
	}
}

function findPosition(
	positions: AttributePositions | null,
	name: string,
	throughMaps: boolean,
): Position {
	let current = positions;
	while (current !== null) {
		if (current.kind === 'mapped') {
			if (!throughMaps) return noPosition;
			current = current.from;
			continue;
		}
		if (current.kind === 'written') {
			const slot = current.shape.lookup(name);
			return slot === -1 ? noPosition : current.positions[slot];
		}
		current = current.rightShape.lookup(name) === -1 ? current.left : current.right;
	}
	return noPosition;
}

/** `left // right`. */
export function updateSets(left: AttributeSet, right: AttributeSet): AttributeSet {
	if (right.size === 0) return left;
	if (left.size === 0) return right;
	const plan = left.shape.update(right.shape);
	let values: Slot[];
	if (plan.kind === 'gather') {
		const { sources } = plan;
		const size = sources.length;
		values = new Array<Slot>(size);
		for (let slot = 0; slot < size; slot++) {
			const source = sources[slot];
			values[slot] = source >= 0 ? left.values[source] : right.values[~source];
		}
	} else {
		const { targets } = plan;
		const [first, other] = plan.startsWithRight ? [right, left] : [left, right];
		values = first.values.slice();
		for (let slot = 0; slot < targets.length; slot++) {
			const target = targets[slot];
			if (target === values.length) values.push(other.values[slot]);
			else if (target !== -1) values[target] = other.values[slot];
		}
	}
	return new AttributeSet(plan.result, values, updatePositions(left, right));
}

function updatePositions(left: AttributeSet, right: AttributeSet): AttributePositions | null {
	if (left.positions === null && right.positions === null) return null;
	return {
		kind: 'updated',
		left: left.positions,
		rightShape: right.shape,
		right: right.positions,
	};
}

/** The set without the names given. */
export function removeAttributes(set: AttributeSet, names: readonly string[]): AttributeSet {
	const { result, kept } = set.shape.remove(names);
	// The same set again would be told from a new one where values are printed.
	if (kept.length === set.size) return new AttributeSet(set.shape, set.values, set.positions);
	return new AttributeSet(
		result,
		kept.map((slot) => set.values[slot]),
		set.positions,
	);
}
