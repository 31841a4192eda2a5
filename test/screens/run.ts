/** `npm run screens -- [NAME…]`: writes the screens of docs/ from runs of the built explorer. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCommand, type RunningProgram } from '../terminal/open-program.ts';
import { type Screen, screens } from './screens.ts';
import { svgOf } from './svg.ts';

const columns = 120;
const rows = 36;
/** How long the screen may take to show something; the tree is evaluated meanwhile. */
const patience = 600_000;
const dark = { foreground: '#d8dee9', background: '#16181d' };
const light = { foreground: '#24292f', background: '#ffffff' };

const explorer = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const bundled = fileURLToPath(new URL('../../data/nixpkgs/', import.meta.url));
/** Some screens show where the tree is: it is at the same place on every machine. */
const scratch = '/tmp/pyscope-screens';
const tree = path.join(scratch, 'nixpkgs');
/** What was found out for one screen is there for the next. */
const results = path.join(scratch, 'results');

/** The tree is there, and nothing is being evaluated or looked up any more. */
const isAtRest = (screen: string) =>
	/▐.*▌/.test(screen) && !/[⠀-⣿]| so far|being .* …/.test(screen);

async function open(screen: Screen): Promise<RunningProgram> {
	const { background } = screen.isLight ? light : dark;
	const colour = `rgb:${background.slice(1).replace(/(..)(..)(..)/, '$1/$2/$3')}`;
	const program = openCommand(
		columns,
		rows,
		[process.execPath, explorer, '--file', tree],
		{
			COLORTERM: 'truecolor',
			FORCE_HYPERLINK: '0',
			PYSCOPE_CACHE: results,
			PYSCOPE_CONFIG: 'off',
			// What a person has set for Nix changes what is available.
			HOME: scratch,
			XDG_CONFIG_HOME: scratch,
			NIXPKGS_CONFIG: '',
			NIX_PATH: '',
		},
		patience,
		{ colour, answer: (send) => send() },
	);
	await program.waitFor(isAtRest);
	return program;
}

async function draw(screen: Screen): Promise<string> {
	await using program = await open(screen);
	for (const [press, shows, coloured] of screen.steps) {
		const isShown = (text: string) =>
			(typeof shows === 'string' ? text.includes(shows) : shows.test(text)) &&
			(coloured === undefined || program.colourOf(coloured) !== null);
		// What is there already does not tell when the keys have done what they do.
		if (isShown(program.screen().join('\n')))
			throw new Error(`${screen.name} shows ${shows} before`);
		program.press(press);
		await program.waitFor((text) => isAtRest(text) && isShown(text));
	}
	const svg = svgOf(program.cells(), { title: screen.title, ...(screen.isLight ? light : dark) });
	program.press('\u0003');
	await program.exited;
	return svg;
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !screens.some((screen) => screen.name === name));
if (unknown !== undefined) throw new Error(`there is no screen ${unknown}`);

mkdirSync(folder, { recursive: true });
rmSync(scratch, { recursive: true, force: true });
cpSync(bundled, tree, { recursive: true });
try {
	for (const screen of screens) {
		if (names.length > 0 && !names.includes(screen.name)) continue;
		writeFileSync(path.join(folder, `${screen.name}.svg`), await draw(screen));
		process.stdout.write(`docs/screens/${screen.name}.svg\n`);
	}
} finally {
	rmSync(scratch, { recursive: true });
}
