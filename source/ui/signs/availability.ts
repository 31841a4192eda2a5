import type { PackageState } from '../../package-sets/description/description.ts';
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

/** The sets that evaluate: those a dot is drawn for. */
export function workingSets(sets: readonly SetSnapshot[]): readonly SetSnapshot[] {
	return sets.filter((set) => set.reason === null);
}

/** One glyph for each availability; they are told apart by shape alone. */
export function availabilityGlyph(availability: Availability): { glyph: string; token: Token } {
	switch (availability) {
		case 'available':
			return { glyph: '●', token: 'available' };
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

/** An availability in words. */
export function availabilityText(availability: Availability): string {
	switch (availability) {
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
