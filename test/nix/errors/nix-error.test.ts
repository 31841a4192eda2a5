import { expect, test } from 'vitest';
import {
	AttributeSet,
	asNixError,
	Evaluator,
	failureOf,
	force,
	type NixError,
	type Slot,
} from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

const evaluator = new Evaluator({
	io: new MemoryIo({
		'/default.nix': `
let make = name: script: derivation { inherit name script; system = "x"; builder = "b"; };
in rec {
  root = make "root" (throw "no script");
  middle = make "middle" "run \${root}";
  top = make "top" [ middle ];
  again = middle.drvPath;
  fine = 1;
}`,
	}),
	system: 'x',
});
const set = evaluator.evaluateFile('/default.nix') as AttributeSet;

function errorOf(run: () => unknown): NixError {
	try {
		run();
	} catch (error) {
		return asNixError(error);
	}
	throw new Error('nothing was thrown');
}

function drvPathOf(attribute: string): NixError {
	const value = force(set.get(attribute) as Slot) as AttributeSet;
	return errorOf(() => force(value.get('drvPath') as Slot));
}

function namesOf(error: NixError): unknown[] {
	return error.through.map((value) => (value instanceof AttributeSet ? value.get('name') : value));
}

test('an error knows the derivations whose paths were being computed, innermost first', () => {
	// Each by its arguments, and then by the package that another one needs.
	expect(namesOf(drvPathOf('root'))).toEqual(['root']);
	expect(namesOf(drvPathOf('top'))).toEqual(['root', 'root', 'middle', 'middle', 'top']);
	// Thrown once more, it knows those that it went through before it reached this place.
	expect(namesOf(drvPathOf('middle'))).toEqual(['root', 'root', 'middle']);
});

test('an error that is thrown once more names the one it repeats', () => {
	const again = set.get('again') as Slot;
	expect(failureOf(again)).toBeNull();
	const { origin } = errorOf(() => force(again));
	expect(failureOf(again)).toBe(origin);
	expect(drvPathOf('middle').origin).toBe(drvPathOf('root').origin);
	expect(failureOf(set.get('fine') as Slot)).toBeNull();
});
