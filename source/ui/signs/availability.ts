import type { PackageState, Packages } from '../../package-sets/description/description.ts';
import { canBeHad } from '../../package-sets/description/states.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { Token } from '../lines/line.ts';

/**
 * Whether an attribute is available in one set, as far as it is known: the state of its
 * description, `missing` where the set has no such attribute, `unknown` until it is described.
 */
export type Availability = PackageState | 'missing' | 'unknown';

const members = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a set has an attribute of this name. */
export function hasAttribute(set: SetSnapshot, attribute: string): boolean {
	let known = members.get(set.attributes);
	if (known === undefined) {
		known = new Set(set.attributes);
		members.set(set.attributes, known);
	}
	return known.has(attribute);
}

/** The availability of an attribute in one set. */
export function availabilityIn(set: SetSnapshot, attribute: string): Availability {
	const description = set.packages.get(attribute);
	if (description !== undefined) return description.state;
	if (set.attributes.length === 0) return 'unknown';
	return hasAttribute(set, attribute) ? 'unknown' : 'missing';
}

/**
 * The sets that a dot is drawn for: those that evaluate; of sets that are described only once they are
 * looked at, those that were.
 */
export function workingSets(sets: readonly SetSnapshot[]): readonly SetSnapshot[] {
	return sets.filter(
		({ described, isSecondary, reason }) => reason === null && (!isSecondary || described > 0),
	);
}

/** A glyph, and what it means. */
export interface Sign {
	glyph: string;
	token: Token;
}

/** One glyph for each availability; they are told apart by shape alone. */
export function availabilityGlyph(availability: Availability): Sign {
	switch (availability) {
		case 'available':
			return { glyph: '●', token: 'available' };
		case 'blocked':
			return { glyph: '◌', token: 'blocked' };
		case 'missing':
			return { glyph: '○', token: 'missing' };
		case 'unknown':
			return { glyph: '·', token: 'missing' };
		case 'alias':
			return { glyph: '→', token: 'muted' };
		default:
			return { glyph: '✗', token: 'unavailable' };
	}
}

/** The sign of what an attribute only says of itself to be available. */
export const unconfirmedGlyph = '•';

/**
 * The sign of an attribute in one set: dim until its state is confirmed. What is not confirmed to be
 * available has another shape too, as that is what most often turns out otherwise.
 */
export function signIn(set: SetSnapshot, attribute: string): Sign {
	const sign = availabilityGlyph(availabilityIn(set, attribute));
	if (isConfirmedIn(set, attribute)) return sign;
	return { glyph: sign.token === 'available' ? unconfirmedGlyph : sign.glyph, token: 'muted' };
}

/** Whether nothing that is known of an attribute's state in a set can turn out otherwise. */
export function isConfirmedIn(set: SetSnapshot, attribute: string): boolean {
	return set.packages.get(attribute)?.isConfirmed ?? true;
}

/** Whether it is known which names of a set are packages: all were described. */
export function hasAllPackages({ attributes, described, isComplete }: SetSnapshot): boolean {
	return isComplete || (attributes.length > 0 && described >= attributes.length);
}

/** Whether the counts of a set are final: every package is described and confirmed. */
export function isFinal({ isComplete, confirmed, described }: SetSnapshot): boolean {
	return isComplete && confirmed >= described;
}

const available = new WeakMap<Packages, number>();

/** How many packages of a set are confirmed to be available. */
export function countAvailable(packages: Packages): number {
	let count = available.get(packages);
	if (count === undefined) {
		count = 0;
		for (const { state, isConfirmed } of packages.values()) {
			if (isConfirmed && canBeHad(state)) count++;
		}
		available.set(packages, count);
	}
	return count;
}

/** An availability in words. */
export function availabilityText(availability: Availability): string {
	switch (availability) {
		case 'problem':
			return 'has a problem';
		case 'fails':
			return 'evaluation fails';
		case 'unsupported':
			return 'unsupported platform';
		case 'unknown':
			return 'not described yet';
		default:
			return availability;
	}
}
