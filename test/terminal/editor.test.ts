/** What is typed into an editor that the explorer has opened is the editor's. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { all, openProgram, shows } from './open-program.ts';

// Each of several steps may take long where others use the machine.
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-editor-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('all that is typed into an editor arrives there, and nothing of it here', async () => {
	const editor = path.join(folder, 'editor');
	const lines = ['echo an editor of "$2"', 'while read -r line; do'];
	const answer = ['[ "$line" = end ] && exit', 'echo "has read $line"', 'done'];
	writeFileSync(editor, ['#!/bin/sh', ...lines, ...answer, ''].join('\n'));
	chmodSync(editor, 0o755);
	const environment = { EDITOR: editor, VISUAL: '' };
	await using program = openProgram(110, 24, ['--attr', 'requests'], environment);
	await program.waitFor(shows('runtime ('));
	program.press('e');
	await program.waitFor((screen) => /an editor of .*requests\/default\.nix/s.test(screen));
	for (let line = 1; line <= 12; line++) {
		program.press(`jq${line}\r`);
		await program.waitFor(shows(`has read jq${line}`));
	}
	program.press('end\r');
	await program.waitFor(all(shows('requests: dependencies'), () => program.inAlternateScreen()));
	// The keys come here again.
	program.press('u');
	await program.waitFor(shows('used by requests'));
	program.press('q');
	expect(await program.exited).toBe(0);
});
