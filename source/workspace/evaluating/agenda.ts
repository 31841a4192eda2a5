import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { Focus } from '../protocol/tree-messages.ts';

/**
 * The evaluating worker's queue: the attributes of a tree that are not described and confirmed yet, by
 * priority.
 * First what the screen shows, then what surrounds it, the rest of the open set, the other sets.
 */
export class Agenda {
	/** The attributes that are left, by set; the sets in the order they are described in. */
	readonly #remaining: ReadonlyMap<string, Set<string>>;
	/** The set in focus; null until there is one. */
	#focused: string | null = null;
	#focus: Focus | null = null;
	/** The sets, beginning with the one in focus. */
	#order: readonly string[];
	/** The sets that are left alone until they are in focus. */
	readonly #asleep: Set<string>;
	readonly #putBack: AttributeReference[] = [];
	/** What takes long: it comes after what does not. */
	readonly #late = new Set<string>();
	#urgent: Iterator<AttributeReference>;
	/** What of the urgent takes long. */
	#urgentLate: Iterator<AttributeReference> = [].values();
	/** What of the urgent can wait for those. */
	#lessUrgent: Iterator<AttributeReference> = [].values();
	#rest: Iterator<AttributeReference>;

	/**
	 * @param attributes those of each set, in the order the sets are described in
	 * @param asleep the sets that are described only once they are in focus
	 */
	constructor(
		attributes: Iterable<readonly [set: string, attributes: Iterable<string>]>,
		asleep: Iterable<string> = [],
	) {
		this.#asleep = new Set(asleep);
		this.#remaining = new Map([...attributes].map(([set, names]) => [set, new Set(names)]));
		this.#order = this.#awake();
		this.#urgent = [].values();
		this.#rest = this.#inOrder();
	}

	get focused(): string | null {
		return this.#focused;
	}

	/** Whether a set waits for being in focus. */
	isAsleep(set: string): boolean {
		return this.#asleep.has(set);
	}

	/** How many attributes of a set are left. */
	remaining(set: string): number {
		return this.#remaining.get(set)?.size ?? 0;
	}

