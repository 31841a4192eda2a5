import fc from 'fast-check';
import { eaters, endless } from './appetites.ts';
import { deepPrograms, deepValues } from './depths.ts';
import { patterns } from './patterns.ts';
import { large, tooLarge, withinMeans } from './sizes.ts';

/** A program that is given to `eval`, and what must come of it. */
export interface Attempt {
	readonly program: string;
	readonly options: readonly string[];
	/**
	 * An error of the language, a value, or either of them; or it eats memory until it is stopped; or it
	 * is interrupted, once it has said that it has begun.
	 */
	readonly end: 'error' | 'value' | 'either' | 'no memory' | 'interrupted';
}

const formats: readonly (readonly string[])[] = [
	[],
	['--strict'],
	['--json', '--strict'],
	['--xml', '--strict'],
	['--xml'],
	['--show-trace'],
	['--raw'],
];

const ending =
	(end: Attempt['end']) =>
	(program: string): Attempt => ({ program, options: [], end });

/** One of each kind in turn, so that the first few are of all kinds. */
function inTurn(kinds: readonly (readonly Attempt[])[]): Attempt[] {
	const most = Math.max(...kinds.map(({ length }) => length));
	return Array.from({ length: most }, (_, index) =>
		kinds.flatMap((kind) => kind[index] ?? []),
	).flat();
}

const interrupted = (program: string) =>
	ending('interrupted')(`builtins.trace "begun" (${program})`);

/** What is known to have been too much once. */
export const fixed: readonly Attempt[] = inTurn([
	tooLarge.map(ending('error')),
	deepPrograms.map(ending('either')),
	large.map(ending('either')),
	withinMeans.map(ending('value')),
	deepValues.map(ending('either')),
	patterns.map(ending('either')),
	endless.map(interrupted),
	eaters.map(ending('no memory')),
	deepValues.map((program) => ({ program, options: ['--strict', '--json'], end: 'either' })),
	deepPrograms.map((program) => ({ program, options: ['--parse'], end: 'either' })),
	// A huge program is being read, and a huge value printed, when the interruption comes.
	[
		interrupted(
			`{${Array.from({ length: 100_000 }, (_, index) => `a${index}=${index};`).join('')}}`,
		),
		{
			...interrupted('builtins.genList (x: [ x "a" { b = x; } ]) 20000000'),
			options: ['--strict'],
		},
		{
			...interrupted('builtins.genList (x: [ x "a" { b = x; } ]) 20000000'),
			options: ['--json', '--strict'],
		},
	],
]);

/** What is done with something hostile: it is handed on, hidden, compared, or made part of others. */
const wrappings: readonly ((inner: string) => string)[] = [
	(inner) => inner,
	(inner) => `builtins.tryEval (${inner})`,
	(inner) => `builtins.deepSeq (${inner}) 1`,
	(inner) => `let v = ${inner}; in [ v v { inherit v; } ]`,
	(inner) => `{ a.b.c = ${inner}; d = ${inner}; }`,
	(inner) => `builtins.toJSON [ (${inner}) 1 ]`,
	(inner) => `builtins.toXML { a = ${inner}; }`,
	(inner) => `"\${toString (${inner})} x"`,
	(inner) => `builtins.map (x: ${inner}) [ 1 2 3 ]`,
	(inner) => `(x: x == x) (${inner})`,
	(inner) => `with { v = ${inner}; }; builtins.typeOf v`,
	(inner) => `builtins.sort (a: b: a < b) [ (${inner}) (${inner}) 1 ]`,
	(inner) => `builtins.trace (${inner}) (builtins.addErrorContext "in a wrapping" (${inner}))`,
	(inner) => `(derivation { name = "n"; system = "s"; builder = "b"; a = ${inner}; }).drvPath`,
	(inner) => `assert (${inner}) == 1; 2`,
	(inner) => `throw "\${toString (${inner})}"`,
	(inner) => `builtins.mapAttrs (_: v: v) { a = ${inner}; "\${builtins.typeOf (${inner})}" = 1; }`,
];

/** A deep program of a few signs, where a hundred thousand of each would be the same again. */
const nestings = fc
	.array(
		fc.tuple(
			fc.constantFrom(
				...([
					['(', ')'],
					['[', ']'],
					['{a=', ';}'],
					['x:', ''],
					['!', ''],
					['1+', ''],
					['"${', '}"'],
					['let a=', ';in a'],
					['if ', ' then 1 else 2'],
					['with ', ';1'],
					['(x:x)(', ')'],
					['[]++', ''],
				] as const),
			),
			fc.integer({ min: 1, max: 20_000 }),
		),
		{ minLength: 1, maxLength: 4 },
	)
	.map((parts) =>
		parts.reduceRight((inner, [[open, close], depth]) => {
			return open.repeat(depth) + inner + close.repeat(depth);
		}, '1'),
	);

/** Something hostile within something else. */
export const compositions: fc.Arbitrary<Attempt> = fc.record({
	program: fc
		.tuple(
			fc.oneof(fc.constantFrom(...tooLarge, ...large, ...deepValues, ...patterns), nestings),
			fc.array(fc.constantFrom(...wrappings), { minLength: 1, maxLength: 2 }),
		)
		.map(([inner, around]) => around.reduce((program, wrap) => wrap(program), inner)),
	options: fc.constantFrom(...formats),
	end: fc.constant('either' as const),
});
