import { compareBytes } from '../formats/bytes.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { meetSymbol } from '../state/symbols.ts';
import { Shape, type UpdatePlan } from './shape.ts';
import type { Slot } from './values.ts';

/** Where the attributes of a set were defined. Sets made from others share the records of those. */
export type AttributePositions =
	| {
			kind: 'written';
			shape: Shape;
			positions: readonly Position[];
			/** The position of the set itself; unknown for a set that a builtin made. */
			set: Position;
	  }
	| UpdatedPositions
	/**
	 * Made by a function such as `mapAttrs` from the attributes of another set. The language has no
	 * positions for these, but where each came from is kept for `provenanceOf`.
	 */
	| { kind: 'mapped'; from: AttributePositions };

/** Where the attributes of `left // right` were defined. */
export interface UpdatedPositions {
	readonly kind: 'updated';
	/** The position of a set with dynamic attributes; unknown for the result of `//`. */
	readonly set: Position;
	readonly left: AttributePositions | null;
	readonly rightShape: Shape;
	readonly right: AttributePositions | null;
}

/** An attribute set: a shape, and one slot for each of its keys. */
export class AttributeSet {
	readonly shape: Shape;
	/** Parallel to `shape.keys`. */
	readonly values: readonly Slot[];
	/** Null when no position is known. */
	readonly positions: AttributePositions | null;

	constructor(shape: Shape, values: readonly Slot[], positions: AttributePositions | null = null) {
		this.shape = shape;
		this.values = values;
		this.positions = positions;
	}

	static readonly empty: AttributeSet = new AttributeSet(Shape.empty, []);

	/**
	 * A set of entries in any order, whose names must differ. Names the evaluator has not met before
	 * enter its order of symbols sorted by bytes.
	 */
	static of(entries: Iterable<readonly [string, Slot]>): AttributeSet {
		const sorted = [...entries].sort(([a], [b]) => compareBytes(a, b));
		for (const [name] of sorted) meetSymbol(name);
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

	/** The entries in the order their names were first met, in which C++ Nix iterates over a set. */
	*entriesAsMet(): Generator<[string, Slot]> {
		const { keys, symbolSlots } = this.shape;
		for (const slot of symbolSlots) yield [keys[slot], this.values[slot]];
	}

	/** Where an attribute was defined; `noPosition` when unknown. */
	positionOf(name: string): Position {
		return findPosition(this.positions, name, false);
	}

	/** Where the set is written; `noPosition` for a set made from others. */
	get position(): Position {
		const { positions } = this;
		if (positions === null || positions.kind === 'mapped') return noPosition;
		// A set with some attributes left out knows the places of the rest.
		const isWhole = positions.kind === 'updated' || positions.shape === this.shape;
		return isWhole ? positions.set : noPosition;
	}

	/**
	 * Where an attribute was first defined, even if its value has passed through `mapAttrs` since.
	 * Nix programs cannot ask for this. `noPosition` when unknown.
	 */
	provenanceOf(name: string): Position {
		return findPosition(this.positions, name, true);
	}

	/**
	 * Every place where an attribute was defined on the way to this set, the one that counts first,
	 * then what it replaced by `//`, down to the first. `noPosition` stands for one that is unknown.
	 * Empty for an attribute of which nothing is known.
	 */
	provenancesOf(name: string): Position[] {
		const found = new Set<Position>();
		collectPositions(this.positions, name, found);
		return [...found];
	}
}

function collectPositions(
	positions: AttributePositions | null,
	name: string,
	found: Set<Position>,
): void {
	let current = positions;
	while (current !== null) {
		if (current.kind === 'mapped') {
			current = current.from;
			continue;
		}
		if (current.kind === 'written') {
			const slot = current.shape.lookup(name);
			if (slot !== -1) found.add(current.positions[slot] as Position);
			return;
		}
		if (current.rightShape.lookup(name) !== -1) {
			if (current.right === null) found.add(noPosition);
			else collectPositions(current.right, name, found);
		}
		current = current.left;
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

/**
 * `left // right`.
 *
 * @param position of the set expression, where both are parts of one with dynamic attributes
 */
export function updateSets(
	left: AttributeSet,
	right: AttributeSet,
	position: Position = noPosition,
): AttributeSet {
	if (right.size === 0) return left;
	if (left.size === 0) return right;
	const plan = left.shape.update(right.shape);
	const values = new Array<Slot>(plan.result.size);
	if (plan.kind === 'gather') {
		const { sources } = plan;
		for (let slot = 0; slot < sources.length; slot++) {
			const source = sources[slot];
			values[slot] = source >= 0 ? left.values[source] : right.values[~source];
		}
	} else {
		const { targets } = plan;
		const [first, other] = plan.startsWithRight ? [right, left] : [left, right];
		for (let slot = 0; slot < first.values.length; slot++) values[slot] = first.values[slot];
		for (let slot = 0; slot < targets.length; slot++) {
			const target = targets[slot];
			if (target !== -1) values[target] = other.values[slot];
		}
	}
	return new AttributeSet(plan.result, values, updatePositions(plan, left, right, position));
}

/**
 * The positions of an updated set. Consecutive updates by one plan mostly combine sets from the
 * same two places, so the last record is kept and shared.
 */
function updatePositions(
	plan: UpdatePlan,
	{ positions: left }: AttributeSet,
	{ positions: right, shape: rightShape }: AttributeSet,
	set: Position,
): AttributePositions | null {
	if (left === null && right === null) return null;
	const last = plan.lastPositions;
	if (last !== null && last.left === left && last.right === right && last.set === set) return last;
	plan.lastPositions = { kind: 'updated', set, left, rightShape, right };
	return plan.lastPositions;
}

/**
 * A distinct set with the same attributes. Printers do not take it for a repetition of the
 * original, and it has no position of its own.
 */
export function copyOf({ shape, values, positions }: AttributeSet): AttributeSet {
	if (positions === null) return new AttributeSet(shape, values);
	return new AttributeSet(shape, values, {
		kind: 'updated',
		set: noPosition,
		left: positions,
		rightShape: Shape.empty,
		right: null,
	});
}

/** The set without the names given. */
export function removeAttributes(set: AttributeSet, names: readonly string[]): AttributeSet {
	if (set.size === 0) return set;
	const { result, kept } = set.shape.remove(names);
	if (kept.length === set.size) return copyOf(set);
	const values = new Array<Slot>(kept.length);
	for (let slot = 0; slot < kept.length; slot++) values[slot] = set.values[kept[slot]];
	return new AttributeSet(result, values, set.positions);
}
