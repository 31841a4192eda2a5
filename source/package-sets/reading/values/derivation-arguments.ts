import {
	AttributeSet,
	Builtin,
	callFunction,
	force,
	NixError,
	noPosition,
	type Slot,
} from '../../../nix/index.ts';
import { tryForce } from './read-attributes.ts';

const nameOfExtras = 'optional-dependencies';

/** The functions of a package that call what made it again, with the arguments of the last time. */
export type Override = 'override' | 'overrideAttrs' | 'overridePythonAttrs';

/**
 * The arguments that a package was made with, before the standard environment joined the inputs of
 * tests with the others: what `overrideAttrs (old: …)` gets as `old`. With `overridePythonAttrs` they
 * are those of `buildPythonPackage`, where `disabled` is still among them; with `override` those that
 * `callPackage` gave to the definition's function.
 *
 * What the override makes is not looked at. It adds the extras of the package: a definition may ask
 * for them as `finalAttrs.optional-dependencies`, which nixpkgs has for `buildPythonPackage` but not
 * among the arguments that it passes on, so that a list of tests would not evaluate.
 *
 * @returns null for a package that cannot be overridden that way
 */
export function argumentsOf(
	value: AttributeSet,
	override: Override = 'overrideAttrs',
): AttributeSet | null {
	const overrideAttributes = tryForce(value.get(override));
	if (overrideAttributes === undefined) return null;
	let given: AttributeSet | null = null;
	const extras = value.get(nameOfExtras);
	const added =
		extras === undefined ? AttributeSet.empty : AttributeSet.of([[nameOfExtras, extras]]);
	const takeArguments = new Builtin('takeArguments', 1, (old: Slot) => {
		const set = force(old);
		if (set instanceof AttributeSet) given = set;
		return added;
	});
	try {
		const made = force(callFunction(overrideAttributes, takeArguments, noPosition));
		// A lazier one asks for its arguments only when something of the package is wanted.
		if (given === null && made instanceof AttributeSet) tryForce(made.get('name'));
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
	}
	return given;
}
