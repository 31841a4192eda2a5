/** Programs that eat memory without end, and programs that never end. */

/** Each of them must be stopped by the bound on its memory. */
export const eaters: readonly string[] = [
	'builtins.length (builtins.genericClosure { startSet = [ { key = 0; } ]; operator = x: [ { key = x.key + 1; } ]; })',
	'builtins.deepSeq (builtins.genList (x: builtins.genList (y: x + y) 10000) 1000000) 1',
	'builtins.length (builtins.concatMap (x: builtins.genList (y: y) 1000000) (builtins.genList (x: x) 60))',
	'builtins.foldl\' (a: b: a + "${toString b} ${toString b}") "" (builtins.genList (x: x) 60000000)',
	'builtins.deepSeq (map (x: let s = grow 24 (toString x); grow = n: s: if n == 0 then s else grow (n - 1) (s + s); in builtins.seq (builtins.hashString "md5" s) s) (builtins.genList (x: x) 1000)) 1',
	'builtins.foldl\' (a: b: a // { "a${toString b}" = a; }) { } (builtins.genList (x: x) 10000000)',
	'builtins.length (builtins.fromJSON ("[" + builtins.concatStringsSep "," (builtins.genList (_: "[[],[]]") 20000000) + "]"))',
];

/** Each says that it has begun, and never ends; what is left to do where it stops is not said. */
export const endless: readonly string[] = [
	"builtins.foldl' (a: _: a + 1) 0 (builtins.genList (x: x) 60000000)",
	'let f = n: builtins.seq n (if n == 9000 then f 0 else f (n + 1)); g = n: builtins.seq (builtins.tryEval (f 8000)) (g2 n); g2 = n: builtins.any (x: builtins.all (y: builtins.all (z: true) l) l) l; l = builtins.genList (x: x) 100000; in g2 0',
	'let l = builtins.genList (x: x) 3000; in builtins.length (builtins.concatMap (x: builtins.concatMap (y: builtins.concatMap (z: [ ]) l) l) l)',
	'builtins.length (builtins.sort (a: b: builtins.lessThan (a * 7919 / 13 - a) (b * 104729 / 17 - b)) (builtins.genList (x: x * 1103515245) 20000000))',
	`builtins.match "${'('.repeat(20)}a*${')*'.repeat(20)}b" (builtins.concatStringsSep "" (builtins.genList (_: "a") 2000000))`,
	'builtins.length (builtins.split "(a|b)*c" (builtins.concatStringsSep "" (builtins.genList (_: "ab") 30000000)))',
	'builtins.hashString "sha512" (builtins.foldl\' (a: _: a + a) "x" (builtins.genList (x: x) 28)) == builtins.hashString "sha512" (builtins.foldl\' (a: _: a + a) "y" (builtins.genList (x: x) 28))',
];
