import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	environmentExpression,
	flakeFile,
	interpreterPath,
	nixShellExpressionLine,
	nixShellLine,
	nixShellLineOf,
	shellFile,
} from '../../../source/package-sets/snippets/environment-snippets.ts';
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
	expect(sets.map(interpreterPath)).toEqual(['python314', 'python314FreeThreading', null]);
	const named = { ...python314, aliases: ['python3.pkgs', 'python314.pkgs'] };
	expect(interpreterPath(named)).toBe('python314');
});

// Evaluated with Nix 2.34 on nixpkgs: each gives a derivation, all shells the same one.
describe('shells', () => {
	test('have the packages by withPackages', () => {
		expect(nixShellLine(python314, ['pandas', '3to2'])).toBe(
			`nix-shell -p 'python314.withPackages (ps: [ ps.pandas ps."3to2" ])'`,
		);
		expect(nixShellExpressionLine(freeThreading, ['attrs'])).toBe(
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
		expect(nixShellLineOf('/trees/nixpkgs', python314, ['attrs'])).toBe(
			"nix-shell -I nixpkgs=/trees/nixpkgs -p 'python314.withPackages (ps: [ ps.attrs ])'",
		);
	});

	test('reach Nix as they are meant, whatever packages are called', () => {
		const root = "/my trees/it's";
		fc.assert(
			fc.property(
				fc.constantFrom(...sets),
				fc.array(names, { minLength: 1 }),
				(set, attributes) => {
					const expression = environmentExpression(set, attributes);
					const line = nixShellLineOf(root, set, attributes);
					expect(wordsOf(line)).toEqual(['nix-shell', '-I', `nixpkgs=${root}`, '-p', expression]);
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
				shellFile(set, attributes),
				flakeFile(set, attributes),
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
