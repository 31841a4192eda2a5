/** The ways through the views that the explorer's other tests do not go, on the tree that comes with it. */
import { describe, expect, it, vi } from 'vitest';
import {
	all,
	isWhole,
	keys,
	mouse,
	openProgram,
	type RunningProgram,
	shows,
} from './open-program.ts';

// Each of several steps may take long where others use the machine.
vi.setConfig({ testTimeout: 240_000 });

const not = (text: string) => (screen: string) => !screen.includes(text);
/** Which row is selected, whatever stands before its name. */
const at = (text: string) => (screen: string) =>
	screen.split('\n').some((line) => line.includes('❯') && line.includes(text));
const crumbs = (text: string) => (screen: string) => screen.split('\n')[1]?.includes(text) === true;
const quit = async (program: RunningProgram) => {
	program.press('q');
	expect(await program.exited).toBe(0);
};

describe('what stands in the way', () => {
	it('leads from a blocked package to the line that bars it, what it bars, and back', async () => {
		const args = ['--attr', 'sagemaker', '--python', '3.14'];
		await using program = openProgram(110, 30, args);
		await program.waitFor(at('sagemaker 2.256.1  blocked'));
		program.press('x');
		await program.waitFor(
			all(
				crumbs('› problems of sagemaker'),
				shows('✗ google-pasta 0.2.0  runtime  disabled'),
				shows('default.nix:22'),
			),
		);
		program.press('/default.nix\r');
		await program.waitFor(all(shows('/ default.nix'), at('default.nix:22'), shows('q quit')));
		// From the reason to the package that it is of.
		program.press('p');
		await program.waitFor(at('✗ google-pasta'));
		program.press('X');
		await program.waitFor(all(crumbs('› blockers'), at('google-pasta')));
		program.press(keys.enter);
		await program.waitFor(all(shows('held back by google-pasta'), at('sagemaker')));
		program.press(keys.backspace.repeat(3));
		await program.waitFor(all(at('sagemaker 2.256.1  blocked'), not('problems of')));
		await quit(program);
	});

	it('is every way by which a package needs another, by the kinds of dependency asked for', async () => {
		await using program = openProgram(110, 30, ['--attr', 'transformers']);
		await program.waitFor(shows('▸ typer'));
		program.press('/annotated\r');
		await program.waitFor(all(at('annotated-doc'), shows('q quit')));
		program.press('w');
		await program.waitFor(
			all(crumbs('› why transformers needs annotated-doc'), shows('runtime only')),
		);
		program.press('G');
		await program.waitFor(at('annotated-doc'));
		program.press('p');
		await program.waitFor(at('typer'));
		program.press('t');
		await program.waitFor(not('runtime only'));
		program.press('r');
		await program.waitFor(shows('annotated-doc does not need transformers'));
		program.press('r');
		await program.waitFor(at('transformers'));
		await quit(program);
	});
});

describe('comparisons', () => {
	it('go from a package in all sets to its closure in two, to the sets as wholes, and back', async () => {
		await using program = openProgram(120, 40, ['--attr', 'sagemaker']);
		await program.waitFor(at('sagemaker 2.256.1'));
		program.press('c');
		await program.waitFor(
			all(crumbs('› compare sagemaker'), (screen) =>
				/state +● available +[●•] available +[●•] available +◌ blocked +◌ blocked/.test(screen),
			),
		);
		program.press('t');
		await program.waitFor(all(shows('only what differs'), not('homepage')));
		program.press('d');
		await program.waitFor(
			all(shows('closure of sagemaker: 3.13 against 3.14'), (screen) =>
				/google-pasta .*disabled/.test(screen),
			),
		);
		program.press('}');
		await program.waitFor(shows('closure of sagemaker: 3.13 against 3.15'));
		program.press('{');
		await program.waitFor(shows('closure of sagemaker: 3.13 against 3.14'));
		program.press('C');
		await program.waitFor(all(crumbs('› compare sets'), shows('3.13 against 3.14')));
		program.press('/sagemaker\r');
		await program.waitFor(all(shows('/ sagemaker'), shows('q quit')));
		program.press('+');
		await program.waitFor((screen) => /sagemaker +.*blocked/.test(screen));
		program.press(keys.backspace.repeat(3));
		await program.waitFor(
			all(crumbs('› sagemaker'), not('compare sets'), not('compare sagemaker')),
		);
		await quit(program);
	});
});

