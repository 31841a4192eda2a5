import fc from 'fast-check';
import { asked } from './draw.ts';

const name = fc.constantFrom(
	'a',
	'a',
	'b',
	'c',
	'"a"',
	'"b"',
	'"x y"',
	'${"a"}',
	'${"b"}',
	'${null}',
	"${''c''}",
	'"${"d"}"',
	'or',
);

const bindings = fc.letrec<{ set: string; bindings: string; value: string }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom('1', '2', '"s"', 'a', 'b', 'null', '__curPos.line', '(throw "t")'),
		tie('set'),
		tie('set'),
		tie('set').map((set) => `(${set})`),
		fc.tuple(tie('set'), tie('set')).map(([one, other]) => `${one} // ${other}`),
	),
	set: fc
		.tuple(fc.constantFrom('', '', 'rec '), tie('bindings'))
		.map(([start, inner]) => `${start}{ ${inner} }`),
	bindings: fc
		.array(
			fc.oneof(
				{
					weight: 6,
					arbitrary: fc
						.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), tie('value'))
						.map(([path, value]) => `${path.join('.')} = ${value};`),
				},
				{
					weight: 1,
					arbitrary: fc
						.array(fc.constantFrom('a', 'b', 'c', '"a"', '"x y"', '${"b"}', '"${"c"}"'), {
							maxLength: 2,
						})
						.map((names) => `inherit ${names.join(' ')};`),
				},
				{
					weight: 1,
					arbitrary: fc
						.tuple(tie('set'), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }))
						.map(([set, names]) => `inherit (${set}) ${names.join(' ')};`),
				},
			),
			{ maxLength: 5 },
		)
		.map((all) => all.join(' ')),
}));

/** Definitions of attributes that meet: nested, recursive, inherited, dynamic, repeated. */
export const attributeMerging = asked(
	fc.oneof(
		bindings.set,
		bindings.set.map((set) => `let a = 10; b = 20; c = 30; in ${set}`),
		bindings.set.map((set) => `with { a = 10; b = { b = 1; }; c = 30; }; ${set}`),
		fc.tuple(bindings.bindings, bindings.value).map(([all, value]) => `let ${all} in ${value}`),
		bindings.bindings.map((all) => `let { ${all} body = a; }`),
		fc
			.tuple(bindings.set, fc.array(name, { minLength: 1, maxLength: 3 }), bindings.value)
			.map(([set, path, value]) => `(${set}).${path.join('.')} or ${value}`),
		fc
			.tuple(bindings.set, fc.array(name, { minLength: 1, maxLength: 3 }))
			.map(([set, path]) => `(${set}) ? ${path.join('.')}`),
	),
	['deep', 'deep', 'shallow', 'print'],
);
