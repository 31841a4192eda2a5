import { asked, type Draw, drawn, quote } from './draw.ts';

const comparators = [
	'builtins.lessThan',
	'(a: b: a < b)',
	'(a: b: a > b)',
	'(a: b: true)',
	'(a: b: false)',
	'(a: b: a <= b)',
	'(a: b: a == 3)',
	'(a: b: if a == 2 then throw "two" else a < b)',
	'(a: b: 1)',
	'(a: b: builtins.bitAnd a 1 < builtins.bitAnd b 1)',
];

const text = (draw: Draw) =>
	draw.several(8, () => draw.pick(['a', 'b', 'ab', 'c', ' ', '', '\xc3\xa9'])).join('');

/** Sorting, closures, replacing, folding and slicing, on many elements. */
export const collections = asked(
	drawn((draw) => {
		const ints = (most: number) => draw.several(most, () => String(draw.nat(9)));
		return draw.oneOf(
			() => `builtins.sort ${draw.pick(comparators)} [ ${ints(40).join(' ')} ]`,
			() =>
				`builtins.sort (a: b: a.k < b.k) [ ${ints(20)
					.map((key, index) => `{ k = ${key}; i = ${index}; }`)
					.join(' ')} ]`,
			() =>
				`builtins.sort builtins.lessThan [ ${draw.several(6, () => draw.pick(['1', '1.0', '2', '1.5', '"a"', '"b"', '[ 1 ]', '[ 1 2 ]', '[ "a" ]', '/a', 'null'])).join(' ')} ]`,
			() =>
				`builtins.genericClosure { startSet = [ ${ints(4)
					.map((key) => `{ key = ${key}; }`)
					.join(
						' ',
					)} ]; operator = x: ${draw.pick(['map (key: { inherit key; from = x.key; })', 'builtins.filter (y: y.key < 9) (map (key: { inherit key; }))', ''])} ${draw.pick(['[ (builtins.div x.key 2) ]', '(if x.key < 8 then [ (x.key + 1) (x.key + 2) ] else [ ])', '[ ]', '(if x.key == 3 then throw "three" else [ ])'])}; }`,
			() =>
				`builtins.genericClosure { startSet = [ ${draw.several(4, () => `{ key = ${draw.pick(['1', '1.0', '"a"', '"b"', '[ 1 ]', '[ 1 2 ]', '/a', '{ }', 'null', '(x: x)', 'true'])}; }`).join(' ')} ]; operator = x: [ ]; }`,
			() =>
				`builtins.replaceStrings [ ${draw.several(4, () => quote(draw.pick(['a', 'b', 'ab', '', 'ba', 'aa', ' ']))).join(' ')} ] [ ${draw.several(4, () => draw.pick(['"x"', '""', '"a"', '"[$&]"', '(throw "r")', '1'])).join(' ')} ] ${quote(text(draw))}`,
			() =>
				`builtins.substring ${draw.pick(['0', '1', '5', '100', '(-1)', '9223372036854775807'])} ${draw.pick(['0', '1', '3', '(-1)', '(-5)', '100', '9223372036854775807'])} ${quote(text(draw))}`,
			() =>
				`builtins.foldl' (a: b: ${draw.pick(['a + b', '[ a b ]', 'b', 'a', 'throw "f"', 'a b'])}) ${draw.pick(['0', '[ ]', '(throw "nul")'])} [ ${ints(5).join(' ')} ]`,
			() =>
				`builtins.groupBy (x: ${draw.pick(['toString (builtins.bitAnd x 3)', 'x', '"k${toString (x / 2)}"'])}) [ ${ints(9).join(' ')} ]`,
			() =>
				`builtins.partition (x: ${draw.pick(['x < 4', 'true', 'x', 'throw "p"'])}) [ ${ints(9).join(' ')} ]`,
			() =>
				`builtins.zipAttrsWith (name: values: ${draw.pick(['values', 'name', '[ name values ]', 'builtins.head values', 'throw name'])}) [ ${draw
					.several(
						4,
						() =>
							`{ ${draw
								.several(3, () => draw.pick(['a', 'b', 'c', '"x y"']))
								.filter((name, index, all) => all.indexOf(name) === index)
								.map((name) => `${name} = ${draw.nat(5)};`)
								.join(' ')} }`,
					)
					.join(' ')} ]`,
			() =>
				`builtins.concatStringsSep ${quote(draw.pick(['', ',', 'a']))} [ ${draw.several(4, () => draw.pick(['"a"', '""', '/a', '1', '[ "x" ]', '{ outPath = "o"; }', 'null'])).join(' ')} ]`,
			() =>
				`builtins.listToAttrs [ ${draw.several(5, () => `{ name = ${quote(draw.pick(['a', 'b', '', 'x y', 'if']))}; value = ${draw.nat(9)}; }`).join(' ')} ]`,
			() =>
				`[ ${ints(3).join(' ')} ] ${draw.pick(['<', '<=', '==', '>', '++'])} [ ${ints(3).join(' ')} ]`,
			() =>
				`let f = x: ${draw.pick(['{ a = x; b = [ x x ]; }', '[ x { c = x; } ]'])}; v = f ${draw.pick(['{ }', '[ ]', '[ 1 ]', '{ z = 1; }', '"s"'])}; in ${draw.pick(['f v', '[ v v ]', '{ inherit v; w = v; }', 'v == f v', '[ v (f v) v ]'])}`,
		);
	}),
	['deep', 'deep', 'print', 'print-strict', 'xml', 'json'],
);
