import type { CharacterSet } from './character-set.ts';
import { memoryExceeded, type Pattern } from './pattern.ts';

/**
 * A state of the automaton; `next` is where it goes on. A repetition first tries `more`, a choice
 * first `left`.
 */
export type State =
	| { readonly kind: 'characters'; readonly set: CharacterSet; readonly next: number }
	| { readonly kind: 'begin' | 'end'; readonly next: number }
	/** Slot 2n is the begin of group n, 2n + 1 its end. */
	| { readonly kind: 'mark'; readonly slot: number; readonly next: number }
	| { readonly kind: 'repeat'; readonly more: number; readonly next: number }
	| { readonly kind: 'choice'; readonly left: number; readonly right: number }
	| { readonly kind: 'accept' };

export interface Automaton {
	readonly states: readonly State[];
	readonly start: number;
}

/** Builds the automaton from its end backwards: a part is made knowing what follows it. */
export function buildAutomaton(pattern: Pattern): Automaton {
	const states: State[] = [{ kind: 'accept' }];
	const add = (state: State) => states.push(state) - 1;

	const build = (part: Pattern, next: number): number => {
		switch (part.kind) {
			case 'characters':
				return add({ kind: 'characters', set: part.set, next });
			case 'begin':
			case 'end':
				return add({ kind: part.kind, next });
			case 'sequence':
				return part.items.reduceRight((after, item) => build(item, after), next);
			case 'alternatives':
				return part.items
					.slice(1)
					.reduce(
						(left, item) => add({ kind: 'choice', left, right: build(item, next) }),
						build(part.items[0] as Pattern, next),
					);
			case 'group': {
				const end = add({ kind: 'mark', slot: 2 * part.index + 1, next });
				const body = build(part.body, end);
				return add({ kind: 'mark', slot: 2 * part.index, next: body });
			}
			case 'repeat':
				return buildRepeat(part, next);
		}
	};

	const buildRepeat = (part: Pattern & { kind: 'repeat' }, next: number): number => {
		let following = next;
		if (part.most === Infinity) {
			const loop = add({ kind: 'repeat', more: -1, next });
			const body = build(part.body, loop);
			states[loop] = { kind: 'repeat', more: body, next };
			// `x+` enters its loop in the body, where `x{1,}` has a copy of the body before it.
			if (!part.counted && part.least === 1) return body;
			following = loop;
		} else {
			for (let count = part.least; count < part.most; count++) {
				following = add({ kind: 'repeat', more: build(part.body, following), next });
			}
		}
		for (let count = 0; count < part.least; count++) following = build(part.body, following);
		return following;
	};

	return { states, start: build(pattern, 0) };
}

/** The limit of the C++ library on its automaton's states. */
const stateLimit = 100_000;

/**
 * How many states the C++ library makes for a pattern.
 *
 * @throws InvalidRegularExpression for what would be too large for it
 */
export function checkSize(pattern: Pattern, source: string): number {
	const size = sizeOfBranches(pattern).made + 3;
	if (size > stateLimit) throw memoryExceeded(source);
	return size;
}

/** How many states the library makes for a part, and how many of them a copy of it has. */
interface Size {
	readonly made: number;
	readonly copied: number;
}

function sizeOf(pattern: Pattern): Size {
	switch (pattern.kind) {
		case 'characters':
		case 'begin':
		case 'end':
			return { made: 1, copied: 1 };
		case 'group': {
			const body = sizeOfBranches(pattern.body);
			return { made: body.made + 2, copied: body.copied + 2 };
		}
		case 'sequence':
		case 'alternatives':
			return total(pattern.items.map(sizeOf), 0);
		case 'repeat': {
			const body = sizeOf(pattern.body);
			if (!pattern.counted) {
				const own = pattern.most === 1 ? 2 : 1;
				return { made: body.made + own, copied: body.copied + own };
			}
			const copies = pattern.least * body.copied;
			const rest =
				pattern.most === Infinity
					? body.copied + 1
					: (pattern.most - pattern.least) * (body.copied + 1) + 1;
			return { made: body.made + 1 + copies + rest, copied: 1 + copies + rest };
		}
	}
}

/** The whole or the inside of a group: each branch ends in a state, each bar makes two. */
function sizeOfBranches(pattern: Pattern): Size {
	const branches = pattern.kind === 'alternatives' ? pattern.items : [pattern];
	return total(branches.map(sizeOf), 3 * branches.length - 2);
}

function total(sizes: readonly Size[], own: number): Size {
	let made = own;
	let copied = own;
	for (const size of sizes) {
		made += size.made;
		copied += size.copied;
	}
	return { made, copied };
}
