import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AttributeSet, Evaluator, noPosition } from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

function evaluate(text: string) {
	const evaluator = new Evaluator({
		io: new MemoryIo({ '/tree/default.nix': text }),
		system: 'x86_64-linux',
	});
	const value = evaluator.evaluateFile('/tree');
	if (!(value instanceof AttributeSet)) throw new Error('it is no set');
	const lines = (name: string) =>
		value.provenancesOf(name).map((position) => evaluator.locate(position)?.line ?? null);
	return { value, lines };
}

test.each([
	['{ a = 1; }', [1]],
	['{ a = 1; } //\n{ a = 2; }', [2, 1]],
	['{ a = 1; } //\n{ b = 2; }', [1]],
	['builtins.mapAttrs (n: v: v) ({ a = 1; } //\n{ a = 2; }) //\n{ a = 3; }', [3, 2, 1]],
	['{ a = 1; } //\n({ a = 2; } //\n{ a = 3; })', [3, 2, 1]],
	// The same place twice is one layer.
	['let s = { a = 1; }; in s // (s //\n{ b = 1; })', [1]],
	['{ a = 1; } // builtins.fromJSON "{\\"a\\":2}"', [null, 1]],
	['builtins.intersectAttrs { a = 0; } ({ a = 1; b = 1; } //\n{ a = 2; })', [2, 1]],
	['{ b = 1; }', []],
])('the places that define a in %j', (text, expected) => {
	expect(evaluate(text).lines('a')).toEqual(expected);
});

test('the first place is the one that counts', () => {
	const name = fc.constantFrom('a', 'b', 'c');
	const { set } = fc.letrec<{ set: string }>((tie) => ({
		set: fc.oneof(
			fc.uniqueArray(name).map((names) => `{\n${names.map((one) => `${one} = 1;`).join('\n')}\n}`),
			fc.tuple(tie('set'), tie('set')).map(([left, right]) => `(${left} // ${right})`),
			tie('set').map((inner) => `(builtins.mapAttrs (n: v: v) ${inner})`),
		),
	}));
	fc.assert(
		fc.property(set, (text) => {
			const { value } = evaluate(text);
			for (const one of value.shape.keys) {
				expect(value.provenancesOf(one)[0] ?? noPosition).toBe(value.provenanceOf(one));
			}
		}),
	);
});
