import { type AttributeSet, asNixError, force, type Value } from '../../../nix/index.ts';
import { argumentsOf } from './derivation-arguments.ts';
import { tryForce } from './read-attributes.ts';

/**
 * A list of inputs of a package; undefined when there is none, or it does not evaluate.
 *
 * `buildPythonPackage` looks at each element of a list before it hands the list on
 * (`validatePythonMatches` in nixpkgs's mk-python-derivation.nix), so that one element that does not
 * evaluate takes the list with it. Such a list is given as it was written for `buildPythonPackage`.
 *
 * @param set the package, or the arguments that it was made with (`argumentsOf`)
 */
export function inputListOf(
	value: AttributeSet,
	set: AttributeSet,
	name: string,
): Value | undefined {
	const slot = set.get(name);
	if (slot === undefined) return undefined;
	try {
		return force(slot);
	} catch (error) {
		asNixError(error);
		return tryForce(argumentsOf(value, 'overridePythonAttrs')?.get(name));
	}
}
