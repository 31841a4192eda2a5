import { asked, type Draw, drawn, quote } from './draw.ts';

/** A value; where it may be without end, parts of it can be the whole. */
function value(draw: Draw, depth: number, endless: boolean): string {
	const inner = () => value(draw, depth - 1, endless);
	const names = [
		'a',
		'b',
		'c',
		'"x y"',
		'if',
		'"1"',
		'""',
		'"a.b"',
		"a'",
		'a-b',
		'_',
		'or',
		'type',
		'"${"d"}"',
		'"\xc3\xa9"',
		'"$"',
		'name',
		'__functor',
	].filter((name) => name !== 'if');
	const bindings = () => {
		const chosen = new Set(draw.several(4, () => draw.pick(names)));
		return [...chosen].map((name) => `${name} = ${inner()};`).join(' ');
	};
	const scalar = () =>
		draw.pick([
			'1',
			'(-1)',
			'1.5',
			'1e100',
			'(-0.0)',
			'100000.0',
			'1234567.0',
			'true',
			'false',
			'null',
			'/a/b',
			'"s"',
			'""',
			'"a\\"b\\\\c\\nde\\rf"',
			'"${"$"}{x}"',
			'"$"',
			'"$\\${"',
			'"\xc3\xa9"',
			'"\xff"',
			'"<&>\'"',
			'"\x01\x7f"',
			quote('long '.repeat(draw.nat(30))),
			'(x: x)',
			'({ a, b ? 1, ... }: a)',
			'({ a } @ all: a)',
			'(all @ { ... }: 1)',
			'builtins.add',
			'(builtins.add 1)',
			'map',
			'(1 + 1)',
			'(a: b: a)',
			'(let f = x: x; in f)',
			'(derivation { name = "d"; system = "s"; builder = "b"; })',
			'{ type = "derivation"; }',
			'{ type = "derivation"; drvPath = "/x"; outPath = "/y"; name = "n"; }',
			'{ outPath = "o"; }',
			'{ __toString = s: "t"; }',
		]);
	if (depth <= 0) return scalar();
	return draw.oneOf(
		[2, scalar],
		[2, () => `[ ${draw.several(4, inner).join(' ')} ]`],
		[2, () => `{ ${bindings()} }`],
		() => `(rec { ${bindings()} })`,
		() => `(let v = ${inner()}; in [ v v { w = v; } ])`,
		[endless ? 1 : 0, () => `(let v = { a = ${inner()}; s = v; l = [ v ]; }; in v)`],
		[endless ? 1 : 0, () => `(let v = [ ${inner()} v ]; in v)`],
		() => `(map (x: [ x ]) [ ${inner()} ${inner()} ])`,
		() => `(builtins.mapAttrs (n: v: [ v ]) { ${bindings()} })`,
		() => `(builtins.seq ${inner()} ${inner()})`,
		() => `({ ${bindings()} } // { ${bindings()} })`,
		() => `(throw "t")`,
	);
}

function printed(draw: Draw, endless: boolean): string {
	const made = value(draw, 1 + draw.nat(2), endless);
	return draw.oneOf(
		[6, () => made],
		() => `let v = ${made}; in builtins.seq v.a v`,
		() => `${made} + 1`,
		() => `throw ${made}`,
		() => `${made} 1`,
		() => `assert ${made} == ${value(draw, 2, endless)}; 1`,
		() => `(${made}).zzz`,
	);
}

/** Values printed in every way, evaluated or not. */
export const printing = asked(
	drawn((draw) => printed(draw, false)),
	['shallow', 'deep', 'print', 'print', 'print-strict', 'print-xml', 'xml', 'json'],
);

/** Values that contain themselves, in every way of printing that comes to an end. */
export const endlessValues = asked(
	drawn((draw) => printed(draw, true)),
	['shallow', 'deep', 'print', 'print-strict'],
);
