import { AttributeSet, type NixError } from '../../../nix/index.ts';
import { isDerivationSafely, readText } from '../values/read-attributes.ts';
import { identityOf } from '../values/set-members.ts';

/**
 * The derivation that an error comes from directly: the last one, other than the one that needs it,
 * whose store path was being computed. Null when the error tells of none.
 *
 * @param user the derivation that failed with the error; null for a value that is no derivation
 */
export function nearestNeed(error: NixError, user: AttributeSet | null): AttributeSet | null {
	const needs = error.through.filter(
		(set) => set instanceof AttributeSet && (user === null || !isSame(set, user)),
	) as AttributeSet[];
	return needs.findLast(isDerivationSafely) ?? needs.findLast(isArguments) ?? null;
}

/** Whether a derivation is given its own path: that is met again while the derivation is made. */
export function needsItself({ kind, through }: NixError, value: AttributeSet): boolean {
	if (kind !== 'infinite-recursion') return false;
	const identity = identityOf(value);
	const isMade = through.indexOf(identity);
	const inside = through.slice(0, Math.max(0, isMade));
	return inside.length > 0 && inside.every((set) => isFormOf(set, identity));
}

function isFormOf(set: object, identity: object): boolean {
	return set instanceof AttributeSet && identityOf(set) === identity;
}

/** Whether an error was met while a derivation was made, and not before, as a refusal is. */
export function isMetInside(error: NixError, value: AttributeSet): boolean {
	const identity = identityOf(value);
	return error.through.some((set) => set === identity || set === value);
}

/** Whether a set that an error has passed is the arguments of `derivationStrict`. */
function isArguments(set: AttributeSet): boolean {
	return !set.has('outPath') && !set.has('drvPath');
}

/**
 * Whether a set that an error has passed is a form of a derivation. One that does not tell what it was
 * made from wraps the derivation of its name.
 */
function isSame(set: AttributeSet, value: AttributeSet): boolean {
	if (identityOf(set) === identityOf(value)) return true;
	if (value.has('drvAttrs')) return false;
	const name = readText(value, 'name');
	return name !== undefined && readText(set, 'name') === name;
}
