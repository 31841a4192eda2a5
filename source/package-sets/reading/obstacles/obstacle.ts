import type { AttributeSet } from '../../../nix/index.ts';
import type { InputKind, PackageState } from '../../description/description.ts';

/** Why a derivation cannot be had by its own fault. */
export interface Fault {
	state: PackageState;
	reason: string;
	/** What would allow it all the same; null where nothing is known to. */
	remedy: string | null;
	/** The line that says so; null when unknown. */
	definition: string | null;
}

/** A derivation that cannot be had, or an input that does not evaluate. */
export interface Obstacle {
	readonly name: string;
	/** Null for an input that does not evaluate. */
	readonly value: AttributeSet | null;
	/** Its own fault; null where others bar it. */
	fault: Fault | null;
	/** The inputs that cannot be had; empty where the fault is its own. */
	inputs: readonly ObstructedInput[];
	/** What Nix's own error comes from directly; null where the fault is its own. */
	nearest: Obstacle | null;
	/** The shortest way to each root behind it, by what tells roots apart (`keyOf`). */
	ways: ReadonlyMap<string, Way>;
}

/**
 * Which attribute of the set an input is, and what it is called. It is asked for late, when more
 * attributes are known, and of each input by itself: several attributes may be one derivation.
 */
export type Identify = () => { attribute: string | null; name: string };

/** An input that cannot be had, and how it is needed. */
export interface ObstructedInput {
	readonly kind: InputKind;
	readonly obstacle: Obstacle;
	readonly identify: Identify;
	/** The attribute of the arguments that the input is given in; null when unknown. */
	readonly listedAs: string | null;
}

/** The shortest way from one obstacle to one root. */
export interface Way {
	readonly root: Obstacle;
	readonly next: Obstacle;
	readonly identify: Identify;
	readonly kind: InputKind;
	readonly steps: number;
	/** Whether every way to the root is by tests. */
	readonly onlyTests: boolean;
}

/** Copies of a package that are refused for the same reason are one root. */
export function keyOf({ name, fault }: Obstacle): string {
	return `${name}\0${fault?.reason}`;
}

/** What Nix's own error is about: the last of those that need each other. */
export function rootOfError(obstacle: Obstacle): Obstacle {
	let at = obstacle;
	while (at.fault === null && at.nearest !== null) at = at.nearest;
	return at;
}
