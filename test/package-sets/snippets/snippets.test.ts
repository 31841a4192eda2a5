import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	environmentExpression,
	firstShell,
	ownInterpreter,
	type ShellMeans,
	shellSnippets,
} from '../../../source/package-sets/snippets/environment-snippets.ts';
import { pathText } from '../../../source/package-sets/snippets/literals.ts';
import {
	type Overriding,
	overlaySnippets,
} from '../../../source/package-sets/snippets/overlay-snippets.ts';
import { parse } from '../../nix/syntax/parse.ts';

const python314 = {
	name: 'python314Packages',
	aliases: ['python314.pkgs'],
	interpreter: 'python314',
};
const freeThreading = {
	name: 'python314FreeThreading.pkgs',
	aliases: [],
	interpreter: 'python314FreeThreading',
};
/** With an overlay of its own: no interpreter's set. */
const own = { name: 'ownPackages', aliases: [], interpreter: 'python314' };
const sets = [python314, freeThreading, own];
const everything: Overriding = { by: 'overridePythonAttrs', hasExtensions: true, hasScope: true };

/** Names that Nix has to quote, among others. */
const names = fc.oneof(
	fc.constantFrom('pandas', '3to2', 'with', 'or', "foldl'", 'a.b', 'x"y', '${z}', '\\'),
	fc.string({ minLength: 1, unit: fc.constantFrom('a', '1', '-', '_', "'", '"', '$', '{', '\\') }),
);

test('the interpreter is the one whose packages the set is', () => {
	expect(sets.map(ownInterpreter)).toEqual(['python314', 'python314FreeThreading', null]);
	const named = { ...python314, aliases: ['python3.pkgs', 'python314.pkgs'] };
	expect(ownInterpreter(named)).toBe('python314');
});

const root = '/trees/nixpkgs';
const treeAt = (folder: string) => ({
	text: `import ${pathText(folder)} { }`,
	options: [],
	folder,
});
const means: ShellMeans = {
	...{ by: 'withPackages', hasRunCommand: true, hasMkShell: true },
	tree: treeAt(root),
};

// Evaluated with Nix 2.34 on nixpkgs and corepkgs: each gives a derivation, all shells of one tree the same.
describe('shells', () => {
	const textOf = (set: typeof python314, attributes: string[], label: string, tree = root) =>
		shellSnippets(set, attributes, { ...means, tree: treeAt(tree) }).find(
			({ kind, of }) => `${kind} ${of}` === label,
		)?.text;
	const labelsOf = (set: typeof python314, has: ShellMeans | null) =>
		shellSnippets(set, ['six'], has).map(({ kind, of }) => `${kind}, ${of}`);

	test('have the packages by withPackages', () => {
		expect(textOf(python314, ['pandas', '3to2'], 'nix-shell nixpkgs')).toBe(
			`nix-shell -p 'python314.withPackages (ps: [ ps.pandas ps."3to2" ])'`,
		);
		expect(textOf(freeThreading, ['attrs'], 'nix shell nixpkgs')).toBe(
			"nix shell --impure --expr 'with import <nixpkgs> { }; python314FreeThreading.withPackages (ps: [ ps.attrs ])'",
		);
	});

	test('have those of a set that is no interpreter’s own by buildEnv', () => {
		expect(environmentExpression(own, ['mine', 'six'])).toBe(
			'python314.buildEnv.override { extraLibs = [ ownPackages.mine ownPackages.six ]; }',
		);
		expect(environmentExpression(own, ['six'], 'pkgs.')).toBe(
			'pkgs.python314.buildEnv.override { extraLibs = [ pkgs.ownPackages.six ]; }',
		);
	});

	test('can be of one tree', () => {
		expect(textOf(python314, ['attrs'], 'nix-shell this tree')).toBe(
			"nix-shell -I nixpkgs=/trees/nixpkgs -p 'python314.withPackages (ps: [ ps.attrs ])'",
		);
		expect(textOf(python314, ['attrs'], 'nix shell this tree', '/my trees/${x}')).toBe(
			`nix shell --impure --expr 'with import "/my trees/\\\${x}" { }; python314.withPackages (ps: [ ps.attrs ])'`,
		);
		expect(textOf(own, ['six'], 'shell.nix this tree')).toContain(
			'{ pkgs ? import /trees/nixpkgs { } }:',
		);
	});

	test('are those that work: of nixpkgs where that has the interpreter, of the tree by what it has', () => {
		const ofNixpkgs = ['nix shell, nixpkgs', 'shell.nix, nixpkgs', 'flake.nix, nixpkgs'];
		expect(labelsOf(python314, means)).toEqual([
			...['nix-shell, nixpkgs', 'nix-shell, this tree', 'nix shell, this tree'],
			...ofNixpkgs,
		]);
		expect(labelsOf(python314, null)).toEqual(['nix-shell, nixpkgs', ...ofNixpkgs]);
		const elsewhere = { ...python314, name: 'lib.python.pkgs', aliases: [] };
		for (const set of [own, elsewhere]) {
			expect(labelsOf(set, means)).toEqual([
				...['nix-shell, this tree', 'nix shell, this tree', 'shell.nix, this tree'],
			]);
			expect(labelsOf(set, { ...means, hasRunCommand: false, hasMkShell: false })).toEqual([
				'nix shell, this tree',
			]);
			expect(labelsOf(set, { ...means, by: null })).toEqual([]);
			expect(labelsOf(set, null)).toEqual([]);
		}
	});

	test('take the tree as it was opened', () => {
		const tree = {
			text: 'import /trees/nixpkgs { overlays = [ (import ./overlay.nix) ]; }',
			options: ['-I', 'other=/trees/an other'],
			folder: null,
		};
		expect(
			shellSnippets(python314, ['six'], { ...means, tree }).filter(({ of }) => of === 'this tree'),
		).toEqual([
			{
				kind: 'nix shell',
				of: 'this tree',
				text: "nix shell --impure -I 'other=/trees/an other' --expr 'with import /trees/nixpkgs { overlays = [ (import ./overlay.nix) ]; }; python314.withPackages (ps: [ ps.six ])'",
			},
		]);
		expect(firstShell(python314, ['six'], { ...means, tree })?.of).toBe('this tree');
		expect(firstShell(python314, ['six'], means)?.of).toBe('nixpkgs');
		const ofNixpkgs = shellSnippets(python314, ['six'], { ...means, tree: null });
		expect(ofNixpkgs.every(({ of }) => of === 'nixpkgs')).toBe(true);
	});

	test('take buildEnv where the interpreter has nothing else', () => {
		const [shell] = shellSnippets({ ...python314, name: 'my.python.pkgs', aliases: [] }, ['six'], {
			...means,
			by: 'buildEnv',
		});
		expect(shell?.text).toContain(
			'my.python.buildEnv.override { extraLibs = [ my.python.pkgs.six ]; }',
		);
	});

	test('reach Nix as they are meant, whatever packages are called', () => {
		const folder = "/my trees/it's";
		fc.assert(
			fc.property(
				fc.constantFrom(...sets),
				fc.array(names, { minLength: 1 }),
				(set, attributes) => {
					const expression = environmentExpression(set, attributes);
					const line = textOf(set, attributes, 'nix-shell this tree', folder);
					const words = ['nix-shell', '-I', `nixpkgs=${folder}`, '-p', expression];
					expect(wordsOf(line ?? '')).toEqual(words);
				},
			),
			{ numRuns: 20 },
		);
	});
});

