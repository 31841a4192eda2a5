import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { Focus } from '../protocol/tree-messages.ts';

/**
 * What of a tree is still to be described, in the order it is wanted: what the screen shows, what
 * surrounds it, the rest of the set that is open, the other sets.
 */
export class Agenda {
	/** The attributes left, by set; the sets in the order they are described in. */
	readonly #remaining: ReadonlyMap<string, Set<string>>;
	/** The set that is looked at; null when none was yet. */
	#focused: string | null = null;
	/** The sets, the one that is looked at first. */
	#order: readonly string[];
	readonly #putBack: AttributeReference[] = [];
	#urgent: Iterator<AttributeReference>;
	#rest: Iterator<AttributeReference>;

	/** @param attributes those of each set, in the order the sets are described in */
	constructor(attributes: Iterable<readonly [set: string, attributes: Iterable<string>]>) {
		this.#remaining = new Map([...attributes].map(([set, names]) => [set, new Set(names)]));
		this.#order = [...this.#remaining.keys()];
		this.#urgent = [].values();
		this.#rest = this.#inOrder();
	}

	get focused(): string | null {
		return this.#focused;
	}

	/** How many attributes of a set are left. */
	remaining(set: string): number {
		return this.#remaining.get(set)?.size ?? 0;
	}

	/** Takes the place of what was looked at before. A set that is not there is not looked at. */
	focus(focus: Focus): void {
		if (!this.#remaining.has(focus.set)) return;
		const others = [...this.#remaining.keys()].filter((set) => set !== focus.set);
		this.#focused = focus.set;
		this.#order = [focus.set, ...others];
		this.#urgent = this.#lookedAt(focus);
		this.#rest = this.#inOrder();
	}

	/** Takes off what someone looks at; null when all of that is done. */
	takeUrgent(): AttributeReference | null {
		return this.#take(this.#urgent);
	}

	/** Takes off what is left, whatever it is; null when nothing is. */
	take(): AttributeReference | null {
		return this.takeUrgent() ?? this.#takePutBack() ?? this.#take(this.#rest);
	}

	/** Takes one attribute off, if it is left. */
	takeThis({ attribute, set }: AttributeReference): boolean {
		return this.#remaining.get(set)?.delete(attribute) ?? false;
	}

	/** Puts one back that was taken off: the next one that nobody looks at more. */
	putBack(item: AttributeReference): void {
		this.#remaining.get(item.set)?.add(item.attribute);
		this.#putBack.push(item);
	}

	/** Takes attributes off that need no describing, as they are known. */
	skip(set: string, attributes: Iterable<string>): void {
		const remaining = this.#remaining.get(set);
		for (const attribute of attributes) remaining?.delete(attribute);
	}

	/** Puts attributes on that are to be described once more. */
	again(set: string, attributes: Iterable<string>): void {
		const remaining = this.#remaining.get(set);
		for (const attribute of attributes) remaining?.add(attribute);
		// What goes through the sets in turn may have passed this one.
		this.#rest = this.#inOrder();
	}

	#takePutBack(): AttributeReference | null {
		for (;;) {
			const item = this.#putBack.pop();
			if (item === undefined) return null;
			if (this.takeThis(item)) return item;
		}
	}

	#take(items: Iterator<AttributeReference>): AttributeReference | null {
		for (;;) {
			const next = items.next();
			if (next.done === true) return null;
			if (this.takeThis(next.value)) return next.value;
		}
	}

	*#lookedAt({ set, attributes, nearby }: Focus): Generator<AttributeReference> {
		for (const shown of this.#order) {
			for (const attribute of attributes) yield { set: shown, attribute };
		}
		for (const attribute of nearby) yield { set, attribute };
	}

	*#inOrder(): Generator<AttributeReference> {
		for (const set of this.#order) {
			for (const attribute of this.#remaining.get(set) ?? []) yield { set, attribute };
		}
	}
}
