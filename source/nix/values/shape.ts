import { checkSetSize } from '../errors/bounds.ts';
import { compareBytes } from '../formats/bytes.ts';
import { textKey } from '../formats/text-key.ts';
import { state } from '../state/evaluation-state.ts';
import type { UpdatedPositions } from './attribute-set.ts';

/** Up to this size sets with the same names share one shape. */
const largestShared = 32;
/** Shapes of up to this size are searched linearly. */
const largestScanned = 6;
/** How many children a node of the tree of shared shapes may have. */
const mostAlike = 4096;

/** A tree (trie) of the shared shapes, by their names in order. */
interface SharedShapes {
	shape: Shape | null;
	next: Map<string, SharedShapes> | null;
}

const sharedShapes: SharedShapes = { shape: null, next: null };

const slotsInOrder: (readonly number[])[] = [];

/** The slots 0, 1, … of a shape whose keys are in order: one array for all shapes of a size. */
function firstSlots(size: number): readonly number[] {
	slotsInOrder[size] ??= Array.from({ length: size }, (_, slot) => slot);
	return slotsInOrder[size];
}

/**
 * The keys of an attribute set, shared by every set that has them: a set is a shape and an array
 * of values, so that a select can remember "for this shape, that slot" and an update "for these
 * two shapes, this plan".
 *
 * Slots are in no particular order; `sortedSlots` gives the order of the names. An update of a
 * large set by a small one adds a layer instead of copying the keys (C++ Nix layers its Bindings
 * for the same reason). The layers' sizes fall geometrically, so a look-up passes few of them even
 * in a set grown one key at a time.
 */
export class Shape {
	readonly size: number;
	/** The shape this one extends, whose slots come first; null for a shape of its own. */
	readonly #base: Shape | null;
	/** The keys beyond the base's, in slot order. */
	readonly #added: readonly string[];
	#keys: readonly string[] | null;
	#layers: ReadonlyMap<string, number>[] | null = null;
	#layersPassed = 0;
	#sortedSlots: readonly number[] | null = null;
	#sortedKeys: readonly string[] | null = null;
	/** The slots in the order one evaluator met their names, and the `id` of its symbol table. */
	#symbolSlots: readonly number[] | null = null;
	#symbolTable = 0;
	#updatePlans: Map<Shape, UpdatePlan> | null = null;
	#removals: RemovalStep | null = null;
	#removalPlans = 0;

	private constructor(base: Shape | null, added: readonly string[], sorted: boolean) {
		this.#base = base;
		this.#added = added;
		this.size = (base === null ? 0 : base.size) + added.length;
		checkSetSize(this.size);
		this.#keys = base === null ? added : null;
		if (sorted) {
			this.#sortedKeys = added;
			this.#sortedSlots = firstSlots(added.length);
		}
	}

	static readonly empty: Shape = new Shape(null, [], true);

	/** The shape with these names, which must be sorted by their bytes and free of repeats. */
	static ofSorted(names: readonly string[]): Shape {
		const { length } = names;
		if (length === 0) return Shape.empty;
		// Large sets made at run time are rarely alike: sharing them costs more than it gives.
		if (length > largestShared) return new Shape(null, names, true);
		let node = sharedShapes;
		for (let index = 0; index < length; index++) {
			node.next ??= new Map();
			const key = textKey(names[index]);
			let next = node.next.get(key);
			if (next === undefined) {
				// Where names are data there is no end to them: those shapes are not kept.
				if (node.next.size >= mostAlike) return new Shape(null, names, true);
				next = { shape: null, next: null };
				node.next.set(key, next);
			}
			node = next;
		}
		node.shape ??= new Shape(null, names, true);
		return node.shape;
	}

	/** The names by slot. */
	get keys(): readonly string[] {
		if (this.#keys === null) {
			const { added, below } = this.#addedAbove((shape) => shape.#keys !== null);
			this.#keys = below === null ? added : below.keys.concat(added);
		}
		return this.#keys;
	}

