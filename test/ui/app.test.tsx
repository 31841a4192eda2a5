import { render as renderForTest } from 'ink-testing-library';
import { StrictMode } from 'react';
import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../source/ui/app.tsx';
import { createSetup } from '../../source/ui/setup.ts';
import { darkTheme } from '../../source/ui/theme/theme.ts';
import type { SetChanges } from '../../source/workspace/session/changes.ts';
import { describePackage, member, stranger } from '../support/description.ts';
import { describeSet, FakeSession, snapshotOf } from './fake-session.ts';
import { openOn, tour } from './fake-terminal.tsx';

function exampleSession() {
	const packages = (set: string) => [
		describePackage('certifi', { set, version: '2026.1.4' }),
		describePackage('requests', {
			set,
			name: 'python3-requests-2.33.1',
			version: '2.33.1',
			description: 'HTTP for people',
			license: ['Apache-2.0'],
			homepage: 'https://requests.example',
			definition: 'pkgs/development/python-modules/requests/default.nix:12',
			registration: 'pkgs/top-level/python-packages.nix:345',
			dependencies: [member('certifi', '2026.1.4'), stranger('idna', '3.11')],
			extras: { socks: [member('certifi')] },
		}),
		...Array.from({ length: 60 }, (_, index) =>
			describePackage(`zope-${String(index).padStart(2, '0')}`, {
				set,
				description: `日本語の説明 ${index} \u001b[31mred`,
				dependencies: [member('certifi')],
			}),
		),
	];
	return new FakeSession(
		snapshotOf([
			describeSet('3.12', packages('python312Packages')),
			describeSet('3.13', packages('python313Packages'), { isDefault: true }),
			describeSet('3.14', packages('python314Packages').slice(1)),
			describeSet('3.9', [], { reason: 'error: python39 has been removed\nat x.nix:1:2' }),
		]),
	);
}

const open = (
	columns: number,
	rows: number,
	session = exampleSession(),
	options?: object,
	mode?: Parameters<typeof openOn>[4],
) => openOn(columns, rows, session, options, mode);

