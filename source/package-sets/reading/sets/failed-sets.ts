import type { NixError } from '../../../nix/index.ts';
import { isVersioned } from './set-names.ts';

/** An attribute path of a set, and the path without what merely holds the tree. */
export interface SetPath {
	path: string;
	shortPath: string;
}

/** A set that does not evaluate, or whose packages all fail for one reason. */
export interface FailedSet {
	/** Its names, the one that tells best which it is first. */
	names: readonly [SetPath, ...SetPath[]];
	error: NixError;
}

/** Names that several trees use for one of their sets, whichever it is. */
const generalName = /^(?:python|pypy)[23]?Packages$/;
const defaultName = 'python3Packages';
const setName = /(?:Packages|Set|Scope)$/;

/**
 * Those failures that are worth telling: of the names that are sets by their names each one, and a
 * general name such as `python3Packages` only where no other name explains its failure.
 *
 * @param preferred the set that `python3Packages` most likely is
 */
export function failuresToTell(
	failures: readonly FailedSet[],
	preferred: string | null,
): FailedSet[] {
	const told = failures.filter(({ names: [{ shortPath }] }) => {
		return setName.test(shortPath) && !generalName.test(shortPath);
	});
	const byDefault = failures.find((failed) => hasName(failed, defaultName));
	if (byDefault !== undefined && !told.includes(byDefault)) {
		const same = told.filter(
			(other) =>
				other.error.message === byDefault.error.message && isVersioned(other.names[0].shortPath),
		);
		const owner = same.find((other) => hasName(other, preferred)) ?? same.at(-1);
		if (owner === undefined) told.push(byDefault);
		else told[told.indexOf(owner)] = { ...owner, names: [...owner.names, ...byDefault.names] };
	}
	return told;
}

/** Whether a set has this name. */
export function hasName({ names }: FailedSet, name: string | null): boolean {
	return names.some(({ shortPath }) => shortPath === name);
}

const removal = /\b(?:remov|renam|replac|dropp?|deprecat|end.of.life|EOL\b|no longer)/i;

/** Whether a set fails because the tree does not have it any more, and says so. */
export function isRemoved({ error }: FailedSet): boolean {
	return error.kind === 'throw' && removal.test(error.message);
}
