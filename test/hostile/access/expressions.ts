import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What nobody must learn: it stands in files outside of the tree, and in the environment. */
export const secret = 'secret-8c1f1a5e';

/** The variable of the environment that holds it. */
export const secretVariable = 'PYSCOPE_TEST_SECRET';

/** What is outside of a tree, and must not be looked at. */
export interface Outside {
	/** A folder beside the tree's, with no Nix code to import as a whole. */
	readonly folder: string;
	/** A server that counts its connections, at this port of the machine itself. */
	readonly port: number;
}

/** Makes what is outside: files of all kinds that hold the secret. */
export function makeOutside(folder: string): void {
	mkdirSync(join(folder, 'sub'), { recursive: true });
	writeFileSync(join(folder, 'text'), secret);
	writeFileSync(join(folder, 'value.nix'), `"${secret}"`);
	writeFileSync(join(folder, 'sub', secret), '');
	writeFileSync(join(folder, 'flake.txt'), `{ outputs = _: "${secret}"; }`);
}

/** Links in a tree that lead out of it. */
export function makeLinks(tree: string, outside: string): void {
	symlinkSync(outside, join(tree, 'link'));
	symlinkSync('../outside', join(tree, 'relative'));
	symlinkSync('link', join(tree, 'again'));
	symlinkSync(join(outside, 'text'), join(tree, 'text'));
	symlinkSync(join(outside, 'value.nix'), join(tree, 'value.nix'));
	symlinkSync('/', join(tree, 'root'));
	symlinkSync('/proc/self', join(tree, 'process'));
}

/** Ways to name the folder outside, as Nix expressions of paths or strings. */
const ways = ({ folder }: Outside): readonly string[] => [
	folder,
	`"${folder}"`,
	`(/. + "${folder}")`,
	'./link',
	'./relative',
	'./again',
	'../outside',
	'(./. + "/../outside")',
	'"${toString ./.}/../outside"',
	'"${toString ./.}/./x/../../outside/"',
	`"${folder}/sub/.."`,
	`(./root + "${folder}")`,
	`(./process/root + "${folder}")`,
	`(builtins.toPath "${folder}")`,
	'(builtins.dirOf ./.  + "/outside")',
	'(builtins.unsafeDiscardStringContext (toString ./link))',
];

/** Ways to read there, given the folder. */
const readers: readonly ((folder: string) => string)[] = [
	(folder) => `builtins.readFile (${folder} + "/text")`,
	(folder) => `import (${folder} + "/value.nix")`,
	(folder) => `import ${folder}`,
	(folder) => `scopedImport { } (${folder} + "/value.nix")`,
	(folder) => `builtins.attrNames (builtins.readDir (${folder} + "/sub"))`,
	(folder) => `builtins.readFileType (${folder} + "/text")`,
	(folder) => `builtins.pathExists (${folder} + "/text")`,
	(folder) => `builtins.hashFile "sha256" (${folder} + "/text")`,
	(folder) => `builtins.readFile (builtins.path { path = ${folder} + "/text"; })`,
	(folder) => `builtins.readDir (builtins.path { path = ${folder}; name = "x"; })`,
	(folder) => `builtins.path { path = ${folder}; filter = path: type: true; }`,
	(folder) => `builtins.filterSource (path: type: true) ${folder}`,
	(folder) => `"\${/. + (toString ${folder})}"`,
	(folder) => `builtins.readFile "\${${folder} + "/text"}"`,
	(folder) => `builtins.findFile [ { prefix = ""; path = ${folder}; } ] "text"`,
	(folder) => `let __nixPath = [ { prefix = "x"; path = ${folder}; } ]; in import <x/value.nix>`,
	(folder) => `builtins.fetchurl "file://\${toString ${folder}}/text"`,
	(folder) => `import <nix/fetchurl.nix> { url = "file://\${toString ${folder}}/text"; }`,
	(folder) => `builtins.fetchTarball "file://\${toString ${folder}}/text"`,
	(folder) => `builtins.fetchTarball ${folder}`,
	(folder) => `builtins.fetchGit ${folder}`,
	(folder) => `builtins.fetchMercurial ${folder}`,
	(folder) => `builtins.fetchTree { type = "path"; path = toString ${folder}; }`,
	(folder) => `builtins.getFlake (toString ${folder})`,
	(folder) => `builtins.storePath ${folder}`,
	(folder) => `builtins.fromJSON (builtins.readFile (${folder} + "/text"))`,
	(folder) => `(derivation { name = "x"; system = "x"; builder = ${folder} + "/text"; }).drvPath`,
	(folder) =>
		`derivation { name = "x"; system = "x"; builder = "b"; src = /. + (toString ${folder}); }`,
	(folder) => `import (builtins.toFile "x" "builtins.readFile \${toString ${folder}}/text")`,
	(folder) => `builtins.exec [ "cat" (toString ${folder} + "/text") ]`,
	(folder) => `builtins.importNative (${folder} + "/value.nix") "x"`,
	(folder) =>
		`builtins.fetchClosure { fromStore = "file://\${toString ${folder}}"; fromPath = /nix/store/x; }`,
];