describe('a search', () => {
	it('goes through the source, the flow, the environment and the menu of what to copy', async () => {
		await using program = openProgram(110, 24, ['--attr', 'requests']);
		await program.waitFor(shows('runtime ('));

		program.press('v');
		await program.waitFor(all(shows('requests/default.nix'), shows('description =')));
		program.press('/pysocks\r');
		await program.waitFor(all(shows('/ pysocks'), at('pysocks'), shows('q quit')));
		const first = program.screen().find((line) => line.includes('❯'));
		program.press('n');
		await program.waitFor(all(at('pysocks'), (screen) => !screen.includes(first ?? '')));
		program.press('N');
		await program.waitFor(shows(first ?? ''));
		program.press('h');
		await program.waitFor(all(shows('runtime ('), not('/ pysocks')));

		program.press('f');
		await program.waitFor(shows('▼ registration'));
		program.press('-');
		await program.waitFor(not('charset-normalizer'));
		program.press('/charset-normalizer\r');
		// First it is an argument of the definition, then a dependency that is folded away.
		await program.waitFor(all(shows('/ charset-normalizer'), shows('q quit')));
		program.press('n');
		await program.waitFor(at('charset-normalizer'));
		program.press(keys.backspace);
		await program.waitFor(shows('runtime ('));

		program.press('gmE');
		await program.waitFor(all(shows('environment in 3.13'), shows('packages in all')));
		program.press('/idna\r');
		await program.waitFor(all(at('idna'), shows('q quit')));
		program.press(keys.backspace);
		await program.waitFor(shows('runtime ('));

		program.press('y');
		await program.waitFor(shows('copy: requests'));
		program.press('/homepage\r');
		await program.waitFor(all(at('homepage'), shows('q quit')));
		program.press(keys.enter);
		await program.waitFor(all(shows('OSC 52'), shows('docs.python-requests.org')));
		await quit(program);
	});
});

describe('the wheel', () => {
	it('scrolls the pane that it is over', async () => {
		await using program = openProgram(110, 24, ['--attr', 'requests', '--mouse']);
		await program.waitFor(all(shows('runtime ('), shows('setuptools')));
		const [, , title = ''] = program.screen();
		const details = title.indexOf('┐┌') + 5;
		// What it is stands in the first line of the details.
		await program.waitFor(shows('HTTP for people'));
		program.press(mouse.wheelDown(details, 10).repeat(2));
		await program.waitFor(all(not('HTTP for people'), at('requests 2.33.1')));
		program.press(keys.backspace);
		await program.waitFor(all(not('›'), (screen) => /❯ +requests /.test(screen)));
		program.press('g');
		await program.waitFor((screen) => screen.split('\n')[3]?.includes('❯') === true);
		const top = program.screen()[4]?.slice(0, 20) ?? '';
		program.press(mouse.wheelDown(5, 10).repeat(3));
		await program.waitFor((screen) => !screen.includes(top));
		await quit(program);
	});
});

describe('the size of the window', () => {
	it('may change in every view, which is whole at once and as it was when it is back', async () => {
		await using program = openProgram(110, 24, ['--attr', 'requests', '--python', '3.13']);
		// What else is found out meanwhile shows above the panes.
		const panes = (screen: string) => screen.split('\n').slice(2).join('\n');
		// The open set is known whole, and what is shown of the others.
		await program.waitFor(
			all((screen) => / \d+ of \d+ available/.test(screen), shows('the same in all 5')),
		);
		for (const [open, text] of [
			['', 'requests: dependencies'],
			['c', 'compare requests'],
			['v', 'description ='],
			['?', '┌ Help '],
		] as const) {
			program.press(open);
			await program.waitFor(all(shows(text), isWhole(110)));
			const before = panes(program.screen().join('\n'));
			for (const [columns, rows] of [
				[60, 12],
				[200, 60],
				[110, 24],
			] as const) {
				program.resize(columns, rows);
				await program.waitFor(isWhole(columns));
			}
			await program.waitFor((screen) => panes(screen) === before);
			if (open !== '') {
				program.press(keys.backspace);
				await program.waitFor(all(shows('requests: dependencies'), not('┌ Help ')));
			}
		}
		for (const [columns, rows] of [
			[59, 12],
			[60, 11],
		] as const) {
			program.resize(columns, rows);
			await program.waitFor(shows('too small'));
			program.resize(60, 12);
			await program.waitFor(isWhole(60));
		}
		await quit(program);
	});
});
