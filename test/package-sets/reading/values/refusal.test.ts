import { expect, test } from 'vitest';
import { parseRefusal } from '../../../../source/package-sets/reading/values/refusal.ts';

/** Messages as Nix 2.34 gives them for packages of a nixpkgs of July 2026, cut where they repeat. */
const problems = `Refusing to evaluate package 'python3.13-base-lib-1.0' in /overlay.nix:7 because it has problems:
- broken: This package is broken.

See also https://nixos.org/manual/nixpkgs/unstable#sec-problems
To allow evaluation regardless, use:
- Nixpkgs import: import nixpkgs { config = <below code>; }`;

const insecure = `Refusing to evaluate package 'python3.13-insecure-lib-1.0' in /overlay.nix:7 because it is marked as insecure

Known issues:
 - CVE-2026-0001
 - CVE-2026-0002

You can install it anyway by allowing this package, using the
following methods:
`;

const unfree = `Refusing to evaluate package 'python3.13-unfree-lib-1.0' in /overlay.nix:7 because it has an unfree license (‘unfree’)
a) To temporarily allow unfree packages, you can use an environment variable
   for a single invocation of the nix tools.
`;

test('problems are told by their points, and what would allow them apart', () => {
	expect(parseRefusal(problems)).toEqual({
		name: 'python3.13-base-lib-1.0',
		place: '/overlay.nix:7',
		state: 'broken',
		reason: 'broken: This package is broken.',
		remedy: problems.slice(problems.indexOf('See also')),
	});
});

test('a kind of problem decides the state', () => {
	const withKind = (point: string) => problems.replace('broken: This package is broken.', point);
	expect(parseRefusal(withKind('api-gone (kind "broken"): Needs numpy 1.'))).toMatchObject({
		state: 'broken',
		reason: 'api-gone (kind "broken"): Needs numpy 1.',
	});
	expect(parseRefusal(withKind('removal: To be removed, as broken.'))).toMatchObject({
		state: 'problem',
		reason: 'removal: To be removed, as broken.',
	});
});

test('known issues are part of the reason, and no advice', () => {
	expect(parseRefusal(insecure)).toEqual({
		name: 'python3.13-insecure-lib-1.0',
		place: '/overlay.nix:7',
		state: 'insecure',
		reason: 'is marked as insecure: CVE-2026-0001; CVE-2026-0002',
		remedy: 'You can install it anyway by allowing this package, using the\nfollowing methods:',
	});
});

test('advice may begin without an empty line', () => {
	const refusal = parseRefusal(unfree);
	expect(refusal).toMatchObject({ state: 'unfree', reason: 'has an unfree license (‘unfree’)' });
	expect(refusal?.remedy).toMatch(/^a\) To temporarily allow/);
});

test('the platform and its lists are one line', () => {
	const message = `Refusing to evaluate package 'x-1' in /x.nix:1 because it is not available on the requested hostPlatform:
  hostPlatform.system = "x86_64-linux"
  package.meta.platforms = [
    "aarch64-darwin"
  ]
  package.meta.badPlatforms = [ ]

a) To temporarily allow packages that are unsupported for this system, you can use an environment variable`;
	expect(parseRefusal(message)).toMatchObject({
		state: 'unsupported',
		reason:
			'is not available on the requested hostPlatform: hostPlatform.system = "x86_64-linux" package.meta.platforms = [ "aarch64-darwin" ] package.meta.badPlatforms = [ ]',
	});
});

test('older nixpkgs put the reason in the middle', () => {
	const message = `Package ‘python2.7-enum-0.4.6’ in /nixpkgs/default.nix:23 is marked as broken, refusing to evaluate.

a) For \`nixos-rebuild\` you can set
  { nixpkgs.config.allowBroken = true; }
in configuration.nix to override this.
`;
	expect(parseRefusal(message)).toMatchObject({ state: 'broken', reason: 'is marked as broken' });
	expect(parseRefusal(message)?.remedy).toContain('allowBroken = true');
});

test('any other message is none of these', () => {
	expect(parseRefusal('sphinx-9.1.0 not supported for interpreter python3.11')).toBeNull();
});