/** What does not depend on how a folder is named. */
const others = ({ folder, port }: Outside): readonly string[] => [
	'builtins.readFile /etc/passwd',
	'import /etc/passwd',
	'builtins.attrNames (builtins.readDir /)',
	'builtins.attrNames (builtins.readDir /root)',
	'builtins.readFile /proc/self/environ',
	'builtins.readFile /dev/stdin',
	'builtins.readFile ./text',
	'import ./value.nix',
	'builtins.readFile ./process/environ',
	`builtins.readDir ./process/cwd`,
	`builtins.readFile ~/.bashrc`,
	'import ~/.config/nix/nix.conf',
	'import <nixpkgs> { }',
	'<nixpkgs>',
	'<home>',
	'import <nix/fetchurl.nix> { url = "http://127.0.0.1/"; sha256 = ""; }',
	...['', 'x/../..', '../', './'].map(
		(way) => `builtins.readFile (./. + "/${way}/../outside/text")`,
	),
	`builtins.fetchurl "http://127.0.0.1:${port}/"`,
	`builtins.fetchurl { url = "http://localhost:${port}/x"; }`,
	`builtins.fetchTarball "http://127.0.0.1:${port}/x.tar.gz"`,
	`builtins.readDir (builtins.fetchTarball { url = "http://127.0.0.1:${port}/x.tar"; sha256 = "0000000000000000000000000000000000000000000000000000"; })`,
	`builtins.fetchGit "http://127.0.0.1:${port}/x.git"`,
	`builtins.fetchGit { url = "git://127.0.0.1:${port}/x"; ref = "main"; }`,
	`builtins.fetchGit "ssh://127.0.0.1:${port}/x"`,
	`builtins.fetchMercurial "http://127.0.0.1:${port}/x"`,
	`builtins.fetchTree { type = "tarball"; url = "http://127.0.0.1:${port}/x.tar"; }`,
	`builtins.fetchTree "git+http://127.0.0.1:${port}/x"`,
	`builtins.getFlake "http://127.0.0.1:${port}/x.tar.gz"`,
	'builtins.getFlake "github:NixOS/nixpkgs"',
	'builtins.getFlake "nixpkgs"',
	`import (fetchTarball "channel:nixos-unstable")`,
	`builtins.exec [ "sh" "-c" "echo ${secret} > ${folder}/written" ]`,
	`builtins.importNative ./default.nix "x"`,
	`builtins.getEnv "${secretVariable}"`,
	'builtins.currentTime',
	'builtins.storePath "/nix/store/00000000000000000000000000000000-x"',
	'builtins.readDir "/nix/store"',
	'builtins.readFile (builtins.placeholder "out")',
	'builtins.toFile "x" "y"',
	'builtins.readFile (builtins.toFile "../x" "y")',
	'builtins.readFile "${derivation { name = "x"; system = "x"; builder = "b"; }}"',
	'import (derivation { name = "x"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" "cat /etc/passwd > $out" ]; })',
	`builtins.path { path = ./link; recursive = false; }`,
	`builtins.path { path = ./.; filter = path: type: builtins.readFile path != ""; }`,
	`(import ./value.nix)`,
	`with (import ./link/value.nix); 1`,
	`builtins.fromTOML (builtins.readFile ./relative/text)`,
];

/**
 * Everything that is tried, as Nix expressions in a file of the tree. The environment is no secret of
 * a tree that is no flake, so its variable is only looked for in flakes.
 */
export function expressions(outside: Outside): string[] {
	const read = ways(outside).flatMap((way) => readers.map((reader) => reader(way)));
	return [...others(outside), ...read];
}
