/** Programs that make values too large to be held. */

const grow = 'grow = n: s: if n == 0 then s else grow (n - 1) (s + s);';
const short = 'short = grow 20 "x";';
const times = 'times = n: x: builtins.genList (_: x) n;';
const within = (program: string) => `let ${grow} ${short} ${times} in ${program}`;

/** Expressions that fail, for their values cannot be held. */
export const tooLarge: readonly string[] = [
	'grow 30 "x"',
	'builtins.stringLength "${grow 28 "x"}${grow 28 "y"}"',
	'builtins.concatStringsSep short (times 600 "")',
	'builtins.replaceStrings [ "x" ] [ short ] short',
	'builtins.replaceStrings [ "" "y" ] [ short "" ] short',
	'toString (times 600 short)',
	'builtins.toJSON (times 600 short)',
	'builtins.toXML (times 600 short)',
	'builtins.toJSON (grow 28 "\\"")',
	'/. + grow 28 "/abc"',
	'/. + "/${grow 25 "a/"}"',
	'builtins.length (builtins.concatLists (times 100 (times 1000000 1)))',
	'builtins.length (builtins.concatMap (_: times 1000000 1) (times 100 1))',
	"builtins.length (builtins.foldl' (a: _: a ++ a) [ 1 ] (times 40 1))",
	'builtins.length (builtins.genList (x: x) 100000000000)',
	'builtins.length (builtins.genList (x: x) 9223372036854775807)',
	'throw (grow 30 "x")',
	'(derivation { name = "n"; system = "s"; builder = "b"; a = grow 28 "x"; b = grow 28 "y"; }).drvPath',
	'{ ${grow 30 "x"} = 1; }',
	'builtins.seq (grow 28 "x" + grow 28 "y") 1',
].map(within);

/** Expressions with large values that can be held, or whose error has to be shown. */
export const large: readonly string[] = [
	'grow 26 "x"',
	'grow 24 "\\""',
	'grow 24 "\\n"',
	'throw (grow 26 "x\\n")',
	'builtins.trace (grow 26 "x\\n") 1',
	'builtins.addErrorContext (grow 26 "x\\t") (throw "a")',
	'{ ${grow 26 "x"} = 1; }.${grow 25 "x"}',
	'builtins.hashString "sha256" (grow 28 "x")',
	'builtins.length (builtins.split "y" (grow 26 "x"))',
	'builtins.substring 1000000 10 (grow 28 "x")',
	'(grow 26 "x") == (grow 26 "x")',
	'(grow 26 "x") < (grow 26 "y")',
	'builtins.fromJSON (grow 20 "[")',
	'builtins.fromTOML (grow 20 "a")',
	'builtins.match ".*" (grow 26 "x")',
	'builtins.compareVersions (grow 20 "1.") (grow 20 "1.")',
	'builtins.length (builtins.attrNames (builtins.listToAttrs (builtins.genList (i: { name = toString i; value = i; }) 200000)))',
	'builtins.stringLength (builtins.toFile "x" (grow 26 "x"))',
].map(within);

/** Three thousand names of 16 kB that differ at their ends. */
const longNames =
	'long = map (n: grow 14 "x" + toString (n + 100000)) (builtins.genList (n: n) 3000);';
const withLongNames = (program: string) => `let ${grow} ${longNames} in ${program}`;
const named = '(builtins.listToAttrs (map (name: { inherit name; value = 1; }) long))';

/** Expressions whose work is small where it grows with what they are made of, and no faster. */
export const withinMeans: readonly string[] = [
	...[
		`builtins.length (builtins.attrNames ${named})`,
		'builtins.length (builtins.attrNames (builtins.groupBy (x: x) long))',
		'builtins.length (builtins.attrNames (builtins.zipAttrsWith (n: v: v) (map (n: { ${n} = 1; }) long)))',
		'builtins.length (builtins.genericClosure { startSet = map (key: { inherit key; }) long; operator = x: [ ]; })',
		'builtins.length (builtins.attrNames (builtins.fromJSON "{${builtins.concatStringsSep "," (map (n: "\\"${n}\\":1") long)}}"))',
		'builtins.length (builtins.attrNames (builtins.fromTOML (builtins.concatStringsSep "\\n" (map (n: "${n} = 1") long))))',
		"builtins.length (builtins.attrNames (builtins.foldl' (a: n: a // { ${n} = 1; }) { } long))",
		`removeAttrs ${named} long`,
		'builtins.filter (n: builtins.getEnv n != "") long',
	].map(withLongNames),
	'builtins.length (builtins.attrNames (builtins.foldl\' (a: n: a // { "k${toString n}" = n; }) { } (builtins.genList (n: n) 30000)))',
	'map builtins.getEnv [ "constructor" "__proto__" "hasOwnProperty" "toString" "" "=" ]',
];
