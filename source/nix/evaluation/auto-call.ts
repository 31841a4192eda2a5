import { NixError } from '../errors/nix-error.ts';
import { noPosition } from '../positions/position.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { force } from '../values/thunk.ts';
import { Lambda, type Slot, type Value } from '../values/values.ts';
import { callFunction } from './call.ts';

/** Values for the functions that files evaluate to (`--arg`, `--argstr`), by name. */
export type AutomaticArguments = ReadonlyMap<string, Slot>;

/**
 * Calls a function with those of the given arguments that its formals name, or with all of them if
 * the formals end in `...` (`EvalState::autoCallFunction`). Other values, and functions without
 * formals (`x: …`), are returned unchanged.
 *
 * @throws NixError `missing-argument` when a formal has neither a default nor an argument
 */
export function autoCall(slot: Slot, given: AutomaticArguments): Value {
	const value = force(slot);
	if (value instanceof AttributeSet) {
		const functor = value.get('__functor');
		if (functor === undefined) return value;
		return autoCall(callFunction(force(functor), value, noPosition), given);
	}
	if (!(value instanceof Lambda) || value.definition.formals === null) return value;
	const { formals, ellipsis } = value.definition;
	const entries = new Map(ellipsis ? given : []);
	for (const { name, optional, position } of ellipsis ? [] : formals) {
		const argument = given.get(name);
		if (argument !== undefined) {
			entries.set(name, argument);
		} else if (!optional) {
			throw new NixError(
				'missing-argument',
				`cannot evaluate a function that has an argument without a value ('${name}')\n` +
					'Nix attempted to evaluate a function as a top level expression; in\n' +
					'this case it must have its arguments supplied either by default\n' +
					"values, or passed explicitly with '--arg' or '--argstr'. See\n" +
					'https://nix.dev/manual/nix/stable/language/syntax.html#functions.',
				position,
			);
		}
	}
	return callFunction(value, AttributeSet.of(entries), noPosition);
}
