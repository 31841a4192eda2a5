import { AttributeSet } from '../../../nix/index.ts';
import { tryForce } from '../values/read-attributes.ts';
import { identityOf } from '../values/set-members.ts';

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

/** How many attributes are compared where comparing all would evaluate whole sets. */
const mostCompared = 8;

/**
 * The same for the scopes of a cross compilation. There each name of a set is a copy with packages
 * for several systems in one (nixpkgs calls that splicing), whose lazy values differ. So names are
 * compared, and whether a few attributes, the interpreter among them, are the same derivations.
 */
export function isSameSplicedScope(one: AttributeSet, other: AttributeSet): boolean {
	if (isSameScope(one, other)) return true;
	if (sizeOf(one) !== sizeOf(other)) return false;
	const names = one.shape.sortedKeys;
	if (!names.every((name) => name === mark || other.has(name))) return false;
	const step = Math.max(1, Math.floor(names.length / mostCompared));
	return ['python', ...names.filter((_, index) => index % step === 0)].every((name) => {
		const [value, counterpart] = [tryForce(one.get(name)), tryForce(other.get(name))];
		const areSets = value instanceof AttributeSet && counterpart instanceof AttributeSet;
		return !areSets || identityOf(value) === identityOf(counterpart) || !value.has('drvAttrs');
	});
}

function sizeOf(scope: AttributeSet): number {
	return scope.size - (scope.has(mark) ? 1 : 0);
}
