import { NixError } from '../../errors/nix-error.ts';
import { describeType, forceSet, forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { printUrl } from '../../formats/urls.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { force } from '../../values/thunk.ts';
import { NixString, type Slot } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { checkInput, urlOfInput } from '../support/flake-inputs.ts';
import { type InputAttributes, jsonOf } from '../support/input-attributes.ts';
import { parseFlakeReference } from '../support/parse-flake-reference.ts';

/** Flake references as texts and as sets (Nix manual, "Flake references"): nothing is fetched. */
export function addFlakeReferenceBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('parseFlakeRef', 1, (argument: Slot, position: Position) => {
		const text = forceTextWithoutContext(
			argument,
			position,
			'while evaluating the argument passed to builtins.parseFlakeRef',
		);
		return AttributeSet.of([
			...parseFlakeReference(text, (message) => evaluator.log(`warning: ${message}`)),
		]);
	});

	registry.function('flakeRefToString', 1, (argument: Slot, position: Position) => {
		const set = forceSet(
			argument,
			noPosition,
			'while evaluating the argument passed to builtins.flakeRefToString',
		);
		return flakeReferenceToString(readAttributes(set, position));
	});
}

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

function readAttributes(set: AttributeSet, position: Position): InputAttributes {
	const attributes: InputAttributes = new Map();
	for (const [name, slot] of set.entries()) {
		const value = force(slot);
		if (typeof value === 'number' || typeof value === 'bigint') {
			if (value < 0) {
				throw new NixError(
					'other',
					`negative value given for flake ref attr ${printAttributeName(name)}: ${value}`,
					position,
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
