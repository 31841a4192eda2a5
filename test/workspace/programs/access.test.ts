import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { force, type Value } from '../../../source/nix/index.ts';
import {
	type EvaluatedTree,
	evaluateTree,
} from '../../../source/workspace/evaluating/evaluate-tree.ts';
import type { TreeSettings } from '../../../source/workspace/protocol/tree-messages.ts';

let folder: string;

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'pyscope-access-')));
	write('home/.keep', '');
	vi.stubEnv('HOME', join(folder, 'home'));
	vi.stubEnv('NIX_PATH', '');
	vi.stubEnv('NIXPKGS_CONFIG', '');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** A tree whose set has the attribute `probe`, and the function's arguments. */
function writeTree(probe: string): string {
	return write(
		'tree/default.nix',
		`{ given ? null }: let
			python = derivation { name = "python3-3.13.1"; system = "x"; builder = "b"; }
				// { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
			python313Packages = { inherit python; probe = ${probe}; };
		in { inherit python313Packages; python3Packages = python313Packages; }`,
	);
}

function open(options: Partial<TreeSettings> = {}): EvaluatedTree {
	return evaluateTree({
		file: join(folder, 'tree'),
		folder,
		include: [],
		nixArguments: [],
		impure: false,
		cache: 'off',
		defaultFirst: false,
		...options,
	});
}

/** What the tree's `probe` evaluates to. */
function probe(text: string, options: Partial<TreeSettings> = {}): Value {
	writeTree(text);
	const slot = open(options).sets[0]?.scope?.get('probe');
	return force(slot ?? null);
}

