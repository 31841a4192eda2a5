/** Expected outputs are those of nix-instantiate 2.34.8. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = fileURLToPath(new URL('../nix/language/fixtures', import.meta.url));

function evaluate(...args: string[]) {
	const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'eval', ...args], {
		encoding: 'utf8',
		cwd: folder,
		env: { ...process.env, NIX_PATH: '' },
	});
	return { stdout, stderr, status };
}

test('of several formats the last one counts', () => {
	const xml =
		"<?xml version='1.0' encoding='utf-8'?>\n<expr>\n  <string value=\"abc\" />\n</expr>\n";
	expect(evaluate('-E', '"abc"', '--raw', '--json').stdout).toBe('"abc"\n');
	expect(evaluate('-E', '"abc"', '--json', '--xml').stdout).toBe(xml);
	expect(evaluate('-E', '"abc"', '--xml', '--raw').stdout).toBe('abc');
});

test('programs are printed as they are read', () => {
	expect(evaluate('--parse', '-E', '1 + 1', 'x: x').stdout).toBe('(1 + 1)\n(x: x)\n');
	expect(evaluate('--parse', 'one.nix').stdout).toBe('1\n');
});

test('JSON of what is not evaluated is an error without --strict', () => {
	const { stdout, stderr, status } = evaluate('--json', '-E', '{ a = 1 + 1; }');
	expect([stdout, status]).toEqual(['', 1]);
	expect(stderr).toContain('error: cannot convert a thunk to JSON\n');
	expect(evaluate('--json', '--strict', '-E', '{ a = 1 + 1; }').stdout).toBe('{"a":2}\n');
});

test('restricted evaluation reads the search path only', () => {
	const { stderr, status } = evaluate('--restrict-eval', 'one.nix');
	expect(stderr).toBe(
		`error: access to absolute path '${folder}/one.nix' is forbidden in restricted mode\n`,
	);
	expect(status).toBe(1);
	expect(evaluate('--restrict-eval', '-I', '.', 'one.nix').stdout).toBe('1\n');
	expect(evaluate('--restrict-eval', '-E', 'builtins.getEnv "PATH"').stdout).toBe('""\n');
});

test('a tree that would have to be fetched is refused in one sentence', () => {
	const { stderr, status } = spawnSync(
		process.execPath,
		[program, 'list', '--file', 'https://example.org/x.tar.gz'],
		{ encoding: 'utf8' },
	);
	expect(stderr).toBe(
		"pyscope list: cannot fetch 'https://example.org/x.tar.gz': pyscope works offline; download it, and name the folder or file\n",
	);
	expect(status).toBe(1);
});
