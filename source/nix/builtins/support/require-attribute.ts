import { NixError } from '../../errors/nix-error.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import type { AttributeSet } from '../../values/attribute-set.ts';
import type { Slot } from '../../values/values.ts';

/**
 * The slot of an attribute that a builtin cannot do without.
 *
 * @throws NixError `missing-attribute`
 */
export function requireAttribute(set: AttributeSet, name: string, during = ''): Slot {
	const slot = set.get(name);
	if (slot === undefined) throw missingRequiredAttribute(name, during);
	return slot;
}

/** The error of an attribute that is not there. */
export function missingRequiredAttribute(name: string, during = ''): NixError {
	const error = new NixError(
		'missing-attribute',
		`attribute '${printAttributeName(name)}' missing`,
	);
	return during === '' ? error : error.while(during);
}
