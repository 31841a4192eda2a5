import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hostile } from './hostility.ts';

/** The good packages, in the order of their names. */
export const goodNames = ['bgood', 'egood', 'mgood', 'python', 'rgood', 'ygood'];

const tree = `
let
  drv = name: attributes: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; } // attributes;
  python = drv "python3-3.13.1" { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
  good = rec {
    inherit python;
    bgood = drv "python3.13-bgood-1.0" { meta.description = "the first"; };
    egood = drv "python3.13-egood-2.0" { dependencies = [ bgood python ]; meta.license = [ { spdxId = "MIT"; } ]; };
    mgood = drv "python3.13-mgood-3.0" { dependencies = [ egood ]; optional-dependencies.more = [ bgood ]; };
    rgood = drv "python3.13-rgood-4.0" { dependencies = [ mgood missing ]; };
    missing = throw "rgood needs what is not there";
    ygood = drv "python3.13-ygood-5.0" { pythonImportsCheck = [ "ygood" ]; };
  };
in
rec {
  python313Packages = removeAttrs good [ "missing" ] // import ./hostile.nix { inherit drv; good = good.bgood; };
  python3Packages = python313Packages;
}
`;

/** Writes a tree of good packages with hostile ones among them. */
export function writeTree(folder: string, hostile: readonly Hostile[]): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'default.nix'), tree);
	writeFileSync(path.join(folder, 'hostile.nix'), hostileFile(hostile));
}

/** The hostile attributes as the file has them. */
export function hostileFile(hostile: readonly Hostile[]): string {
	const lines = hostile.map(({ expression, name }) => `  ${name} = ${expression};\n`);
	return `{ drv, good }: {\n${lines.join('')}}\n`;
}

/** Trees that cannot be opened, or have a set that cannot: what they are, and their files. */
export const hopeless: readonly (readonly [title: string, text: string])[] = [
	['a file that never ends', 'let f = n: if n < 2 then 1 else f (n - 1) + f (n - 2); in f 90'],
	[
		'a file that eats memory',
		"builtins.foldl' (list: _: list ++ list) [ 1 ] (builtins.genList (n: n) 60)",
	],
	[
		'a set that never ends',
		'{ python3Packages = let f = n: if n < 2 then 1 else f (n - 1) + f (n - 2); in { a = f 90; }.${toString (f 90)}; }',
	],
	[
		'names that never end',
		'{ python3Packages = { ${let f = n: if n < 2 then "" else f (n - 1) + f (n - 2); in f 90} = 1; }; }',
	],
	[
		'names that eat memory',
		'{ python3Packages = builtins.listToAttrs (builtins.genList (n: { name = toString n; value = n; }) 100000000); }',
	],
	[
		'an interpreter that never ends',
		'{ python3Packages.python = let f = n: if n < 2 then 1 else f (n - 1) + f (n - 2); in f 90; }',
	],
	[
		'a file that fails with a long message',
		`throw (builtins.foldl' (text: _: text + text) "abcdefgh" (builtins.genList (n: n) 21))`,
	],
	['a set of nothing', '{ python3Packages = { }; }'],
];
