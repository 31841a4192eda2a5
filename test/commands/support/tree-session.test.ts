import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../source/commands/support/parse.ts';
import { treeOptions } from '../../../source/commands/support/tree-options.ts';
import { openTreeSession, waitForSnapshot } from '../../../source/commands/support/tree-session.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-tree-session-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (...argv: string[]) =>
	openTreeSession('pyscope list', parseArguments('pyscope list', argv, treeOptions));

describe('openTreeSession', () => {
	it.each(['0', '63', '-5', '1.5', 'much', '1e3'])('refuses --memory %j', async (memory) => {
		await expect(open(`--memory=${memory}`)).rejects.toThrow(
			"Option '--memory MB' needs a number from 64 on. `pyscope list --help`",
		);
	});

	it.each([
		[['--show-trace'], true],
		[['--show-trace', '--no-show-trace'], false],
		[[], false],
	])('gives errors the trace that %j asks for', async (argv, isWhole) => {
		const file = path.join(folder, 'fails.nix');
		writeFileSync(file, 'let f = x: g x; g = x: throw "stop"; in f 1\n');
		const session = await open('--file', file, '--no-cache', ...argv);
		try {
			const error = String(await waitForSnapshot(session, () => false).catch(String));
			expect(error).toContain('stop');
			expect(error.includes("while calling 'f'")).toBe(isWhole);
		} finally {
			await session.close();
		}
	});
});
