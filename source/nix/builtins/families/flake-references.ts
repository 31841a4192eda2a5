import { NixError } from '../../errors/nix-error.ts';
import { describeType } from '../../evaluation/force.ts';
import { printUrl } from '../../formats/urls.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { force } from '../../values/thunk.ts';
import { NixString } from '../../values/values.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { checkInput, urlOfInput } from '../support/flake-inputs.ts';
import { type InputAttributes, jsonOf } from '../support/input-attributes.ts';
import { parseFlakeReference } from '../support/parse-flake-reference.ts';

/** Flake references as texts and as sets (Nix manual, "Flake references"): nothing is fetched. */
export const flakeReferenceBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'parseFlakeRef',
		define:
			({ only }, host) =>
			(argument) => {
				const text = only.textWithoutContext(argument);
				return AttributeSet.of([
					...parseFlakeReference(text, (message) => host.log(`warning: ${message}`)),
				]);
			},
	},
	{
		name: 'flakeRefToString',
		define:
			({ only }) =>
			(argument) => {
				const set = only.set(argument);
				return flakeReferenceToString(readAttributes(set));
			},
	},
];

/** The URL of a flake reference given as attributes. @throws NixError */
function flakeReferenceToString(attributes: InputAttributes): string {
	const folder = attributes.get('dir') ?? '';
	if (typeof folder !== 'string') {
		throw new NixError('other', `input attribute 'dir' is not a string ${jsonOf(attributes)}`);
	}
	const rest = new Map(attributes);
	rest.delete('dir');
	const input = checkInput(rest);
	const url = urlOfInput(input);
	if (folder !== '') url.query.set('dir', folder);
	return printUrl(url);
}

function readAttributes(set: AttributeSet): InputAttributes {
	const attributes: InputAttributes = new Map();
	for (const [name, slot] of set.entries()) {
		const value = force(slot);
		if (typeof value === 'number' || typeof value === 'bigint') {
			if (value < 0) {
				throw new NixError(
					'other',
					`negative value given for flake ref attr ${printAttributeName(name)}: ${value}`,
				);
			}
			attributes.set(name, value);
		} else if (typeof value === 'boolean' || typeof value === 'string') {
			attributes.set(name, value);
		} else if (value instanceof NixString) {
			attributes.set(name, value.text);
		} else {
			throw new NixError(
				'other',
				`flake reference attribute sets may only contain integers, Booleans, and strings, but attribute '${printAttributeName(name)}' is ${describeType(value)}`,
			);
		}
	}
	return attributes;
}
