/** What the built program looks like in terminals of several kinds, and how it is opened. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { darkColours, lightColours } from '../../source/ui/theme/theme.ts';
import { openProgram, type RunningProgram } from './open-program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-looks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const all = { COLORTERM: 'truecolor' };
const white = 'rgb:ffff/ffff/ffff';
const shows = (text: string) => (screen: string) => screen.includes(text);
const listed = (screen: string) => /❯ +\S+ .*[●○✗]/.test(screen);
const quit = async (program: RunningProgram) => {
	program.press('q');
	expect(await program.exited).toBe(0);
};

/** The colour of the border of the pane that has the keys. */
const accentOf = (program: RunningProgram) => program.colourOf('┌');

describe('colours', () => {
	it('are for a light terminal where it says that it is one', async () => {
		const background = { colour: white, answer: (send: () => void) => send() };
		await using program = openProgram(100, 24, [], all, background);
		await program.waitFor(listed);
		expect(accentOf(program)).toBe(lightColours.accent);
		await quit(program);
	});

	it('are for a dark one where it says nothing', async () => {
		await using program = openProgram(100, 24, [], all);
		await program.waitFor(listed);
		expect(accentOf(program)).toBe(darkColours.accent);
		await quit(program);
	});

	it('are what is asked for, whatever the terminal says', async () => {
		const background = { colour: white, answer: (send: () => void) => send() };
		await using program = openProgram(100, 24, ['--theme', 'dark'], all, background);
		await program.waitFor(listed);
		expect(accentOf(program)).toBe(darkColours.accent);
		await quit(program);
	});

	it('follow an answer that comes late, which is never taken for keys', async () => {
		let send = () => {};
		const answer = (late: () => void) => {
			send = late;
		};
		await using program = openProgram(100, 24, [], all, { colour: white, answer });
		const before = await program.waitFor(listed);
		expect(accentOf(program)).toBe(darkColours.accent);
		send();
		await program.waitFor(() => accentOf(program) === lightColours.accent);
		program.press('j');
		// What could be a key in the answer would have chosen another tab, or searched.
		const after = await program.waitFor((screen) => / 2\//.test(screen));
		const firstLine = (screen: string) => /▐[^▌]*▌/.exec(screen)?.[0];
		expect(firstLine(after)).toBe(firstLine(before));
		await quit(program);
	});

	it('are typed to the explorer when keys come while it waits for the answer', async () => {
		let send = () => {};
		const answer = (late: () => void) => {
			send = late;
		};
		await using program = openProgram(100, 24, [], all, { colour: white, answer });
		program.press('/torch');
		send();
		await program.waitFor(shows('/ torch'));
		program.press('\u001b\u0003');
		await program.exited;
	});
});

describe('a screen reader', () => {
	it('is given text in the order of reading', async () => {
		await using program = openProgram(100, 24, ['--screen-reader', '--attr', 'six']);
		const screen = await program.waitFor(shows('six is available in 3.11, 3.12, 3.13'));
		expect(screen).not.toMatch(/[│┌●❯]/);
		expect(program.inAlternateScreen()).toBe(false);
		await quit(program);
	});
});

describe('a link', () => {
	it('opens a view', async () => {
		const args = ['--view', 'why', '--attr', 'transformers,rich', '--python', '3.12'];
		await using program = openProgram(100, 24, args);
		await program.waitFor(shows('python312Packages › why transformers needs rich'));
		await quit(program);
	});

	it.each([
		[['--view', 'usedby', '--attr', 'six'], "There is no view 'usedby'; did you mean used-by?"],
		[['--view', 'used-by', '--attr', 'sixx'], 'there is no package sixx in 3.13'],
		[['--attr', 'six', '--python', '2.6'], 'no Python 2.6 in this tree.'],
	])('%j is refused before the screen is touched', async (args, message) => {
		await using program = openProgram(120, 24, args);
		const screen = await program.waitFor(shows(message));
		expect(await program.exited).toBe(2);
		expect(screen.trim().split('\n')).toHaveLength(1);
	});
});

describe('the configuration file', () => {
	const file = path.join(folder, 'config.toml');
	const environment = { ...all, PYSCOPE_CONFIG: file };

	it('decides about keys and colours', async () => {
		writeFileSync(file, 'theme = "light"\n[keys]\nquit = "Q"\n');
		await using program = openProgram(100, 24, [], environment);
		await program.waitFor(shows('Q quit'));
		expect(accentOf(program)).toBe(lightColours.accent);
		program.press('Q');
		expect(await program.exited).toBe(0);
	});

	it('is refused with a sentence where it is not right', async () => {
		writeFileSync(file, '[keys]\nqiut = "Q"\n');
		await using program = openProgram(120, 24, [], environment);
		await program.waitFor(shows('keys.qiut: there is no such action; did you mean quit?'));
		expect(await program.exited).toBe(2);
	});
});
