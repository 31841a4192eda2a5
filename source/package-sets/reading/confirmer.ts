import type { AttributeSet } from '../../nix/index.ts';
import type { Blocker, BlockerStep } from '../description/description.ts';
import { type Fault, keyOf, type Obstacle, rootOfError, type Way } from './obstacles/obstacle.ts';
import { ObstacleFinder, type SearchedScope } from './obstacles/obstacle-finder.ts';

/** Whether Nix gives a derivation, and if not, why. */
export type Verdict =
	| { kind: 'available' }
	| { kind: 'faulty'; fault: Fault }
	/** The remedy is that of the first blocker. */
	| { kind: 'blocked'; blockers: Blocker[]; remedy: string | null };

/** What a confirmer asks of the set it works for. */
export interface ConfirmedScope extends SearchedScope {
	/** The attribute of the set that is called like a stranger, and its value; null without one. */
	namesakeOf(value: AttributeSet): { attribute: string; value: AttributeSet } | null;
}

/**
 * Finds out whether Nix gives a derivation for packages, by evaluating their derivation paths, and
 * what bars those for which it does not: the inputs, of any kind and however deep, that cannot be had
 * by their own fault.
 *
 * The state is what Nix's error says: whether it is of the package itself, or comes from one of its
 * inputs, as the derivations tell whose paths were being computed. The inputs are those of the
 * arguments that a derivation was made with, and whatever else is written into it.
 */
export class Confirmer {
	readonly #scope: ConfirmedScope;
	readonly #finder: ObstacleFinder;

	constructor(scope: ConfirmedScope) {
		this.#scope = scope;
		this.#finder = new ObstacleFinder(scope);
	}

	/** Whether a derivation can be had. */
	confirm(value: AttributeSet): Verdict {
		const obstacle = this.#finder.find(value);
		if (obstacle === null) return { kind: 'available' };
		if (obstacle.fault !== null) return { kind: 'faulty', fault: obstacle.fault };
		const remedy = rootOfError(obstacle).fault?.remedy ?? null;
		return { kind: 'blocked', blockers: this.#blockersOf(obstacle), remedy };
	}

	/** Holds no value any longer. */
	release(): void {
		this.#finder.release();
	}

	/** Everything that bars a package: first what Nix's error is about, then the nearest. */
	#blockersOf(obstacle: Obstacle): Blocker[] {
		const first = keyOf(rootOfError(obstacle));
		const ways = [...obstacle.ways].sort(([keyA, a], [keyB, b]) => {
			if (keyA === first || keyB === first) return keyA === first ? -1 : 1;
			return a.steps - b.steps || (keyA < keyB ? -1 : 1);
		});
		return ways.map(([key, { root, onlyTests }]) => {
			const { state, reason, definition } = root.fault as Fault;
			const path: BlockerStep[] = [];
			for (let at = obstacle; at.fault === null; ) {
				const { identify, next, kind } = at.ways.get(key) as Way;
				path.push({ ...identify(), kind });
				at = next;
			}
			return {
				attribute: path.at(-1)?.attribute ?? this.#attributeAlike(root),
				name: root.name,
				state,
				reason,
				definition,
				path,
				onlyTests,
			};
		});
	}

	/** The attribute of which a root is a copy, refused for the same reason. */
	#attributeAlike(root: Obstacle): string | null {
		const namesake = root.value === null ? null : this.#scope.namesakeOf(root.value);
		if (namesake === null) return null;
		const obstacle = this.#finder.find(namesake.value);
		return obstacle !== null && keyOf(obstacle) === keyOf(root) ? namesake.attribute : null;
	}
}