	/** Replaces the focus. A set that is not there is ignored. */
	focus(focus: Focus): void {
		if (!this.#remaining.has(focus.set)) return;
		const { compared } = focus;
		const next = compared?.areWhole ? compared.names.filter((set) => this.#remaining.has(set)) : [];
		const first = [...new Set([focus.set, ...next])];
		for (const set of first) this.#asleep.delete(set);
		this.#focused = focus.set;
		this.#focus = focus;
		this.#order = [...first, ...this.#awake().filter((set) => !first.includes(set))];
		this.#urgent = this.#lookedAt(focus);
		this.#urgentLate = this.#late.size === 0 ? [].values() : this.#lookedAt(focus);
		this.#lessUrgent = this.#around(focus);
		this.#rest = this.#inOrder();
	}

	/** Takes the next attribute in focus; null when all of them are done. */
	takeUrgent(): AttributeReference | null {
		return (
			this.#take(this.#urgent, false) ??
			this.#take(this.#urgentLate, true) ??
			this.#take(this.#lessUrgent, null)
		);
	}

	/** Takes the next attribute of all; null when none is left. */
	take(): AttributeReference | null {
		return this.takeUrgent() ?? this.#takePutBack() ?? this.#take(this.#rest, null);
	}

	/** Takes this attribute. @returns false when it is not left */
	takeThis({ attribute, set }: AttributeReference): boolean {
		return this.#remaining.get(set)?.delete(attribute) ?? false;
	}

	/** Puts an attribute back that was taken: it comes next after those in focus. */
	putBack(item: AttributeReference): void {
		this.#remaining.get(item.set)?.add(item.attribute);
		this.#putBack.push(item);
	}

	/**
	 * Puts an attribute back that was taken and takes long: behind all others in focus if it is in
	 * focus, otherwise behind all others of its set.
	 */
	postpone(item: AttributeReference): void {
		this.#late.add(keyOf(item));
		this.#remaining.get(item.set)?.add(item.attribute);
		if (this.#focus === null) return;
		this.#urgentLate = this.#lookedAt(this.#focus);
		// The iteration over all sets may have passed this one.
		this.#rest = this.#inOrder();
	}

	/** Whether an attribute has been postponed, or nothing else is left. */
	isLast(item: AttributeReference): boolean {
		if (this.#isLate(item)) return true;
		return [...this.#remaining.values()].every(({ size }) => size === 0);
	}

	/** Adds an attribute that was taken behind all others of its set, to be taken once more. */
	requeue({ attribute, set }: AttributeReference): void {
		this.#remaining.get(set)?.add(attribute);
	}

	/** Removes attributes that are known already. */
	skip(set: string, attributes: Iterable<string>): void {
		const remaining = this.#remaining.get(set);
		for (const attribute of attributes) remaining?.delete(attribute);
	}

	/** Adds attributes that are to be described once more. */
	again(set: string, attributes: Iterable<string>): void {
		const remaining = this.#remaining.get(set);
		for (const attribute of attributes) remaining?.add(attribute);
		// The iteration over all sets may have passed this one.
		this.#rest = this.#inOrder();
	}

	#isLate(item: AttributeReference): boolean {
		return this.#late.size > 0 && this.#late.has(keyOf(item));
	}

	#awake(): string[] {
		return [...this.#remaining.keys()].filter((set) => !this.#asleep.has(set));
	}

	#takePutBack(): AttributeReference | null {
		for (;;) {
			const item = this.#putBack.pop();
			if (item === undefined) return null;
			if (this.takeThis(item)) return item;
		}
	}

	/** @param isLate whether only what was postponed, or only what was not, is meant; null for both */
	#take(items: Iterator<AttributeReference>, isLate: boolean | null): AttributeReference | null {
		for (;;) {
			const next = items.next();
			if (next.done === true) return null;
			if (isLate !== null && this.#isLate(next.value) !== isLate) continue;
			if (this.takeThis(next.value)) return next.value;
		}
	}

	/**
	 * What is shown of the open set and of those it is compared with, each twice: first to be described,
	 * then to be confirmed. Then what is near, to be described.
	 */
	*#lookedAt({ set, attributes, nearby, compared }: Focus): Generator<AttributeReference> {
		const inSets = function* (sets: Iterable<string>): Generator<AttributeReference> {
			for (const shown of sets) {
				for (const attribute of attributes) yield { set: shown, attribute };
			}
		};
		const inOpenSet = () => nearby.map((attribute) => ({ set, attribute }));
		// What is compared is described in sets too that are left alone otherwise.
		const asked = new Set(compared?.names ?? []);
		asked.delete(set);
		const others = this.#order.filter((other) => other !== set && !asked.has(other));
		for (const sets of [[set], asked]) {
			yield* inSets(sets);
			yield* inSets(sets);
		}
		yield* inSets(others);
		yield* inOpenSet();
	}

	/**
	 * What is near, to be confirmed: in the other sets it takes several times as long, and what is
	 * shown of the open one has been waited for, however long it takes.
	 */
	*#around({ set, attributes, nearby, compared }: Focus): Generator<AttributeReference> {
		const asked = new Set([set, ...(compared?.names ?? [])]);
		for (const other of this.#order.filter((one) => !asked.has(one))) {
			for (const attribute of attributes) yield { set: other, attribute };
		}
		for (const attribute of nearby) yield { set, attribute };
	}

	*#inOrder(): Generator<AttributeReference> {
		for (const set of this.#order) {
			for (const isLate of [false, true]) {
				for (const attribute of this.#remaining.get(set) ?? []) {
					const item = { set, attribute };
					if (this.#isLate(item) === isLate) yield item;
				}
			}
		}
	}
}

function keyOf({ attribute, set }: AttributeReference): string {
	return `${set}\0${attribute}`;
}