	/** The slot of a name; -1 when the shape does not have it. */
	lookup(name: string): number {
		if (this.size <= largestScanned) {
			// Names are few and mostly the same object: comparing them beats hashing.
			const keys = this.#keys ?? this.keys;
			for (let slot = 0; slot < keys.length; slot++) if (keys[slot] === name) return slot;
			return -1;
		}
		const layers = this.#layers ?? this.#makeLayers();
		const key = textKey(name);
		for (let index = layers.length - 1; index >= 0; index--) {
			const slot = layers[index].get(key);
			if (slot !== undefined) return slot;
		}
		// Passing many layers again and again costs more than laying them together once.
		this.#layersPassed += layers.length - 1;
		if (this.#layersPassed > this.size) this.#flatten();
		return -1;
	}

	/** The slots in the byte order of their names: the order Nix programs see. */
	get sortedSlots(): readonly number[] {
		if (this.#sortedSlots === null) this.#sort();
		return this.#sortedSlots as readonly number[];
	}

	/** The names in byte order. */
	get sortedKeys(): readonly string[] {
		if (this.#sortedKeys === null) {
			const { keys } = this;
			this.#sortedKeys = this.sortedSlots.map((slot) => keys[slot]);
		}
		return this.#sortedKeys;
	}

	/**
	 * The slots in the order in which the current evaluator first met their names: the order
	 * attributes are evaluated in.
	 */
	get symbolSlots(): readonly number[] {
		const { symbols } = state;
		if (this.#symbolSlots === null || this.#symbolTable !== symbols.id) {
			const { keys, sortedSlots } = this;
			for (const slot of sortedSlots) symbols.meet(keys[slot]);
			this.#symbolTable = symbols.id;
			this.#symbolSlots = sortedSlots.toSorted((a, b) => symbols.compare(keys[a], keys[b]));
		}
		return this.#symbolSlots;
	}

	/** The names in the order in which the current evaluator first met them. */
	get symbolKeys(): readonly string[] {
		const { keys } = this;
		return this.symbolSlots.map((slot) => keys[slot]);
	}

	/** The plan for `this // right`, which is remembered. */
	update(right: Shape): UpdatePlan {
		this.#updatePlans ??= new Map();
		let plan = this.#updatePlans.get(right);
		if (plan === undefined) {
			plan = makeUpdatePlan(this, right);
			// A large set's plans would keep every small set it ever met alive.
			if (this.#updatePlans.size > 256) this.#updatePlans.clear();
			this.#updatePlans.set(right, plan);
		}
		return plan;
	}

	/**
	 * The plan for a set without some names, which is remembered. The names may be in any order,
	 * occur repeatedly, and be absent from the shape.
	 */
	remove(names: readonly string[]): RemovalPlan {
		this.#removals ??= new RemovalStep();
		let step = this.#removals;
		for (let index = 0; index < names.length; index++) {
			const slot = this.lookup(names[index]);
			if (slot !== -1) step = step.after(slot);
		}
		if (step.plan === null) {
			step.plan = this.#planRemoval(names);
			this.#removalPlans++;
			if (this.#removalPlans > 256) {
				this.#removals = null;
				this.#removalPlans = 0;
			}
		}
		return step.plan;
	}

	#planRemoval(names: readonly string[]): RemovalPlan {
		const gone = new Set(names.map(textKey));
		const { keys } = this;
		const kept = this.sortedSlots.filter((slot) => !gone.has(textKey(keys[slot])));
		return { result: Shape.ofSorted(kept.map((slot) => keys[slot])), kept };
	}

	/** This shape extended by names it does not have yet, which get the next slots. */
	extend(added: readonly string[]): Shape {
		return added.length === 0 ? this : new Shape(this, added, false);
	}

	#makeLayers(): ReadonlyMap<string, number>[] {
		const base = this.#base;
		let own = new Map<string, number>();
		let slot = base === null ? 0 : base.size;
		for (const name of this.#added) own.set(textKey(name), slot++);
		const layers = base === null ? [] : (base.#layers ?? base.#makeLayers()).slice();
		while (layers.length > 0 && layers[layers.length - 1].size <= 2 * own.size) {
			const below = layers.pop() as ReadonlyMap<string, number>;
			const merged = new Map(below);
			for (const [key, index] of own) merged.set(key, index);
			own = merged;
		}
		layers.push(own);
		this.#layers = layers;
		return layers;
	}

	#flatten(): void {
		this.#layersPassed = 0;
		const index = new Map<string, number>();
		const { keys } = this;
		for (let slot = 0; slot < keys.length; slot++) index.set(textKey(keys[slot]), slot);
		this.#layers = [index];
	}

	/**
	 * The shape below from which something is best made for this one, and the keys added since: the
	 * first of which it is known, or which adds much more than all above it. Where a set has grown one
	 * key at a time, nothing is made for the shapes on the way.
	 */
	#addedAbove(isKnown: (shape: Shape) => boolean): {
		below: Shape | null;
		added: readonly string[];
	} {
		const pieces = [this.#added];
		let count = this.#added.length;
		let below = this.#base;
		while (below !== null && !isKnown(below) && below.#added.length <= 2 * count) {
			pieces.push(below.#added);
			count += below.#added.length;
			below = below.#base;
		}
		return { below, added: pieces.length === 1 ? this.#added : pieces.reverse().flat() };
	}

	#sort(): void {
		const { keys } = this;
		const byName = (a: number, b: number) => (keys[a] < keys[b] ? -1 : 1);
		const { added: names, below } = this.#addedAbove((shape) => shape.#sortedSlots !== null);
		const first = this.size - names.length;
		const added = Array.from(names, (_, index) => first + index).sort(byName);
		if (below === null) {
			this.#sortedSlots = added;
			return;
		}
		const merged: number[] = [];
		let next = 0;
		for (const slot of below.sortedSlots) {
			while (next < added.length && keys[added[next]] < keys[slot]) merged.push(added[next++]);
			merged.push(slot);
		}
		while (next < added.length) merged.push(added[next++]);
		this.#sortedSlots = merged;
	}
}

/** How the values of `left // right` are assembled from those of the operands. */
export type UpdatePlan =
	/**
	 * A small result, which gets the shared shape of its names. `sources` has, for each slot of the
	 * result, a slot of the left operand, or the complement (`~`) of a slot of the right one.
	 */
	(
		| { kind: 'gather'; result: Shape; sources: readonly number[] }
		/**
		 * A large result, which begins with the slots of the larger operand. `targets` has, for each
		 * slot of the other operand, its slot in the result, or -1 when it is shadowed. New names come
		 * last.
		 */
		| { kind: 'layer'; result: Shape; startsWithRight: boolean; targets: readonly number[] }
	) & {
		/** The positions of the set made last, shared with the next set from the same places. */
		lastPositions: UpdatedPositions | null;
	};

/**
 * A node of the tree (trie) of removals: the slots removed so far, in the order of their names
 * given.
 */
class RemovalStep {
	plan: RemovalPlan | null = null;
	#next: Map<number, RemovalStep> | null = null;

	after(slot: number): RemovalStep {
		this.#next ??= new Map();
		let next = this.#next.get(slot);
		if (next === undefined) {
			next = new RemovalStep();
			this.#next.set(slot, next);
		}
		return next;
	}
}

/** How a set without some of its names is put together. */
export interface RemovalPlan {
	result: Shape;
	/** For each slot of the result, the slot it comes from. */
	kept: readonly number[];
}

function makeUpdatePlan(left: Shape, right: Shape): UpdatePlan {
	if (left.size + right.size <= largestShared) return makeGatherPlan(left, right);
	const startsWithRight = right.size > left.size;
	const [first, other] = startsWithRight ? [right, left] : [left, right];
	const added: string[] = [];
	const targets: number[] = [];
	for (const name of other.keys) {
		const slot = first.lookup(name);
		if (slot === -1) {
			targets.push(first.size + added.length);
			added.push(name);
		} else {
			targets.push(startsWithRight ? -1 : slot);
		}
	}
	const result = first.extend(added);
	return { kind: 'layer', result, startsWithRight, targets, lastPositions: null };
}

function makeGatherPlan(left: Shape, right: Shape): UpdatePlan {
	const names = left.keys.concat(right.keys.filter((name) => left.lookup(name) === -1));
	const result = Shape.ofSorted(names.sort(compareBytes));
	const sources = result.keys.map((name) => {
		const slot = right.lookup(name);
		return slot === -1 ? left.lookup(name) : ~slot;
	});
	return { kind: 'gather', result, sources, lastPositions: null };
}
