/** Programs and values that nest deeply. */

/** How deep programs are. */
const deep = 100_000;

const nested = (open: string, middle: string, close: string, depth = deep) =>
	open.repeat(depth) + middle + close.repeat(depth);

/** Programs whose text nests. */
export const deepPrograms: readonly string[] = [
	nested('(', '1', ')'),
	nested('[', '', ']'),
	nested('{a=', '1', ';}'),
	nested('rec{a=', '1', ';}'),
	nested('x:', '1', ''),
	nested('{x}:', '1', ''),
	nested('{x?', '1', '}:1'),
	nested('-', '1', ''),
	nested('!', 'true', ''),
	`1${'+1'.repeat(deep)}`,
	`1${'-1'.repeat(deep)}`,
	`"a"${'+"a"'.repeat(deep)}`,
	`[]${'++[]'.repeat(deep)}`,
	`{}${'//{}'.repeat(deep)}`,
	`true${'&&true'.repeat(deep)}`,
	`true${' ->true'.repeat(deep)}`,
	nested('1+(', '1', ')'),
	nested('1==(', '1', ')'),
	`{}${'.a'.repeat(deep)} or 1`,
	nested('({}.a or ', '1', ')'),
	nested('(', '{}', ').a'),
	`{a${'.a'.repeat(deep)}=1;}`,
	`{}?a${'.a'.repeat(deep)}`,
	nested('with{};', '1', ''),
	nested('with{};', 'a', '', 3000),
	nested('with ', '{}', ';1'),
	nested('let a=1;in ', '1', ''),
	nested('let a=', '1', ';in a'),
	nested('let{body=', '1', ';}'),
	nested('if true then ', '1', ' else 1'),
	nested('if true then 1 else ', '1', ''),
	nested('if ', 'true', ' then true else true'),
	nested('assert true;', '1', ''),
	nested('assert ', 'true', ';true'),
	nested('"${', '"a"', '}"'),
	nested("''${", '"a"', "}''"),
	nested('{${', '"a"', '}=1;}'),
	// Each level has a path of its own, in C++ Nix too: a hundred thousand take a minute and a half.
	nested('./a${', '"b"', '}', 20_000),
	nested('{inherit(', '{}', ')a;}'),
	nested('(x:x)(', '1', ')'),
	`(x:x)${' 1'.repeat(deep)}`,
	`${'/* a */'.repeat(deep)}1`,
	`${'# a\n'.repeat(deep)}1`,
	...['(', '[', '{a=', '"${', "''${", 'x:', '!', '-', 'let a=', 'if ', 'with ', '/*'].map((open) =>
		open.repeat(deep),
	),
	`assert ${nested('(1==', '1', ')', 20_000)}; 1`,
];

const list = `(builtins.foldl' (a: _: [ a ]) [ ] (builtins.genList (x: x) ${deep}))`;
const set = `(builtins.foldl' (a: _: { x = a; }) { } (builtins.genList (x: x) ${deep}))`;
const text = (open: string, close: string) =>
	`(builtins.concatStringsSep "" (builtins.genList (_: "${open}") ${deep} ++ builtins.genList (_: "${close}") ${deep}))`;

/** Values that nest, and what is done with them. */
export const deepValues: readonly string[] = [
	list,
	set,
	`builtins.deepSeq ${list} 1`,
	`builtins.deepSeq ${set} 1`,
	`builtins.toJSON ${list}`,
	`builtins.toXML ${set}`,
	`${list} == [ ${list} ]`,
	`${set} == { x = ${set}; }`,
	`${list} < [ ${list} ]`,
	`assert ${list} == [ ${list} ]; 1`,
	`toString ${list}`,
	`builtins.trace ${list} 1`,
	`${list} + 1`,
	`(derivation { name = "n"; system = "s"; builder = "b"; args = ${list}; }).drvPath`,
	`(derivation { name = "n"; system = "s"; builder = "b"; __structuredAttrs = true; a = ${list}; }).drvPath`,
	`(builtins.foldl' (a: _: derivation { name = "n"; system = "s"; builder = "b"; inherit a; }) "x" (builtins.genList (x: x) 12000)).drvPath`,
	`"\${builtins.foldl' (a: _: { outPath = a; }) "x" (builtins.genList (x: x) ${deep})}"`,
	`(builtins.foldl' (a: _: { __functor = a; }) (x: y: y) (builtins.genList (x: x) ${deep})) 1`,
	`(builtins.foldl' (a: _: { x = a.x + 1; }) { x = 0; } (builtins.genList (x: x) ${deep})).x`,
	`builtins.length (builtins.sort builtins.lessThan [ ${list} ${list} ${list} ])`,
	`builtins.genericClosure { startSet = [ { key = ${list}; } { key = ${list}; } ]; operator = _: [ ]; }`,
	`builtins.length (builtins.genericClosure { startSet = [ { key = 0; } ]; operator = x: if x.key > ${deep} then [ ] else [ { key = x.key + 1; } ]; })`,
	`builtins.fromJSON ${text('[', ']')}`,
	`builtins.fromTOML "a = \${${text('[', ']')}}"`,
	`builtins.fromTOML "\${builtins.concatStringsSep "." (builtins.genList (_: "a") 20000)} = 1"`,
	`builtins.match ${text('(', ')')} ""`,
	`builtins.match (builtins.concatStringsSep "|" (builtins.genList (_: "a") 20000)) "a"`,
	'let f = x: f x; in f 1',
	'let x = x; in x',
	'let s = n: { a = s (n + 1); }; in s 0',
	`let ${Array.from({ length: deep }, (_, index) => `a${index} = a${index + 1} + 1;`).join(' ')} a${deep} = 1; in a0`,
];
