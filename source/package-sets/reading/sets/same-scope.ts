import type { AttributeSet } from '../../../nix/index.ts';

/** What a tree says to programs that list its packages; it makes no other set. */
const mark = 'recurseForDerivations';

/**
 * Whether two scopes are one package set: they have the same attributes, and each is the same lazy
 * value. Two names of one set differ at most in the mark for listing. Nothing is evaluated.
 */
export function isSameScope(one: AttributeSet, other: AttributeSet): boolean {
	if (one === other) return true;
	if (sizeOf(one) !== sizeOf(other)) return false;
	const { keys } = one.shape;
	return keys.every((name, slot) => name === mark || one.values[slot] === other.get(name));
}

function sizeOf(scope: AttributeSet): number {
	return scope.size - (scope.has(mark) ? 1 : 0);
}
