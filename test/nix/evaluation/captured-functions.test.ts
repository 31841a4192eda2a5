import { expect, test } from 'vitest';
import { capturedFunctions, Evaluator, Lambda } from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** The names of the arguments of what a function refers to, once it was called. */
function captured(text: string): (string | null)[] {
	const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });
	const called = `let function = ${text}; in builtins.seq (function { y = 0; }) function`;
	const value = evaluator.evaluateText(called, { type: 'string' }, '/');
	if (!(value instanceof Lambda)) throw new Error('it is no function');
	return capturedFunctions(value)
		.map(({ definition }) => definition.argument)
		.toSorted();
}

test.each([
	['let compose = f: g: x: f (g x); in compose (a: a) (b: b)', ['a', 'b']],
	['let compose = f: g: x: let r = f (g x); in r; in compose (a: a) (b: b)', ['a', 'b']],
	// Its own arguments and variables are none of those around it.
	['let f = a: a; in x: let f = b: b; in f x', []],
	['let f = a: a; in f: x: f', []],
	['let f = a: a; in x: (rec { inherit f; g = f x; }).g', ['a']],
	['let f = a: a; in x: let inherit f; in f x', ['a']],
	['let f = a: a; in x: with { }; f x', ['a']],
	['let f = a: a; in { y }: f y', ['a']],
	// What was not evaluated is not known.
	['let f = a: a; g = f (b: b); in x: if x == 1 then g else 0', []],
])('%s', (text, expected) => {
	expect(captured(text)).toEqual(expected);
});
