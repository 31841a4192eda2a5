import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { PackageFlow } from '../../source/package-sets/description/package-flow.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-flow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const overlay = path.join(folder, 'overlay.nix');
writeFileSync(
	overlay,
	`final: prev: {
  python3 = prev.python3.override {
    packageOverrides = pyFinal: pyPrev: {
      attrs = pyPrev.attrs.overridePythonAttrs { version = "99.0"; };
    };
  };
}
`,
);

function run(...args: string[]) {
	return spawnSync(process.execPath, [program, 'flow', ...args, '--no-cache'], {
		encoding: 'utf8',
	});
}

test('the flow of a package, as text', () => {
	const { status, stderr, stdout } = run('attrs', '--arg', 'overlays', `[ (import ${overlay}) ]`);
	expect([stderr, status]).toEqual(['', 0]);
	expect(stdout.split('\n')[0]).toBe('definition · one function, written once for all sets');
	expect(stdout).toContain(
		`✗ not in 3.13 · packageOverrides of python3 · it is in python3.pkgs, python.pkgs, which is another set  (${overlay}:4)`,
	);
	expect(stdout).toContain('attrs = pyPrev.attrs.overridePythonAttrs { version = "99.0"; };');
	expect(stdout).toContain('  3.14 · 26.1.0 available · the same');
});

test('as JSON, of the set that is named alone, or of all', () => {
	const sets = (...args: string[]) =>
		(JSON.parse(run('attrs', '--json', ...args).stdout) as PackageFlow[]).map(({ set }) => set);
	expect(sets('--python', '3.14')).toEqual(['python314Packages']);
	expect(sets('--python', '3.14,3.11')).toEqual(['python314Packages', 'python311Packages']);
	expect(sets()[0]).toBe('python313Packages');
});

test.each([
	[['no-such-package'], 1, 'there is no no-such-package in python313Packages'],
	[[], 2, 'Name one attribute'],
	[['attrs', 'idna'], 2, 'Name one attribute'],
	[['attrs', '--python', '9.9'], 2, 'no Python 9.9 in this tree'],
])('%j ends with code %i', (args, code, message) => {
	const { status, stderr } = run(...args);
	expect(stderr).toContain(message);
	expect(status).toBe(code);
});
