import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keys, openCommand, openProgram, type RunningProgram } from './open-program.ts';

/** Where the mark of the selected row stands, and what follows it. */
const selected = (name: string) => (screen: string) => new RegExp(`❯ +${name} `).test(screen);
/** The list has come, whatever it begins with. */
const listed = (screen: string) => /❯ +\S+ .*[●○✗]/.test(screen);
const tab = (label: string) => (screen: string) =>
	new RegExp(`▐${label.replaceAll('.', '\\.')}★?▌`).test(screen);
const all =
	(...conditions: ((screen: string) => boolean)[]) =>
	(screen: string) =>
		conditions.every((condition) => condition(screen));
const shows = (text: string) => (screen: string) => screen.includes(text);
const quit = async (program: RunningProgram) => {
	program.press('q');
	expect(await program.exited).toBe(0);
};

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-'));
afterAll(() => rmSync(folder, { recursive: true }));
const treeOf = (name: string, text: string) => {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	return file;
};

describe('the explorer in a terminal', () => {
	it('opens on the bundled tree: five interpreters, the default one first shown', async () => {
		await using program = openProgram(80, 24);
		const screen = await program.waitFor(all(tab('3.13'), listed));
		for (const label of ['3.11', '3.12', '3.13★', '3.14', '3.15']) expect(screen).toContain(label);
		expect(program.inAlternateScreen()).toBe(true);
		expect(program.cursorIsShown()).toBe(false);
		await quit(program);
	});

	it('finds a package, follows it through versions, dependencies and users, and back', async () => {
		await using program = openProgram(80, 24);
		await program.waitFor(listed);

		program.press('/torch');
		await program.waitFor(all(shows('/ torch'), selected('torch')));
		program.press(keys.enter);
		await program.waitFor(shows('q quit'));
		program.press('2');
		await program.waitFor(all(tab('3.12'), selected('torch'), shows('/ torch')));
		program.press(']');
		await program.waitFor(all(tab('3.13'), selected('torch'), shows('/ torch')));

		program.press(keys.enter);
		await program.waitFor(all(shows('python313Packages › torch'), shows('runtime (')));
		program.press('u');
		await program.waitFor(all(shows('used by torch'), shows('torchvision')));
		program.press(keys.escape);
		await program.waitFor(all(shows('runtime ('), (screen) => !screen.includes('used by torch')));
		program.press(keys.escape);
		await program.waitFor(all(selected('torch'), shows('/ torch')));
		program.press(keys.escape);
		await program.waitFor(all(selected('torch'), (screen) => !screen.includes('/ torch')));
		await quit(program);
	});

	describe('on a few packages', () => {
		const file = treeOf(
			'few.nix',
			`let
				drv = name: version: derivation { inherit name; system = "x"; builder = "b"; }
					// { inherit version; pname = name; };
				python = drv "python3" "3.13.1"
					// { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
			in rec {
				python313Packages = rec {
					inherit python;
					app = drv "app" "1.0" // { propagatedBuildInputs = [ middle ]; };
					base = drv "base" "1.0";
					middle = drv "middle" "1.0" // { propagatedBuildInputs = [ base ]; };
					stuck = throw "stuck was removed";
				};
				python3Packages = python313Packages;
			}`,
		);
		const open = () => openProgram(100, 24, ['--file', file], { PYSCOPE_CACHE: 'off' });

		it('puts them in another order with their numbers, from the top, and resets it', async () => {
			await using program = open();
			await program.waitFor((screen) => /base +1\.0 +1 +2 /.test(screen));
			program.press('G');
			await program.waitFor(selected('stuck'));
			program.press('s');
			await program.waitFor(all(shows('┌ packages · by users'), selected('base')));
			program.press('s');
			await program.waitFor(
				all(shows('┌ packages · by closure'), shows('closure'), selected('app')),
			);
			program.press(keys.escape);
			await program.waitFor(all(shows('┌ packages ─'), selected('app')));
			program.press('G');
			await program.waitFor(selected('stuck'));
			await quit(program);
		});

		it('filters them by a choice that says how many each leaves', async () => {
			await using program = open();
			await program.waitFor(listed);
			program.press('t');
			await program.waitFor((screen) => /only not available +1(?! so far)/.test(screen));
			program.press('ttt');
			await program.waitFor(selected('only not available'));
			program.press(keys.enter);
			await program.waitFor(
				all(shows('┌ only not available ─'), selected('stuck'), shows('Esc shows all by name')),
			);
			program.press(keys.escape);
			await program.waitFor(all(shows('┌ packages ─'), selected('stuck'), shows('middle')));
			await quit(program);
		});

		it('says below the details what their selected line is', async () => {
			await using program = open();
			await program.waitFor(selected('app'));
			program.press(keys.tab);
			await program.waitFor((screen) => /│❯ .*available in 3\.13/.test(screen));
			await program.waitFor(shows('└─ Nix gives a derivation path for it ─'));
			program.press('jj');
			await program.waitFor(shows('└─ closure: these, their needs, and so on ─'));
			await quit(program);
		});
	});

	it('shows the source of a package, coloured, in the whole width', async () => {
		await using program = openProgram(80, 24, ['--attr', 'requests'], { FORCE_HYPERLINK: '1' });
		await program.waitFor(all(shows('python313Packages › requests'), shows('runtime (')));
		program.press('v');
		await program.waitFor(
			all(shows('python-modules/requests/default.nix'), shows('description =')),
		);
		program.press('v');
		const isWhole = (screen: string) =>
			screen
				.split('\n')
				.slice(2, -1)
				.every((line) => line.length === 80);
		await program.waitFor(
			all(shows('python-packages.nix'), (screen) => /❯ » +\d+ +requests = /.test(screen), isWhole),
		);
		program.press(keys.escape);
		await program.waitFor(shows('runtime ('));
		await quit(program);
	});

	it('copies what is chosen from a menu, or at once, and says how', async () => {
		await using program = openProgram(100, 24, ['--attr', 'requests']);
		await program.waitFor(all(shows('python313Packages › requests'), shows('runtime (')));
		program.press('yy');
		await program.waitFor(shows('OSC 52'));
		program.press('y');
		await program.waitFor(all(shows('copy: requests'), shows('overlay, all sets')));
		program.press('j\r');
		await program.waitFor(all(shows('OSC 52'), shows("nix-shell -p 'py")));
		await quit(program);
	});

	it('shows the environment of marked packages, in another version too', async () => {
		await using program = openProgram(120, 40, ['--attr', 'requests']);
		await program.waitFor(all(shows('python313Packages › requests'), shows('runtime (')));
		program.press('mE');
		await program.waitFor(all(shows('environment in 3.13'), shows('◆'), shows('packages in all')));
		program.press('2');
		await program.waitFor(all(tab('3.12'), shows('environment in 3.12'), shows('python312.with')));
		await quit(program);
	});

	it('shows help and closes it', async () => {
		await using program = openProgram(80, 24);
		await program.waitFor(listed);
		program.press('?');
		await program.waitFor(all(shows('Help'), shows('available in that version')));
		program.press(keys.escape);
		await program.waitFor(listed);
		await quit(program);
	});

	it('follows the size of the window', async () => {
		await using program = openProgram(80, 24, ['--attr', 'requests']);
		await program.waitFor(shows('requests'));
		program.resize(160, 50);
		await program.waitFor((screen) =>
			screen.split('\n').some((line) => line.length === 160 && line.endsWith('┘')),
		);
		program.resize(50, 10);
		await program.waitFor(shows('too small'));
		program.resize(60, 12);
		await program.waitFor((screen) =>
			screen.split('\n').some((line) => line.length === 60 && line.endsWith('┘')),
		);
		await quit(program);
	});

	it.each([
		['q', 'q', 0],
		['^C', keys.interrupt, 0],
	])('gives the terminal back on %s', async (_, press, code) => {
		await using program = openProgram(80, 24);
		await program.waitFor(listed);
		program.press(press);
		expect(await program.exited).toBe(code);
		expect(program.inAlternateScreen()).toBe(false);
		expect(program.cursorIsShown()).toBe(true);
		expect(program.screen().join('')).toBe('');
	});

	it('opens with a query, an interpreter and a file', async () => {
		await using program = openProgram(120, 30, ['yaml', '--python', '3.12']);
		await program.waitFor(all(tab('3.12'), shows('/ yaml'), shows('pyyaml')));
		await quit(program);
	});

	it('says when the tree lacks the interpreter asked for', async () => {
		await using program = openProgram(80, 24, ['--python', '2.7']);
		await program.waitFor(shows('no Python 2.7 in this tree. It has 3.11, 3.12, 3.13'));
		expect(await program.exited).toBe(2);
	});

	it('says what is wrong with a tree, and where', async () => {
		const file = treeOf('broken.nix', '{ }:\n{ python3Packages = nowhere; }\n');
		await using program = openProgram(100, 24, ['--file', file]);
		await program.waitFor(all(shows("undefined variable 'nowhere'"), shows('broken.nix:2:21')));
		program.press('q');
		await program.exited;
		expect(program.inAlternateScreen()).toBe(false);
	});

	it('shows how a package came to be in a set, and opens its lines', async () => {
		await using program = openProgram(100, 30);
		await program.waitFor(listed);
		program.press('/numpy');
		await program.waitFor(selected('numpy'));
		program.press(keys.enter);
		await program.waitFor(all(selected('numpy'), shows('q quit')));
		program.press('f');
		await program.waitFor(
			all(
				shows('how numpy came to be in 3.13'),
				shows('▼ registration'),
				shows('numpy = numpy_2;'),
				shows('stands for numpy_2'),
			),
		);
		program.press('j');
		await program.waitFor((screen) => /❯ +│ +function of /.test(screen));
		program.press(keys.enter);
		await program.waitFor(
			all(shows('modules/numpy/2.nix'), (screen) => !screen.includes('▼ registration')),
		);
		program.press(keys.escape);
		await program.waitFor(shows('▼ registration'));
		await quit(program);
	});

	it('draws its screen from the edge, wherever an editor has left the cursor', async () => {
		const editor = path.join(folder, 'editor.sh');
		const lines = [
			'#!/bin/sh',
			'stty -icanon -echo',
			"printf 'left in the middle'",
			'head -c 1 > /dev/null',
		];
		writeFileSync(editor, lines.join('\n'), { mode: 0o755 });
		await using program = openProgram(120, 30, ['requests'], { VISUAL: editor });
		await program.waitFor(all(selected('requests'), shows('available in 3.13')));
		program.press('e');
		await program.waitFor(shows('left in the middle'));
		program.press('x');
		await program.waitFor(all(selected('requests'), (screen) => screen.startsWith(' pyscope ')));
		await quit(program);
	});

	it('reads a tree again that is edited, keeps the place, and marks what changed', async () => {
		const tree = (facts: string) => `let
			drv = pname: version: derivation { name = pname; system = "x"; builder = "b"; }
				// { inherit pname version; name = "\${pname}-\${version}"; };
			python = drv "python3" "3.13.1"
				// { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
		in rec {
			python313Packages = { inherit python; first = drv "first" "1.0"; ${facts} };
			python3Packages = python313Packages;
		}`;
		const file = treeOf('edited.nix', tree('second = drv "second" "1.0";'));
		await using program = openProgram(120, 24, ['--file', file], { PYSCOPE_CACHE: 'off' });
		await program.waitFor(listed);
		program.press('G');
		await program.waitFor(selected('second'));

		treeOf('edited.nix', tree('second = drv "second" "2.0"; third = drv "third" "1.0";'));
		const screen = await program.waitFor(shows('Read again: 1 changed, 1 new'));
		expect(screen).toMatch(/❯~second +2\.0 /);
		expect(screen).toMatch(/ \+third +1\.0 /);
		expect(screen).toMatch(/version +1\.0 → 2\.0/);

		treeOf('edited.nix', tree('second = ;'));
		await program.waitFor(
			all(shows('✗ '), shows('.nix:7:'), shows('syntax error'), shows('❯~second')),
		);
		treeOf('edited.nix', tree('second = drv "second" "2.0";'));
		// Against the tree as it was opened, nothing else has changed.
		await program.waitFor(
			(screen) => /Read again: 1 changed +:/.test(screen) && screen.includes('❯~second'),
		);
		program.press('b');
		await program.waitFor(all(shows('Changes are marked from now on'), shows('❯ second')));
		await quit(program);
	});

	it('says when a tree has no Python sets', async () => {
		await using program = openProgram(80, 24, ['--file', treeOf('empty.nix', '{ }')]);
		await program.waitFor((screen) => /no python/i.test(screen));
		program.press('q');
		await program.exited;
	});

	it('draws without colours when asked to', async () => {
		await using program = openProgram(80, 24, [], { NO_COLOR: '1' });
		await program.waitFor(listed);
		expect(program.isColoured()).toBe(false);
		await quit(program);
	});

	it('is shown on made-up data for work on the interface', async () => {
		await using program = openCommand(100, 30, [process.execPath, 'test/ui/start-mock.ts']);
		await program.waitFor(all(tab('3.13'), listed, shows('made-up data')));
		await quit(program);
	});
});
