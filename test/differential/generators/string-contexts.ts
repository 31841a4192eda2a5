import { asked, type Draw, drawn } from './draw.ts';

const sources = [
	'"plain"',
	'd.outPath',
	'd.drvPath',
	'"${d.dev}"',
	'e.outPath',
	'"${d}x${e}"',
	'(builtins.toFile "f" "text")',
	'(builtins.toFile "g" "${f}")',
	'"${f}/sub"',
	'd.name',
	'(builtins.unsafeDiscardOutputDependency d.drvPath)',
	'(builtins.addDrvOutputDependencies (builtins.unsafeDiscardOutputDependency d.drvPath))',
	'(builtins.appendContext "p" { ${c d.drvPath} = { outputs = [ "out" ]; }; })',
	'(builtins.appendContext "q" { ${c d.drvPath} = { allOutputs = true; }; })',
	'(builtins.appendContext "r" { ${c f} = { path = true; }; })',
	'(builtins.appendContext "t" { ${c f} = { outputs = [ "out" ]; }; })',
	'(placeholder "out")',
];

function text(draw: Draw, depth: number): string {
	if (depth <= 0) return draw.pick(sources);
	const inner = () => text(draw, depth - 1);
	return draw.oneOf(
		[3, () => draw.pick(sources)],
		[2, () => `(${inner()} + ${inner()})`],
		() => `"\${${inner()}}-\${${inner()}}"`,
		() => `(builtins.substring ${draw.nat(5)} ${draw.pick(['0', '3', '(-1)', '100'])} ${inner()})`,
		() => `(builtins.replaceStrings [ ${inner()} "s" ] [ ${inner()} ${inner()} ] ${inner()})`,
		() => `(builtins.concatStringsSep ${inner()} [ ${inner()} ${inner()} ])`,
		() => `(builtins.unsafeDiscardStringContext ${inner()})`,
		() => `(builtins.unsafeDiscardOutputDependency ${inner()})`,
		() => `(builtins.addDrvOutputDependencies ${inner()})`,
		() => `(baseNameOf ${inner()})`,
		() => `(dirOf ${inner()})`,
		() => `(toString ${inner()})`,
		() => `(toString [ 1 ${inner()} ])`,
		() => `(builtins.toJSON { a = ${inner()}; b = [ ${inner()} ]; })`,
		() => `(builtins.toXML ${inner()})`,
		() => `(builtins.head (builtins.split "${draw.pick(['-', 'zzz', '(s)'])}" ${inner()}))`,
		() => `(builtins.fromJSON (builtins.toJSON ${inner()}))`,
		() => `(builtins.toFile "h" ${inner()})`,
		() => `(builtins.hashString "md5" ${inner()})`,
		() => `(builtins.head (builtins.attrNames { \${${inner()}} = 1; }))`,
		() => `(builtins.parseDrvName ${inner()}).name`,
		() => `(builtins.head (builtins.splitVersion ${inner()}))`,
		() => `(derivation { name = "u"; system = "s"; builder = ${inner()}; })`,
		() => `(builtins.appendContext ${inner()} (builtins.getContext ${inner()}))`,
		() => `(/a + ${inner()})`,
		() => `(builtins.match "(.*)" ${inner()})`,
		() => `{ \${${inner()}} = 1; }`,
	);
}

/** Strings that remember what they depend on, through every builtin that hands it on. */
export const stringContexts = asked(
	drawn((draw) => {
		const use = text(draw, 1 + draw.nat(2));
		return (
			'let d = derivation { name = "d"; system = "s"; builder = "b"; outputs = [ "out" "dev" ]; };\n' +
			'e = derivation { name = "e"; system = "s"; builder = "b"; x = d; };\n' +
			'f = builtins.toFile "f" "text"; c = builtins.unsafeDiscardStringContext;\n' +
			`in let r = ${use}; in ${draw.pick(['[ r (builtins.getContext r) ]', 'builtins.getContext r', 'builtins.hasContext r', '"${r}"'])}`
		);
	}),
);
