import type { SetSnapshot } from '../workspace/session/session.ts';
import type { Standing } from './theme.ts';

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

/** How an attribute stands in one set, as far as it is known now. */
export function standingIn(set: SetSnapshot, attribute: string): Standing {
	const description = set.packages.get(attribute);
	if (description !== undefined) {
		return description.state;
	}
	if (set.attributes.length === 0) {
		return 'unknown';
	}
	return hasAttribute(set, attribute) ? 'unknown' : 'missing';
}

/** The sets that evaluate: those a dot is drawn for. */
export function workingSets(sets: readonly SetSnapshot[]): readonly SetSnapshot[] {
	return sets.filter((set) => set.reason === null);
}

const identifier =
	/^(?!(?:assert|else|if|in|inherit|let|or|rec|then|with)$)[A-Za-z_][A-Za-z0-9_'-]*$/;

/** `python313Packages.requests`, quoted as Nix needs it. */
export function attributePath(set: string, attribute: string): string {
	const name = identifier.test(attribute)
		? attribute
		: `"${attribute.replace(/["\\]|\$(?=\{)/g, '\\$&')}"`;
	return `${set}.${name}`;
}
