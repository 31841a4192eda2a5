import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderOfTree, readSource } from '../../../source/workspace/session/read-source.ts';

const root = mkdtempSync(path.join(tmpdir(), 'pyscope-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(path.join(root, 'pkgs'));
writeFileSync(path.join(root, 'pkgs/a.nix'), '{ }: "ü"\n');
writeFileSync(path.join(root, 'bytes.nix'), Buffer.from([0x22, 0xff, 0x22]));

test('a file is read by its path in the tree, or its whole path', async () => {
	expect(await readSource(root, 'pkgs/a.nix')).toBe('{ }: "ü"\n');
	expect(await readSource('/elsewhere', path.join(root, 'pkgs/a.nix'))).toBe('{ }: "ü"\n');
});

test('bytes that are no text are replaced', async () => {
	expect(await readSource(root, 'bytes.nix')).toBe('"\ufffd"');
});

test('why a file cannot be read is said', async () => {
	await expect(readSource(root, 'none.nix')).rejects.toThrow(
		`${root}/none.nix cannot be read: there is no such file`,
	);
	await expect(readSource(root, 'pkgs')).rejects.toThrow('pkgs cannot be read: it is a folder');
	execFileSync('mkfifo', [path.join(root, 'pipe')]);
	await expect(readSource(root, 'pipe')).rejects.toThrow('pipe cannot be read: it is no file');
	await expect(readSource(root, '/dev/zero')).rejects.toThrow('/dev/zero cannot be read: it is no');
});

test('the folder of a tree is that of its file, where it is one', () => {
	expect(folderOfTree(path.join(root, 'pkgs/a.nix'))).toBe(path.join(root, 'pkgs'));
	for (const folder of [root, path.join(root, 'none'), '<nixpkgs>', '/a\0b']) {
		expect(folderOfTree(folder)).toBe(folder);
	}
});
