import { beforeEach, describe, expect, test, vi } from 'vitest';
import { columnsOf } from '../../../../source/ui/lines/text.ts';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { describePackage } from '../../../support/description.ts';
import { machine, start, trailOf } from '../../example-explorer.ts';
import { describeSet, FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => `# line ${index + 1}`).join('\n');

const files = {
	'pkgs/a.nix': numbered(200),
	'pkgs/old.nix': numbered(30),
	'pkgs/all.nix': numbered(900),
};

const places = { definition: 'pkgs/a.nix:120', registration: 'pkgs/all.nix:700' };

function session() {
	const set = (label: string, definition: string) => {
		const name = `python${label.replace('.', '')}Packages`;
		return describeSet(
			label,
			[
				describePackage('a', { set: name, ...places, definition, reasonAt: 'pkgs/a.nix:3' }),
				describePackage('b', { set: name, definition: 'pkgs/none.nix:1', registration: null }),
				describePackage('c', { set: name, definition: null, registration: null }),
			],
			{ isDefault: label === '3.13' },
		);
	};
	const sets = [set('3.12', 'pkgs/old.nix:20'), set('3.13', places.definition)];
	const made = new FakeSession(snapshotOf(sets));
	for (const [file, text] of Object.entries(files)) made.sources.set(file, text);
	return made;
}

/** Whatever was begun has been found. */
const found = () => new Promise((resolve) => setImmediate(resolve));
const linesOf = ({ view, location, rows, window, active, working, edgesOf }: Frame) => {
	if (active === null) throw new Error('no set is open');
	const context = { set: active, working, edges: () => edgesOf(active), columns: 60 };
	return Array.from({ length: window.end - window.top }, (_, row) =>
		textOf(view.line(context, location, rows, window.top + row)),
	);
};
const selectedLine = (frame: Frame) => linesOf(frame)[frame.window.index - frame.window.top];

beforeEach(() => {
	vi.clearAllMocks();
});

describe('the source', () => {
	test('is the definition at its line, once the file is read', async () => {
		const { press, explorer } = start({}, session());
		const opened = press('v');
		expect(trailOf(opened)).toEqual(['packages', 'source a']);
		expect(opened.rows.length).toBe(0);
		expect(opened.view.emptyText(opened.location, opened.active as never, opened.rows)).toBe(
			'Reading pkgs/a.nix …',
		);
		await found();
		const frame = explorer.frame();
		expect(frame.rows.length).toBe(200);
		expect(selectedLine(frame)).toBe('» 120  # line 120');
		expect(linesOf(frame)[0]).toBe('  116  # line 116');
		expect(frame.selected).toBe('a');
	});

	test('is that of another place with the same key', async () => {
		const { press, explorer } = start({}, session());
		press('v');
		await found();
		press('v');
		await found();
		expect(selectedLine(explorer.frame())).toBe('» 700  # line 700');
		press('v');
		await found();
		expect(selectedLine(explorer.frame())).toBe('»   3  # line 3');
		press('v');
		expect(selectedLine(explorer.frame())).toBe('» 120  # line 120');
		expect(trailOf(explorer.frame())).toEqual(['packages', 'source a']);
	});

	test('is another file where another set has it there, as far from its line', async () => {
		const { press, explorer } = start({}, session());
		press('v');
		await found();
		press('j', 'j', '[');
		await found();
		expect(selectedLine(explorer.frame())).toBe('   22  # line 22');
		expect(linesOf(explorer.frame())).toContain('»  20  # line 20');
		press('G', ']');
		expect(selectedLine(explorer.frame())).toBe('  130  # line 130');
	});

	test('opens in the editor at the selected line', async () => {
		const { press } = start({}, session());
		press('v');
		await found();
		press('j', 'e');
		expect(machine.openEditor).toHaveBeenCalledWith('/tree', 'pkgs/a.nix:121');
	});

	test('is opened by Enter on a path in the details', async () => {
		const { press, explorer } = start({ attribute: 'a' }, session());
		const goTo = (label: string) => {
			const lines = press('tab').details.map(textOf);
			press('g', ...Array(lines.findIndex((line) => line.startsWith(label))).fill('j'));
		};
		goTo('registered');
		press('enter');
		await found();
		expect(explorer.frame().location).toMatchObject({ view: 'source', place: 'registration' });
		expect(selectedLine(explorer.frame())).toBe('» 700  # line 700');
	});

	test('says what it does not know, and why a file cannot be read', async () => {
		const { press, explorer } = start({}, session());
		expect(press('j', 'j', 'v').state.notice?.text).toBe('where c is defined is not known');
		press('k', 'v');
		await found();
		const { view, location, active, rows } = explorer.frame();
		expect(view.emptyText(location, active as never, rows)).toBe(
			'pkgs/none.nix cannot be read: there is no such file',
		);
		expect(press('v').state.notice?.text).toBe('no other place of b is known');
	});

	test('is read again when the tree is', async () => {
		const made = session();
		const { press, explorer } = start({}, made);
		press('v');
		await found();
		made.sources.set('pkgs/a.nix', numbered(119));
		made.replace({ readings: 1 });
		await vi.waitFor(() => expect(explorer.frame().rows.length).toBe(119));
		// The line that is meant is no more: the last one is the nearest.
		expect(selectedLine(explorer.frame())).toBe('» 119  # line 119');
	});

	test('has the whole width, and no line is cut', async () => {
		const made = session();
		made.sources.set('pkgs/a.nix', `${'x'.repeat(150)}\n${'y'.repeat(1_000_000)}\nend`);
		const { press, explorer } = start({}, made);
		press('v');
		await found();
		const frame = explorer.frame();
		expect(frame.layout.panes).toBe('single');
		expect(press('g').window.index).toBe(0);
		const lines = linesOf(explorer.frame());
		expect(
			lines
				.slice(0, 2)
				.map((line) => line.replaceAll(/[^x]/g, ''))
				.join(''),
		).toHaveLength(150);
		for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(120);
		press('G');
		expect(linesOf(explorer.frame()).at(-2)).toMatch(/… and 99\d \d{3} more characters$/);
	});

	test('is coloured, once that is known', async () => {
		const { press, explorer } = start({}, session());
		press('v');
		await vi.waitFor(() => {
			const { view, location, rows, window, active, working, edgesOf } = explorer.frame();
			if (active === null) throw new Error('no set is open');
			const line = view.line(
				{ set: active, working, edges: () => edgesOf(active), columns: 60 },
				location,
				rows,
				window.index,
			);
			expect(line.at(-1)).toEqual({ text: '# line 120', token: 'codeComment' });
		});
	});
});