describe('the screen', () => {
	test.each([
		[60, 12],
		[80, 24],
		[99, 30],
		[100, 24],
		[120, 40],
		[160, 50],
		[200, 60],
	])('fills %i×%i exactly in every view', async (columns, rows) => {
		const { send, screen, unmount } = open(columns, rows);
		const check = (key: string) => {
			const lines = screen();
			expect(lines.length, key).toBe(rows);
			for (const line of lines) {
				expect(stringWidth(line), `${key}: ${line}`).toBeLessThanOrEqual(columns);
			}
			const borders = lines.filter((line) => /[│┃]$/.test(line));
			expect(borders.length, key).toBe(rows - 5);
			expect(new Set(borders.map((line) => stringWidth(line))), key).toEqual(new Set([columns]));
		};
		check('start');
		for (const key of tour) {
			await send(key);
			check(key);
		}
		unmount();
	});

	test('below 60×12 there is a notice, and growing brings the explorer back', async () => {
		const { screen, resize, unmount } = open(50, 10);
		expect(screen().join('\n')).toContain('This window is too small.');
		const grown = await resize(120, 30);
		expect(grown.length).toBe(30);
		expect(grown.join('\n')).toContain('certifi');
		expect((await resize(80, 24)).length).toBe(24);
		unmount();
	});

	test('shows the tabs, the packages with a dot a version, and the details', () => {
		const { screen, unmount } = open(120, 30);
		const [header = '', position = '', labels = '', first = ''] = screen();
		expect(header).toContain(' pyscope  nixpkgs 26.11pre');
		expect(header).toContain(' 3.12 ▐3.13★▌ 3.14  3.9✗ ');
		expect(header.trimEnd().endsWith(' 62 of 62 available')).toBe(true);
		expect(position.trimEnd()).toBe(' python313Packages');
		expect(first).toMatch(/^│❯ certifi +2026\.1\.4 +61 +61 +· +● {2}● {2}○ /);
		// Each dot stands below the label of its version.
		expect(labels).toMatch(/^┌ packages ─+ users {2}in all {2}closure 12 13 14 ┐/);
		const dots = [...'●●○'].map((_, index) => [...labels].join('').indexOf(`1${index + 2} `) + 1);
		expect(dots.map((column) => [...first][column])).toEqual(['●', '●', '○']);
		unmount();
	});

	test('the details have everything that is known', async () => {
		const { send, unmount } = open(160, 50);
		const text = (await send('j')).join('\n');
		for (const part of [
			'requests 2.33.1',
			'HTTP for people',
			'● available in 3.13',
			'python3-requests-2.33.1',
			'Apache-2.0',
			'https://requests.example',
			'…lopment/python-modules/requests/default.nix:12',
			'pkgs/top-level/python-packages.nix:345',
			'the same in all 3',
			'runtime (2) · closure 1 package',
			'≠ idna     3.11  not from 3.13',
			'extra [socks]  1: certifi',
			'used by  no other package of this set',
		]) {
			expect(text).toContain(part);
		}
		unmount();
	});

	test('no escape sequence of a package reaches the terminal', async () => {
		const { send, unmount } = open(160, 50);
		const text = (await send('G')).join('\n');
		expect(text).toContain('日本語の説明 59 [31mred');
		expect(text).not.toContain('\u001b');
		unmount();
	});

	test('below 100 columns Tab changes between rows and details', async () => {
		const { send, unmount } = open(80, 24);
		expect((await send('\t')).join('\n')).toContain('available in 3.13');
		expect((await send('\t')).join('\n')).toContain('❯ certifi');
		unmount();
	});

	test('where there is no row, the details do not speak of one', async () => {
		const { send, unmount } = open(120, 30);
		expect((await send('/nothing-is-called-so')).join('\n')).toContain('No row is selected.');
		unmount();
	});

	test('the choice of a filter has the whole width, as no choice has details', async () => {
		const { send, unmount } = open(120, 30);
		expect((await send('t'))[2]).toMatch(/^┌ which packages\? ─+┐$/);
		unmount();
	});

	test('a failing set shows its reason, line by line', async () => {
		const { send, unmount } = open(80, 24);
		const lines = await send('4');
		expect(lines.some((line) => line.includes('error: python39 has been removed'))).toBe(true);
		expect(lines.some((line) => line.includes('at x.nix:1:2'))).toBe(true);
		unmount();
	});

	test('a tree that cannot be opened shows why, and what to do', async () => {
		const session = new FakeSession(
			snapshotOf([], { phase: 'failed', error: 'error: syntax error\nat default.nix:3:4' }),
		);
		const { screen, send, unmount } = open(80, 24, session);
		expect(screen().join('\n')).toContain('at default.nix:3:4');
		await send('R');
		expect(session.reloads).toBe(1);
		unmount();
	});

	test('while a tree is described the header counts', () => {
		const session = exampleSession();
		session.replace({
			phase: 'describing',
			progress: { done: 1234, total: 53_735, activity: 'describing' },
		});
		const { screen, unmount } = open(120, 30, session);
		expect(screen()[1]).toContain('describing 1 234 of 53 735');
		unmount();
	});

	test('while the open set is described the header counts that one', () => {
		const session = exampleSession();
		const sets = session
			.snapshot()
			.sets.map((set) => ({ ...set, isComplete: false, described: 12 }));
		session.replace({ phase: 'describing', sets });
		const { screen, unmount } = open(120, 30, session);
		expect(screen()[1]).toContain('describing 3.13 12 of 62');
		unmount();
	});

	test('changes are marked beside their rows, counted, and told in the details', () => {
		const session = exampleSession();
		const before = describePackage('requests', {
			version: '2.32.0',
			description: 'HTTP for people',
			dependencies: [member('certifi'), member('six')],
		});
		const changes: SetChanges = {
			packages: new Map([
				['requests', { kind: 'changed', before }],
				['zope-00', { kind: 'new' }],
			]),
			removed: ['six'],
		};
		const sets = session.snapshot().sets.map((set) => ({ ...set, changes }));
		session.replace({ sets });
		const { screen, unmount } = open(140, 40, session);
		const lines = screen();
		expect(lines[1]).toContain('1 changed, 1 new, 1 removed');
		const text = lines.join('\n');
		expect(text).toContain('~requests ');
		expect(text).toContain('+zope-00 ');
		unmount();
		const { screen: packageScreen, unmount: leave } = open(140, 40, session, {
			attribute: 'requests',
		});
		const details = packageScreen().join('\n');
		expect(details).toMatch(/version +2\.32\.0 → 2\.33\.1/);
		expect(details).toMatch(/runtime +\+idna 3\.11 +−six/);
		leave();
	});

	test('what is wrong with the tree is at the bottom, its place not cut off', () => {
		const session = exampleSession();
		session.replace({
			phase: 'failed',
			error: 'error: …',
			summary: `${'a very long message '.repeat(9)}(/tree/pkgs/top-level/all-packages.nix:123:45)`,
		});
		const { screen, unmount } = open(80, 24, session);
		expect(screen().at(-1)).toMatch(
			/^ ✗ pkgs\/top-level\/all-packages\.nix:123:45: a very.*q quit$/,
		);
		unmount();
	});

	test('nothing that matches is said so', async () => {
		const { send, unmount } = open(80, 24);
		expect((await send('/qqqqqqqq')).join('\n')).toContain('Nothing matches “qqqqqqqq”.');
		unmount();
	});

	test('the list of actions has no count of what was searched for before, and an empty search says what for', async () => {
		const { send, unmount } = open(80, 24);
		expect((await send('/requests'))[1]).toMatch(/^ \/ requests +1 hit/);
		await send('\r');
		const actions = (await send(':'))[1];
		expect(actions).toMatch(/^ : {2}some letters of what to do *$/);
		await send('\u001b');
		expect((await send('/'))[1]).toMatch(/^ \/ {2}names, modules, words/);
		unmount();
	});

	test('no action that is called so is said so', async () => {
		const { send, unmount } = open(80, 24);
		await send(':');
		expect((await send('qqqqqqqq')).join('\n')).toContain('No action is called so.');
		unmount();
	});

	test('without a row the details speak of none', async () => {
		const { send, unmount } = open(120, 24);
		const screen = (await send('/qqqqqqqq')).join('\n');
		expect(screen).toContain('No row is selected.');
		expect(screen).not.toContain('This row is');
		unmount();
	});

	test('the footer of the list names what most people come for', () => {
		const { screen, unmount } = open(120, 24);
		expect(screen().at(-1)).toMatch(/w why +f flow +u used by +m mark/);
		unmount();
	});

	test('pasted text is searched for', async () => {
		const { send, unmount } = open(80, 24);
		const lines = await send('\u001b[200~requests\u001b[201~');
		expect(lines[1]).toContain('/ requests');
		expect(lines[3]).toContain('❯ requests');
		unmount();
	});

	test('q quits', async () => {
		const { send, quit, unmount } = open(80, 24);
		await send('q');
		expect(quit).toHaveBeenCalledOnce();
		unmount();
	});
});

test('is drawn in a terminal that does not tell its size', () => {
	const { lastFrame, unmount } = renderForTest(
		<App
			session={exampleSession()}
			setup={createSetup()}
			options={{ treeName: 'my tree' }}
			theme={darkTheme}
		/>,
	);
	expect(lastFrame()).toContain('my tree');
	expect(lastFrame()).toContain('certifi');
	unmount();
});

test('works under StrictMode, which makes everything twice and starts it twice', async () => {
	const session = exampleSession();
	const { sets } = session.snapshot();
	session.replace({
		sets: sets.map((set) => ({ ...set, packages: new Map(), isComplete: false })),
	});
	const { screen, send, instance, unmount } = open(120, 30, session, {}, StrictMode);
	await instance.waitUntilRenderFlush();
	expect(session.listeners).toBe(1);
	expect(session.focused).toHaveLength(1);
	session.replace({ sets });
	await vi.waitFor(() => expect(screen().join('\n')).toMatch(/❯ certifi +2026/));
	expect((await send('j')).join('\n')).toContain('❯ requests');
	unmount();
	expect(session.listeners).toBe(0);
});