/** The words that a shell makes of a line. */
function wordsOf(line: string): string[] {
	const script = `set -- ${line}; printf '%s\\0' "$@"`;
	return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('all snippets are Nix, whatever packages are called', () => {
	fc.assert(
		fc.property(fc.constantFrom(...sets), fc.array(names, { minLength: 1 }), (set, attributes) => {
			const [attribute = ''] = attributes;
			for (const text of [
				environmentExpression(set, attributes),
				...shellSnippets(set, attributes, { ...means, tree: treeAt("/it's a ${tree}") }).flatMap(
					({ kind, text }) => (kind.endsWith('.nix') ? [text] : []),
				),
				...overlaySnippets(set, attribute, everything).map((snippet) => snippet.text),
			]) {
				expect(() => parse(text)).not.toThrow();
			}
		}),
	);
});

// Evaluated with Nix 2.34 on nixpkgs: the package is the overridden one, also where others need it.
describe('overlays', () => {
	const of = (set: typeof python314, overriding: Partial<Overriding> = {}) =>
		overlaySnippets(set, 'attrs', { ...everything, ...overriding });

	test('override in all sets by the extensions, in one by its interpreter', () => {
		const [all, one, ...others] = of(python314);
		expect(others).toEqual([]);
		expect(all).toMatchObject({ reach: 'all sets' });
		expect(all?.text).toContain('pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [');
		expect(all?.text).toContain('attrs = pyprev.attrs.overridePythonAttrs (old: {');
		expect(one).toMatchObject({ reach: 'this set' });
		expect(one?.text).toContain('python314 = prev.python314.override {');
	});

	test('are those that the tree has what they need for', () => {
		expect(of(python314, { hasExtensions: false }).map(({ reach }) => reach)).toEqual(['this set']);
		expect(of(python314, { by: 'overrideAttrs' })[0]?.text).toContain(
			'pyprev.attrs.overrideAttrs (',
		);
		expect(of(python314, { by: null })).toEqual([]);
		expect(of(own).map(({ text }) => text)).toEqual([
			expect.stringContaining('ownPackages = prev.ownPackages.overrideScope ('),
		]);
		expect(of(own, { hasScope: false })).toEqual([]);
	});
});
