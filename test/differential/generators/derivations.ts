import { asked, type Draw, drawn } from './draw.ts';

const hash = '"0000000000000000000000000000000000000000000000000000000000000000"';
const sri = '"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="';

/** Attributes with usual and unusual values. */
const attributes: Record<string, readonly string[]> = {
	name: ['"x"', '"x"', '"x-1.0"', '"a b"', '""', '".x"', 'null', '"x.drv"', '1', '"\xc3\xa9"'],
	system: ['"s"', '"x86_64-linux"', '"\\n\\"\\\\"', 'null', '1'],
	builder: ['"/bin/sh"', 'd', '/nonexistent', '1', '[ "b" ]', 'f'],
	args: ['[ ]', '[ "a" "b" ]', '[ 1 true null ]', '"a"', '[ d ]', '[ [ "x" ] ]', '[ { } ]'],
	outputs: [
		'[ "out" ]',
		'[ "out" "dev" ]',
		'[ "dev" ]',
		'[ ]',
		'"out dev"',
		'[ "out" "out" ]',
		'[ "drv" ]',
		'[ "a b" ]',
		'[ "a\\"b" ]',
		'[ "out" "__json" ]',
		'null',
		'[ 1 ]',
	],
	outputHash: ['""', hash, sri, '"x"', 'null'],
	outputHashAlgo: ['"sha256"', '"sha512"', '"md5"', '""', 'null', '"foo"'],
	outputHashMode: ['"flat"', '"recursive"', '"text"', '"nar"', '"git"', '"x"', 'null'],
	__structuredAttrs: ['true', 'false', 'null', '1'],
	__ignoreNulls: ['true', 'false', 'null'],
	__contentAddressed: ['true', 'false'],
	__impure: ['true', 'false'],
	env: [
		'"x"',
		'1',
		'1.5',
		'true',
		'false',
		'null',
		'[ 1 [ 2 "a" ] ]',
		'{ }',
		'{ a = 1; }',
		'(x: x)',
		'd',
		'd.drvPath',
		'f',
		'"${d.dev}"',
		'{ outPath = "o"; }',
		'{ __toString = s: "t"; }',
		'(throw "t")',
		'"\\n\\"\\\\"',
		'"\xff"',
		'/nonexistent',
	],
	x: ['"y"', '"\xff"', 'd.dev', '[ d f ]', '{ a = d; }', '9223372036854775807', '0.1', '""'],
	exportReferencesGraph: ['[ "a" d ]', '[ "a" f ]', '{ a = [ d ]; }', '"x"'],
	allowedReferences: ['[ ]', '[ "out" ]', '"x"'],
	impureEnvVars: ['[ "A" ]'],
	preferLocalBuild: ['true'],
	__json: ['"{}"', '"{ \\"b\\": 1.0, \\"a\\": [ ] }"', '"[ ]"', '"{"', 'f', '1'],
	passthru: ['{ a = 1; }'],
	outPath: ['"x"'],
	drvPath: ['"z"'],
	'"a b"': ['1'],
	'""': ['1'],
};

const rare = Object.keys(attributes).slice(3);

function derivation(draw: Draw, builtin: string): string {
	const chosen = new Set([
		...['name', 'system', 'builder'].filter(() => draw.chance(97)),
		...draw.several(4, () => draw.pick(rare)),
	]);
	if (draw.chance(10)) for (const name of ['outputHash', 'outputHashAlgo']) chosen.add(name);
	const bindings = [...chosen].map((name) => {
		const values = attributes[name] as readonly string[];
		const value = draw.chance(60) ? values[0] : draw.pick(values);
		return `${name} = ${value};`;
	});
	return `${builtin} { ${bindings.join(' ')} }`;
}

/** Derivations with usual and unusual attributes; their paths tell everything about them. */
export const derivations = asked(
	drawn((draw) => {
		const made = derivation(draw, draw.pick(['derivation', 'derivation', 'derivationStrict']));
		const shown = draw.pick([
			'r',
			'[ r.drvPath (r.outPath or r.out) ]',
			'"${r}"',
			'builtins.getContext (r.drvPath + (r.outPath or r.out))',
			'derivation { name = "z"; system = "s"; builder = "b"; inherit r; }',
			'[ (r == r) (r == d) ]',
			'builtins.attrNames r',
			'builtins.toJSON r',
		]);
		return (
			'let d = derivation { name = "d"; system = "s"; builder = "b"; outputs = [ "out" "dev" ]; };\n' +
			`f = builtins.toFile "f" "text"; r = ${made}; in ${shown}`
		);
	}),
	['deep', 'deep', 'shallow', 'xml', 'print', 'json'],
);
