import { describe, expect, it } from 'vitest';
import { keys, mouse, openCommand, openProgram, type RunningProgram } from './open-program.ts';

const shows = (text: string) => (screen: string) => screen.includes(text);
const all =
	(...conditions: ((screen: string) => boolean)[]) =>
	(screen: string) =>
		conditions.every((condition) => condition(screen));
const listed = (screen: string) => /❯ +\S+ .*[●○✗]/.test(screen);
const selected = (name: string) => (screen: string) => new RegExp(`❯.* ${name} `).test(screen);
const tab = (label: string) => shows(`▐${label}`);
/** Where a text stands on the screen. */
const placeOf = (program: RunningProgram, text: string) => {
	const row = program.screen().findIndex((line) => line.includes(text));
	return [program.screen()[row]?.indexOf(text) ?? -1, row] as const;
};

describe('the mouse in a terminal', () => {
	it('selects and opens rows, chooses tabs, goes back by the breadcrumb, does what hints say', async () => {
		await using program = openProgram(80, 24, ['requests', '--mouse']);
		await program.waitFor(all(listed, selected('requests'), () => program.hasMouse()));
		const [column, row] = placeOf(program, 'requests-oauthlib');
		program.press(mouse.click(column, row));
		await program.waitFor(selected('requests-oauthlib'));
		program.press(mouse.click(column, row));
		await program.waitFor(shows('requests-oauthlib: dependencies'));
		program.press(mouse.click(...placeOf(program, '3.12')));
		await program.waitFor(all(tab('3.12'), shows('python312Packages › requests-oauthlib')));
		program.press(mouse.click(...placeOf(program, '? help')));
		await program.waitFor(shows('  Signs'));
		program.press(mouse.wheelDown(10, 10));
		await program.waitFor((screen) => !screen.includes('  Signs'));
		program.press(keys.escape);
		await program.waitFor(shows('requests-oauthlib: dependencies'));
		program.press(mouse.click(...placeOf(program, 'python312Packages')));
		await program.waitFor(all(listed, selected('requests-oauthlib')));
		program.press('q');
		expect(await program.exited).toBe(0);
		expect(program.hasMouse()).toBe(false);
	});

	it('is taken and given back by a key', async () => {
		await using program = openProgram(80, 24);
		await program.waitFor(listed);
		expect(program.hasMouse()).toBe(false);
		program.press('M');
		await program.waitFor(() => program.hasMouse());
		program.press('M');
		await program.waitFor(() => !program.hasMouse());
		program.press('q');
		await program.exited;
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('is given back on %s', async (signal) => {
		await using program = openProgram(80, 24, ['--mouse']);
		await program.waitFor(all(listed, () => program.hasMouse()));
		process.kill(program.process, signal);
		await program.exited;
		expect(program.hasMouse()).toBe(false);
		expect(program.inAlternateScreen()).toBe(false);
	});

	it('is given back while the program is suspended', async () => {
		const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
		const command = `"${process.execPath}" "${cli}" --mouse`;
		await using program = openCommand(80, 24, ['bash', '--norc', '-i'], {
			PS1: 'shell> ',
			PROGRAM: command,
		});
		await program.waitFor(shows('shell>'));
		program.press(`eval "$PROGRAM"${keys.enter}`);
		await program.waitFor(listed);
		await program.waitFor(() => program.hasMouse());
		program.press(keys.suspend);
		await program.waitFor(all(shows('Stopped'), () => !program.hasMouse()));
		expect(program.inAlternateScreen()).toBe(false);
		program.press(`fg${keys.enter}`);
		await program.waitFor(all(listed, () => program.hasMouse()));
		program.press('q');
		await program.waitFor(() => !program.inAlternateScreen());
		expect(program.hasMouse()).toBe(false);
	});
});

describe('the palette in a terminal', () => {
	it('finds an action by a few letters, and does it', async () => {
		await using program = openProgram(80, 24, ['--attr', 'requests']);
		await program.waitFor(shows('requests: dependencies'));
		program.press(':');
		await program.waitFor(shows('All actions'));
		program.press('usedby');
		await program.waitFor(all(shows(': usedby'), selected('Who uses')));
		program.press(keys.enter);
		await program.waitFor(shows('used by requests'));
		program.press(':');
		await program.waitFor(shows('All actions'));
		program.press(keys.escape);
		await program.waitFor((screen) => !screen.includes('All actions'));
		program.press('q');
		expect(await program.exited).toBe(0);
	});
});

describe('a search in a tree', () => {
	it('goes to what is folded away, and on to the next match', async () => {
		await using program = openProgram(80, 24, ['--attr', 'transformers']);
		// What typer needs is known, but not shown.
		await program.waitFor(shows('▸ typer'));
		program.press('/');
		program.press('annotated');
		await program.waitFor(all(shows('/ annotated'), selected('annotated-doc')));
		program.press(keys.enter);
		await program.waitFor(shows('q quit'));
		program.press('n');
		await program.waitFor(selected('annotated-doc'));
		program.press(keys.escape);
		await program.waitFor(all(shows('› transformers'), selected('annotated-doc')));
		program.press('q');
		expect(await program.exited).toBe(0);
	});
});

describe('the screen', () => {
	it('is drawn again on ^l', async () => {
		await using program = openProgram(80, 24);
		await program.waitFor(listed);
		program.press('\u000C');
		await program.waitFor(all(listed, () => program.inAlternateScreen()));
		program.press('j');
		await program.waitFor(listed);
		program.press('q');
		expect(await program.exited).toBe(0);
	});
});
