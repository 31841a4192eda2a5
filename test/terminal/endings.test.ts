/** Whatever ends the program from outside, the terminal is as it was. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { all, listed, openCommand, type RunningProgram, shows } from './open-program.ts';

vi.setConfig({ testTimeout: 240_000 });

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The explorer, begun by a shell that says how it has ended. */
function begun(): RunningProgram {
	const script = `before=$(stty -g); "${process.execPath}" "${cli}" --mouse; code=$?
		[ "$before" = "$(stty -g)" ] && modes=same || modes=other; echo "END:$code:$modes"; read -r _`;
	return openCommand(80, 24, ['bash', '--norc', '-c', script]);
}

// A process that a signal ends has the signal's number and 128 as its status.
it.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const)('killed by %s, it gives the terminal back', async (signal, status) => {
	await using program = begun();
	await program.waitFor(all(listed, () => program.hasMouse()));
	process.kill(program.children().at(-1) ?? 0, signal);
	await program.waitFor(shows(`END:${status}:same`));
	expect(program.inAlternateScreen()).toBe(false);
	expect(program.cursorIsShown()).toBe(true);
	expect(program.hasMouse()).toBe(false);
	expect(program.marksPastes()).toBe(false);
});

it('ends when its terminal is closed', async () => {
	await using program = begun();
	await program.waitFor(listed);
	const pid = program.children().at(-1) ?? 0;
	expect(existsSync(`/proc/${pid}`)).toBe(true);
	program.close();
	await vi.waitUntil(() => !existsSync(`/proc/${pid}`), { timeout: 60_000 });
});