describe('a tree', () => {
	test('reads what is in it', () => {
		write('tree/inside.txt', 'inside');
		expect(probe('builtins.readFile ./inside.txt')).toBe('inside');
	});

	test.each([
		'builtins.readFile ../outside.txt',
		'builtins.readFile ./link-to-outside/outside.txt',
		'builtins.readFile ./link-to-file',
		'builtins.readDir ./link-to-folder',
		'"${../outside.txt}"',
		'builtins.hashFile "md5" ../outside.txt',
		'import ../outside.txt',
		'builtins.path { path = ../outside.txt; }',
		'builtins.readFileType ../outside.txt',
	])('may not read outside: %s', (text) => {
		const outside = write('outside.txt', 'outside');
		write('tree/inside.txt', 'inside');
		symlinkSync('..', join(folder, 'tree/link-to-outside'));
		symlinkSync(outside, join(folder, 'tree/link-to-file'));
		const elsewhere = dirname(write('elsewhere/file', ''));
		symlinkSync(elsewhere, join(folder, 'tree/link-to-folder'));
		const path = text.includes('readDir') ? elsewhere : outside;
		expect(() => probe(text)).toThrow(
			`access to absolute path '${path}' is forbidden in restricted mode (--impure allows it)`,
		);
		expect(() => probe(text, { impure: true })).not.toThrow(/forbidden/);
	});

	test('finds nothing outside, and is not told so', () => {
		write('outside.txt', 'outside');
		expect(probe('builtins.pathExists ../outside.txt')).toBe(false);
		expect(probe('builtins.pathExists ../outside.txt', { impure: true })).toBe(true);
	});

	test('that cannot be opened for it says so in one sentence, with the place', () => {
		write('outside.nix', '{ }');
		const file = write('tree/default.nix', 'import ../outside.nix');
		expect(() => open()).toThrow(
			new RegExp(
				`^access to absolute path '${folder}/outside.nix' is forbidden .*--impure.*, asked for at ${file}:1:1$`,
			),
		);
	});

	test('reads the search path', () => {
		write('library/text', 'library');
		const text = 'builtins.readFile <library/text>';
		expect(() => probe(text)).toThrow('was not found in the Nix search path');
		expect(probe(text, { include: ['library=library'] })).toBe('library');
		vi.stubEnv('NIX_PATH', `library=${folder}/library`);
		expect(probe(text)).toBe('library');
	});

	test('reads where a link in the search path leads, as channels are links', () => {
		write('profile/text', 'channel');
		symlinkSync(join(folder, 'profile'), join(folder, 'channels'));
		const include = ['channel=channels'];
		expect(probe('builtins.readFile <channel/text>', { include })).toBe('channel');
	});

	test('finds channels when there is no search path', () => {
		write('home/.nix-defexpr/channels/nixpkgs/text', 'channel');
		expect(probe('builtins.readFile <nixpkgs/text>')).toBe('channel');
	});

	test('reads paths that arguments name', () => {
		write('overlays/one.nix', '"overlay"');
		const expression = { kind: 'expression', name: 'given', value: '[ (import ./overlays) ]' };
		const text = 'builtins.head given';
		write('overlays/default.nix', 'import ./one.nix');
		expect(probe(text, { nixArguments: [expression as never] })).toBe('overlay');
		const path = { kind: 'string', name: 'given', value: `${folder}/overlays/one.nix` } as const;
		expect(probe('import given', { nixArguments: [path] })).toBe('overlay');
		const built = { ...path, kind: 'expression', value: `"${folder}/outside.txt"` } as const;
		write('outside.txt', '1');
		expect(() => probe('import given', { nixArguments: [built] })).toThrow(/forbidden/);
	});

	test('reads the folder of a file that an argument names', () => {
		write('overlays/one.nix', 'import ./parts/two.nix');
		write('overlays/parts/two.nix', '"beside"');
		const argument = (value: string) => ({
			nixArguments: [{ kind: 'expression', name: 'given', value } as const],
		});
		const text = 'builtins.head given';
		expect(probe(text, argument('[ (import ./overlays/one.nix) ]'))).toBe('beside');
		mkdirSync(join(folder, 'linked'));
		symlinkSync('../overlays/one.nix', join(folder, 'linked/one.nix'));
		expect(probe(text, argument(`[ (import ${folder}/linked/one.nix) ]`))).toBe('beside');
		write('outside.txt', 'outside');
		expect(() => probe('builtins.readFile ../outside.txt', argument('./overlays/one.nix'))).toThrow(
			/forbidden/,
		);
	});

	test('that is a link to a file reads what is beside the file', () => {
		write('real/default.nix', '{ python3Packages.python = { pythonVersion = import ./v.nix; }; }');
		write('real/v.nix', '"3.13"');
		symlinkSync('real/default.nix', join(folder, 'tree.nix'));
		expect(open({ file: join(folder, 'tree.nix') }).sets).toHaveLength(1);
	});

	test.each([
		['file by file', 'overlays/one.nix', '../../../../dotfiles/python.nix'],
		['as a folder', 'overlays', '../../../dotfiles'],
		['through another link', 'overlays/one.nix', '../../../../chain/python.nix'],
		['as the list of overlays', 'overlays.nix', '../../../dotfiles/python.nix'],
		['as the configuration', 'config.nix', '../../../dotfiles/python.nix'],
	])("reads what its user's configuration links to, %s", (_, name, target) => {
		write('dotfiles/python.nix', 'import ./more.nix');
		write('dotfiles/more.nix', '"linked"');
		symlinkSync('dotfiles', join(folder, 'chain'));
		const link = join(folder, 'home/.config/nixpkgs', name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(target, link);
		const file = name === 'overlays' ? 'overlays/python.nix' : name;
		expect(probe(`import ~/.config/nixpkgs/${file}`)).toBe('linked');
		const secret = write('secret/file', 'secret');
		symlinkSync(secret, join(folder, 'dotfiles/more'));
		symlinkSync(secret, join(folder, 'tree/link'));
		expect(() => probe('builtins.readFile ./link')).toThrow(/forbidden/);
	});

	test("reads its user's configuration of nixpkgs", () => {
		write('home/.config/nixpkgs/config.nix', '"config"');
		expect(probe('import ~/.config/nixpkgs/config.nix')).toBe('config');
		write('home/other.nix', '"other"');
		expect(() => probe('import ~/other.nix')).toThrow(/forbidden/);
		vi.stubEnv('NIXPKGS_CONFIG', join(folder, 'home/other.nix'));
		expect(probe('import (builtins.getEnv "NIXPKGS_CONFIG")')).toBe('other');
	});

	test('sees the environment, which its dependencies list', () => {
		vi.stubEnv('NIXPKGS_ALLOW_UNFREE', '1');
		const file = writeTree(
			'[ (builtins.getEnv "NIXPKGS_ALLOW_UNFREE") (builtins.pathExists ./none) ]',
		);
		const tree = open();
		const list = force(tree.sets[0]?.scope?.get('probe') ?? null) as Value[];
		expect(list.map((slot) => force(slot))).toEqual(['1', false]);
		const { files, statuses, variables } = tree.inputs;
		expect(variables.get('NIXPKGS_ALLOW_UNFREE')).toBe('1');
		expect(statuses.get(join(folder, 'tree/none'))).toBe('missing');
		expect(files.has(file)).toBe(true);
	});

	test('is found through the search path', () => {
		writeTree('1');
		expect(open({ file: '<nixpkgs>', include: ['nixpkgs=tree'] }).root).toBe(join(folder, 'tree'));
		expect(open({ file: '<it/default.nix>', include: ['it=tree'] }).root).toBe(
			join(folder, 'tree'),
		);
		expect(() => open({ file: '<nowhere>' })).toThrow(
			"file 'nowhere' was not found in the Nix search path",
		);
	});

	test('is refused in one sentence when it is missing, or would have to be fetched', () => {
		expect(() => open({ file: join(folder, 'none') })).toThrow(
			`There is no file or folder ${folder}/none.`,
		);
		for (const file of ['https://example.org/x.tar.gz', 'github:a/b', 'channel:nixos-unstable']) {
			expect(() => open({ file })).toThrow(
				`cannot fetch '${file}': pyscope works offline; download it, and name the folder or file`,
			);
		}
	});
});
