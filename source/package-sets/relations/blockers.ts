import type { Blocker, BlockerStep, Packages } from '../description/description.ts';
import { compareNames } from './names.ts';

/** A package that a root blocker holds back, and how. */
export interface HeldBack {
	attribute: string;
	/** A shortest way from the package to the blocker; the last step is the blocker itself. */
	path: readonly BlockerStep[];
	/** Whether nothing else holds it back. */
	isAlone: boolean;
	/** Whether the blocker is needed by way of tests only. */
	onlyTests: boolean;
}

/** A root blocker of a set, and everything that it holds back. */
export interface RankedBlocker extends Omit<Blocker, 'path' | 'onlyTests'> {
	/** Names the blocker among those of its set. */
	key: string;
	/** Sorted by name. */
	heldBack: readonly HeldBack[];
	/** How many packages it holds back alone: they would be available without it. */
	alone: number;
	/** How many packages need it by way of tests only. */
	onlyTests: number;
}

/** Of what a blocker holds back the package that is nearest to it; undefined where it holds back nothing. */
export function nearestHeldBack({ heldBack }: RankedBlocker): HeldBack | undefined {
	return heldBack.reduce<HeldBack | undefined>(
		(nearest, one) =>
			nearest === undefined || one.path.length < nearest.path.length ? one : nearest,
		undefined,
	);
}

/**
 * What tells one blocker from another: its attribute. A stranger has none, so it is told by its name
 * and the reason, as there may be several derivations of one name. NUL is part of no Nix name.
 */
export function blockerKey({ attribute, name, reason }: Omit<Blocker, 'path'>): string {
	return attribute ?? `${name}\0${reason}`;
}

/** The blockers of a set, those that hold back most packages first. */
export function rankBlockers(packages: Packages): RankedBlocker[] {
	const byKey = new Map<string, { blocker: Blocker; heldBack: HeldBack[] }>();
	for (const { attribute, blockedBy } of packages.values()) {
		for (const blocker of blockedBy) {
			const key = blockerKey(blocker);
			let known = byKey.get(key);
			if (known === undefined) {
				known = { blocker, heldBack: [] };
				byKey.set(key, known);
			}
			const { path, onlyTests } = blocker;
			known.heldBack.push({ attribute, path, onlyTests, isAlone: blockedBy.length === 1 });
		}
	}
	return Array.from(byKey, ([key, { blocker, heldBack }]): RankedBlocker => {
		const { attribute, name, state, reason, definition } = blocker;
		return {
			...{ key, attribute, name, state, reason, definition },
			heldBack: heldBack.sort((a, b) => compareNames(a.attribute, b.attribute)),
			alone: heldBack.filter(({ isAlone }) => isAlone).length,
			onlyTests: heldBack.filter(({ onlyTests }) => onlyTests).length,
		};
	}).sort(
		(a, b) =>
			b.heldBack.length - a.heldBack.length ||
			b.alone - a.alone ||
			compareNames(a.attribute ?? a.name, b.attribute ?? b.name),
	);
}
