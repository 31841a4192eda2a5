/** Every key of docs/keys.md, pressed in the built program on the tree that comes with it. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { helpSections } from '../../source/ui/setup.ts';
import type { Action } from '../../source/ui/store/action.ts';
import { all, isWhole, openProgram, type RunningProgram, shows, tab } from './open-program.ts';

const [columns, rows] = [110, 30];

/** Escape as newer terminals send it: it does not merge with the key behind it. */
const escape = '\u001B[27u';

const bytes: Readonly<Record<string, string>> = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	delete: '\u001B[3~',
	'shift+tab': '\u001B[Z',
	enter: '\r',
	tab: '\t',
	space: ' ',
	backspace: '\u007F',
	escape,
};

/** What a terminal sends for the keys of an action, which may be several in turn. */
function bytesOf(keys: string): string {
	return keys
		.split(' ')
		.map((key) => {
			const control = /^ctrl\+(.)$/.exec(key)?.[1];
			return control === undefined
				? (bytes[key] ?? key)
				: String.fromCharCode(control.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
		})
		.join('');
}

/** The list of packages as it opens, with requests selected in 3.13. */
const isHome = (screen: string) =>
	screen.includes('┌ packages ─') &&
	/^ python3\d+Packages( [^›]*)?$/.test(screen.split('\n')[1] ?? '') &&
	screen.includes('q quit') &&
	!screen.includes('All actions');
const hasRequests = (screen: string) => /❯\S? *requests /.test(screen);

async function goHome(program: RunningProgram): Promise<void> {
	// As many as there are things to back out of, at most; at home it does nothing.
	program.press(escape.repeat(12));
	const screen = await program.waitFor(isHome);
	if (!tab('3.13')(screen)) {
		program.press('3');
		await program.waitFor(all(isHome, tab('3.13')));
	}
	if (hasRequests(program.screen().join('\n'))) return;
	program.press('/requests\r');
	await program.waitFor(all(hasRequests, shows('q quit'), shows('/ requests')));
	program.press(escape);
	await program.waitFor(all(isHome, hasRequests));
}

/** How the view that fits a context is opened from there, and what shows that it is. */
const views: Readonly<Record<string, readonly (readonly [keys: string, text: string])[]>> = {
	rows: [],
	packages: [],
	everywhere: [],
	filters: [['t', 'which packages?']],
	'used-by': [['u', '› used by requests']],
	why: [
		['w', 'which package needs requests?'],
		['\r', ' needs requests '],
	],
	compare: [['c', '› compare requests']],
	'compare-closures': [['cd', '› its closure']],
	'compare-sets': [['C', '› compare sets']],
	environment: [['E', 'environment in 3.13']],
	folds: [['\r', 'requests: dependencies']],
	search: [['/requ', '/ requ']],
	palette: [[':', 'All actions']],
};

async function openView(program: RunningProgram, context: string): Promise<void> {
	const steps = views[context];
	if (steps === undefined) throw new Error(`how the view ${context} is opened is to be added here`);
	if (context === 'environment' && !program.screen().join('\n').includes('❯◆requests')) {
		program.press('m');
		await program.waitFor(shows('❯◆requests'));
	}
	for (const [keys, text] of steps) {
		// What needs the package is known little by little.
		await program.waitFor(shows('❯'));
		program.press(keys);
		await program.waitFor(shows(text));
	}
}

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An editor that says so, and waits for a key. */
const editor = path.join(folder, 'editor');
writeFileSync(editor, '#!/bin/sh\necho an editor\nread -r line\n');
chmodSync(editor, 0o755);

const environment = {
	EDITOR: editor,
	VISUAL: '',
	// No page is opened on the machine of whoever runs the tests.
	PATH: folder,
	...{ DISPLAY: '', WAYLAND_DISPLAY: '', WSL_DISTRO_NAME: '', BROWSER: '' },
};

/** These have tests of their own: they end the program, or stop it. */
const others = new Set(['quit', 'suspend']);

async function press(program: RunningProgram, action: Action, keys: string): Promise<void> {
	const whole = isWhole(columns);
	program.press(bytesOf(keys));
	if (action.id === 'definition') {
		await program.waitFor(shows('an editor'));
		program.press('\r');
		await program.waitFor(() => program.inAlternateScreen());
	}
	// Where keys are typed into a line, going home is what is answered.
	if (['search', 'palette'].some((one) => one === action.context || one === action.id)) {
		await program.waitFor(whole);
		return;
	}
	program.press(':');
	await program.waitFor(all(shows('All actions'), whole));
	program.press(escape);
	await program.waitFor(all((screen) => !screen.includes('All actions'), whole));
}

it('every key of the table is answered, and leaves the screen whole', async () => {
	await using program = openProgram(columns, rows, [], environment);
	await program.waitFor(all(isHome, tab('3.13')));
	for (const { actions } of helpSections) {
		for (const action of actions.filter(({ id }) => !others.has(id))) {
			for (const keys of action.keys) {
				try {
					await goHome(program);
					await openView(program, action.context);
					await press(program, action, keys);
				} catch (error) {
					throw new Error(`${action.context}: ${keys} (${action.id})`, { cause: error });
				}
			}
		}
	}
	await goHome(program);
	program.press('q');
	expect(await program.exited).toBe(0);
	expect(program.inAlternateScreen()).toBe(false);
}, 600_000);
