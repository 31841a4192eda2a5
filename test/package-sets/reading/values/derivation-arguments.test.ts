import { expect, test } from 'vitest';
import { type AttributeSet, Evaluator, force, type Slot } from '../../../../source/nix/index.ts';
import { argumentsOf } from '../../../../source/package-sets/reading/values/derivation-arguments.ts';
import { MemoryIo } from '../../../support/memory-io.ts';

/** `mkDerivation` with `finalAttrs`: the extras are no arguments, only part of the package. */
const tree = `
let
  make = definition:
    let arguments = definition arguments; in
    { inherit (arguments) name; optional-dependencies = { fast = [ "gamma" ]; }; }
    // { overrideAttrs = change: make (final: let old = definition final; in old // change old); };
in make (finalAttrs: {
  name = "x-1";
  nativeCheckInputs = [ "alpha" ] ++ finalAttrs.optional-dependencies.fast;
  buildInputs = [ "beta" ];
})`;

function listOf(arguments_: AttributeSet, name: string): unknown[] {
	return (force(arguments_.get(name) as Slot) as Slot[]).map((slot) => force(slot));
}

test('the arguments of a package, with lists that ask for its extras', () => {
	const evaluator = new Evaluator({ io: new MemoryIo({ '/default.nix': tree }), system: 'x' });
	const value = evaluator.evaluateFile('/default.nix') as AttributeSet;
	const given = argumentsOf(value) as AttributeSet;
	expect(given.shape.sortedKeys).toEqual(['buildInputs', 'name', 'nativeCheckInputs']);
	expect(listOf(given, 'buildInputs')).toEqual(['beta']);
	expect(listOf(given, 'nativeCheckInputs')).toEqual(['alpha', 'gamma']);
});

test('what cannot be overridden has no arguments to be seen', () => {
	const evaluator = new Evaluator({
		io: new MemoryIo({ '/a.nix': '{ name = "x"; }' }),
		system: 'x',
	});
	expect(argumentsOf(evaluator.evaluateFile('/a.nix') as AttributeSet)).toBeNull();
});
