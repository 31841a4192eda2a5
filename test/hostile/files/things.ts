import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Something that may stand where a file or a folder is expected. */
export interface Thing {
	readonly name: string;
	/** Puts it at a path, where nothing is. */
	put(path: string): void;
}

const linkTo = (target: string): Thing => ({
	name: `a link to ${target}`,
	put: (path) => symlinkSync(target, path),
});

/** How many entries a folder of many has. */
const many = 3000;

export const things: readonly Thing[] = [
	{ name: 'a pipe', put: (path) => execFileSync('mkfifo', [path]) },
	{
		name: 'a socket',
		put(path) {
			// The server is closed at once; its socket would go with it, so it is moved away first.
			const server = createServer().listen(`${path}.s`);
			execFileSync('mv', [`${path}.s`, path]);
			server.close();
		},
	},
	...['/dev/zero', '/dev/null', '/dev/stdin', '/dev/tty', '/dev/full', '/proc/self/mem'].map(
		linkTo,
	),
	...['/proc/kmsg', '/sys/kernel/mm/transparent_hugepage/enabled', '/', '.', '..', 'nothing'].map(
		linkTo,
	),
	{ name: 'a link to itself', put: (path) => symlinkSync(path, path) },
	{
		name: 'links in a circle',
		put(path) {
			symlinkSync(`${path}.other`, path);
			symlinkSync(path, `${path}.other`);
		},
	},
	{
		name: 'a hundred links, one after the other',
		put(path) {
			for (let count = 0; count < 100; count++)
				symlinkSync(`${path}.${count + 1}`, `${path}.${count}`);
			writeFileSync(`${path}.100`, '"end"');
			symlinkSync(`${path}.0`, path);
		},
	},
	{ name: 'an empty folder', put: (path) => mkdirSync(path) },
	{
		name: 'a folder whose default.nix is a folder',
		put: (path) => mkdirSync(join(path, 'default.nix'), { recursive: true }),
	},
	{
		name: 'a folder with a pipe in it',
		put(path) {
			mkdirSync(path);
			execFileSync('mkfifo', [join(path, 'default.nix')]);
		},
	},
	{
		name: 'a folder with a link to itself in it',
		put(path) {
			mkdirSync(path);
			symlinkSync('.', join(path, 'default.nix'));
			symlinkSync('..', join(path, 'up'));
		},
	},
	{
		name: 'a folder with much in it',
		put(path) {
			mkdirSync(path);
			for (let count = 0; count < many; count++) writeFileSync(join(path, `f${count}`), '');
		},
	},
	{
		name: 'a very deep folder',
		put: (path) => mkdirSync(join(path, ...Array(900).fill('d')), { recursive: true }),
	},
	{
		name: 'a file that may not be read',
		put(path) {
			writeFileSync(path, '1');
			chmodSync(path, 0);
		},
	},
	{
		name: 'a folder that may not be entered',
		put(path) {
			mkdirSync(path);
			writeFileSync(join(path, 'default.nix'), '1');
			chmodSync(path, 0);
		},
	},
	{
		name: 'a folder that may only be listed',
		put(path) {
			mkdirSync(path);
			writeFileSync(join(path, 'default.nix'), '1');
			chmodSync(path, 0o744);
		},
	},
	{ name: 'an empty file', put: (path) => writeFileSync(path, '') },
	{ name: 'a file of zeros', put: (path) => writeFileSync(path, Buffer.alloc(1000)) },
	{
		name: 'a file that is no UTF-8',
		put: (path) => writeFileSync(path, Buffer.from([0x22, 0xff, 0xc0, 0x22])),
	},
	{
		name: 'a file of 600 MB',
		put(path) {
			writeFileSync(path, '');
			truncateSync(path, 600_000_000);
		},
	},
	{
		name: 'a file of a terabyte',
		put(path) {
			writeFileSync(path, '');
			truncateSync(path, 2 ** 40);
		},
	},
];

/** Ways to read something, as Nix expressions of a path. */
export const readers: readonly ((path: string) => string)[] = [
	(path) => `builtins.readFile ${path}`,
	(path) => `import ${path}`,
	(path) => `scopedImport { } ${path}`,
	(path) => `builtins.attrNames (builtins.readDir ${path})`,
	(path) => `builtins.readFileType ${path}`,
	(path) => `builtins.pathExists ${path}`,
	(path) => `builtins.pathExists (${path} + "/x/y")`,
	(path) => `builtins.hashFile "sha256" ${path}`,
	(path) => `builtins.path { path = ${path}; }`,
	(path) => `builtins.path { path = ${path}; recursive = false; }`,
	(path) => `builtins.filterSource (path: type: type != "unknown") ${path}`,
	(path) => `"\${${path}}"`,
	(path) => `builtins.readFile "\${${path}}"`,
	(path) => `builtins.fromJSON (builtins.readFile ${path})`,
	(path) => `(derivation { name = "x"; system = "x"; builder = "b"; src = ${path}; }).drvPath`,
	(path) => `builtins.findFile [ { prefix = ""; path = ${path}; } ] "default.nix"`,
	(path) => `builtins.length (builtins.split "x" (builtins.readFile ${path}))`,
];
