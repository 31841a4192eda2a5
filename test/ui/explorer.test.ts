import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Surroundings } from '../../source/ui/commands.ts';
import { Explorer, type ExplorerOptions } from '../../source/ui/explorer.ts';
import type { SetChanges } from '../../source/workspace/session/changes.ts';
import type { SetSnapshot } from '../../source/workspace/session/session.ts';
import {
	describePackage,
	describeSet,
	FakeSession,
	member,
	snapshotOf,
	stranger,
} from './fake-session.ts';

/** Small sets with a package that only one has, one that is disabled in one, and a failing set. */
function exampleSets() {
	const packages = (set: string) => [
		describePackage(set, 'certifi'),
		describePackage(set, 'idna'),
		describePackage(set, 'numpy', { version: '2.4' }),
		describePackage(set, 'requests', {
			version: '2.33.1',
			homepage: 'https://requests.example',
			definition: 'pkgs/requests/default.nix:12',
			dependencies: [member('certifi'), member('idna'), stranger('numpy', '1.26')],
			buildSystem: [member('setuptools')],
		}),
		describePackage(set, 'requests-cache', { dependencies: [member('requests')] }),
		describePackage(set, 'setuptools'),
		describePackage(set, 'torch', { dependencies: [member('numpy'), member('requests')] }),
	];
	const disabled = {
		state: 'disabled' as const,
		reason: 'not supported for interpreter python314',
	};
	return [
		describeSet('3.12', [
			...packages('python312Packages'),
			describePackage('python312Packages', 'backports-zstd'),
		]),
		describeSet('3.13', packages('python313Packages'), { isDefault: true }),
		describeSet(
			'3.14',
			packages('python314Packages').map((description) =>
				description.attribute === 'torch' ? { ...description, ...disabled } : description,
			),
		),
		describeSet('3.15', [], { reason: 'error: python315 is removed' }),
	];
}

const surroundings = {
	quit: vi.fn<Surroundings['quit']>(),
	suspend: vi.fn<Surroundings['suspend']>(async () => {}),
	copy: vi.fn<Surroundings['copy']>(async () => null),
	openUrl: vi.fn<Surroundings['openUrl']>(async () => null),
	openEditor: vi.fn<Surroundings['openEditor']>(async () => null),
};

function start(
	options: ExplorerOptions = {},
	session = new FakeSession(snapshotOf(exampleSets())),
	size = { columns: 120, rows: 24 },
) {
	const explorer = new Explorer(session, surroundings, options, size);
	const press = (...keys: string[]) => {
		explorer.press(keys);
		return explorer.frame();
	};
	const type = (text: string) => press(...text);
	return { explorer, session, press, type };
}

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

function trail(frame: ReturnType<Explorer['frame']>): string[] {
	return frame.trail.map((location) =>
		location.view === 'list' ? 'list' : `${location.view} ${location.attribute}`,
	);
}

describe('opening', () => {
	test('the default set is open, its first package selected', () => {
		const { explorer } = start();
		expect(explorer.frame().active?.name).toBe('python313Packages');
		expect(explorer.frame().selected).toBe('certifi');
	});

	test('a set, a query and a package can be asked for', () => {
		expect(start({ set: '3.12' }).explorer.frame().active?.label).toBe('3.12');
		expect(start({ query: 'requests' }).explorer.frame().selected).toBe('requests');
		expect(trail(start({ attribute: 'torch' }).explorer.frame())).toEqual([
			'list',
			'package torch',
		]);
	});

	test('what is on screen is asked for first, of the set that is open', () => {
		const sets = exampleSets();
		const unknown = sets.map((set) => ({ ...set, packages: new Map(), isComplete: false }));
		const { explorer, session } = start(
			{},
			new FakeSession(snapshotOf(unknown, { phase: 'describing' })),
		);
		expect(session.focused).toEqual([
			{ set: 'python313Packages', attributes: sets[1]?.attributes, nearby: [] },
		]);
		explorer.press(['[']);
		expect(session.focused.at(-1)).toEqual({
			set: 'python312Packages',
			// The selected one is looked at most.
			attributes: ['certifi', 'backports-zstd', ...(sets[0]?.attributes.slice(2) ?? [])],
			nearby: [],
		});
	});

	test('what surrounds the screen is asked for next: the page below, the page above', () => {
		const names = Array.from({ length: 100 }, (_, index) => `package${100 + index}`);
		const packages = names.map((name) => describePackage('python313Packages', name));
		const set = describeSet('3.13', packages, { packages: new Map(), isComplete: false });
		const session = new FakeSession(snapshotOf([set], { phase: 'describing' }));
		const { explorer } = start({}, session);
		const { top, end } = explorer.frame().window;
		expect(session.focused.at(-1)).toEqual({
			set: 'python313Packages',
			attributes: names.slice(top, end),
			nearby: names.slice(end, 2 * end),
		});
		explorer.press(['end']);
		const last = explorer.frame().window;
		const { attributes = [], nearby } = session.focused.at(-1) ?? {};
		expect(attributes[0]).toBe('package199');
		expect(attributes.toSorted()).toEqual(names.slice(last.top));
		expect(nearby).toEqual(names.slice(last.top - (last.end - last.top), last.top));
	});

	test('what happened to the evaluation is told, once', () => {
		const sets = exampleSets();
		const { explorer, session } = start({}, new FakeSession(snapshotOf(sets)));
		session.replace({ notice: 'memory is short' });
		vi.advanceTimersByTime(1000);
		expect(explorer.frame().state.notice?.text).toBe('memory is short');
		explorer.press(['j']);
		session.replace({ phase: 'ready' });
		vi.advanceTimersByTime(1000);
		expect(explorer.frame().state.notice).toBeNull();
	});

	test('nothing is asked for that is known', () => {
		expect(start().session.focused).toEqual([]);
	});

	test('a tree that fails, or has no sets, is a message', () => {
		const failed = new FakeSession(snapshotOf([], { phase: 'failed', error: 'syntax error' }));
		expect(start({}, failed).explorer.frame().body).toBe('failed');
		const empty = new FakeSession(snapshotOf([]));
		expect(start({}, empty).explorer.frame().body).toBe('no sets');
		const opening = new FakeSession(snapshotOf([], { phase: 'opening' }));
		expect(start({}, opening).explorer.frame().body).toBe('opening');
	});
});

describe('the walk', () => {
	test('search, another version, drill in, used by, back out, quit', () => {
		const { press, type } = start();
		const searched = type('/req');
		expect(searched.selected).toBe('requests');
		expect(searched.rows.length).toBe(2);
		press('enter');
		const other = press('1');
		expect(other.active?.label).toBe('3.12');
		expect(other.selected).toBe('requests');
		const opened = press('enter');
		expect(trail(opened)).toEqual(['list', 'package requests']);
		const dependency = press('j', 'j', 'enter');
		expect(trail(dependency)).toEqual(['list', 'package requests', 'package certifi']);
		const users = press('u');
		expect(users.rows.length).toBe(1);
		expect(users.selected).toBe('requests');
		expect(trail(press('escape', 'escape', 'escape'))).toEqual(['list']);
		expect(press().state.search.text).toBe('req');
		const cleared = press('escape');
		expect(cleared.state.search.text).toBe('');
		expect(cleared.selected).toBe('requests');
		expect(surroundings.quit).not.toHaveBeenCalled();
		press('escape');
		expect(surroundings.quit).toHaveBeenCalledOnce();
	});

	test('keys that arrive together do what they do apart', () => {
		const together = start();
		together.press(...'/torch', 'enter', 'enter', 'j', 'j');
		const apart = start();
		for (const key of [...'/torch', 'enter', 'enter', 'j', 'j']) {
			apart.press(key);
		}
		expect(together.explorer.frame().state).toEqual(apart.explorer.frame().state);
		expect(together.explorer.frame().selected).toBe('numpy');
	});
});

describe('changing the version', () => {
	test('keeps package, search and scroll', () => {
		const { press, type } = start();
		type('/req');
		press('down', 'enter');
		const before = press();
		const after = press(']', '[', '[', ']');
		expect(after.selected).toBe('requests-cache');
		expect(after.window).toEqual(before.window);
	});

	test('goes round, and to the tab of a digit; a digit without a tab does nothing', () => {
		const { press } = start();
		expect(press(']').active?.label).toBe('3.14');
		expect(press(']').active?.label).toBe('3.15');
		expect(press(']').active?.label).toBe('3.12');
		expect(press('[').active?.label).toBe('3.15');
		expect(press('2').active?.label).toBe('3.13');
		expect(press('9').active?.label).toBe('3.13');
	});

	test('a package that is not there leaves the nearest place, a remark, and is found again', () => {
		const { press, type } = start();
		press('1');
		type('/zstd');
		const opened = press('enter', 'enter');
		expect(trail(opened)).toEqual(['list', 'package backports-zstd']);
		const gone = press('2');
		expect(trail(gone)).toEqual(['list']);
		expect(gone.remark).toBe('backports-zstd is not in 3.13, only in 3.12');
		expect(trail(press('1'))).toEqual(['list', 'package backports-zstd']);
	});

	test('in the list, the place of an absent package is where it would be', () => {
		const { press } = start();
		press('1', 'g');
		expect(press().selected).toBe('backports-zstd');
		const gone = press('2');
		expect(gone.selected).toBe('certifi');
		expect(gone.remark).toBe('backports-zstd is not in 3.13, only in 3.12');
		expect(press('j').remark).toBeNull();
	});

	test('a package that is disabled is there, with its reason', () => {
		const { press, type } = start({}, undefined, { columns: 80, rows: 24 });
		type('/torch');
		const frame = press('enter', '3');
		expect(frame.selected).toBe('torch');
		expect(frame.remark).toBe('torch disabled: not supported for interpreter python314');
	});

	test('a set that fails says why, and the place outlives it', () => {
		const { press } = start();
		press('G');
		const failing = press('4');
		expect(failing.body).toBe('set fails');
		press('j', 'enter', 'u', 'space', 'pagedown');
		expect(press('2').selected).toBe('torch');
	});
});

describe('panes', () => {
	test('Tab goes to the details, whose lines lead on', () => {
		const { press, type } = start();
		type('/requests');
		press('enter');
		const details = press('tab').details;
		const line = details.findIndex(({ attribute }) => attribute === 'idna');
		expect(line).toBeGreaterThan(0);
		const opened = press(...Array<string>(line).fill('j'), 'enter');
		expect(trail(opened)).toEqual(['list', 'package idna']);
		expect(opened.state.pane).toBe('rows');
	});

	test('Esc in the details goes back to the rows', () => {
		const { press } = start();
		expect(press('tab').state.pane).toBe('details');
		expect(press('escape').state.pane).toBe('rows');
		expect(surroundings.quit).not.toHaveBeenCalled();
	});

	test('moving on shows the next package from its top', () => {
		const { press } = start();
		press('tab', 'j', 'j', 'tab', 'j');
		expect(press().state.details.index).toBe(0);
	});
});

describe('the tree of dependencies', () => {
	test('folds and unfolds; a repeat leads to where it is unfolded', () => {
		const { press, type } = start();
		type('/torch');
		press('enter', 'enter');
		expect(press('j', 'space').rows.length).toBe(2);
		expect(press('space').rows.length).toBe(4);
		const all = press('+');
		expect(all.rows.length).toBe(7);
		expect(press('-').rows.length).toBe(2);
	});

	test('a stranger cannot be opened, and says so', () => {
		const { press, type } = start();
		type('/requests');
		press('enter', 'enter');
		const frame = press('j', 'j', 'j', 'j', 'enter');
		expect(frame.selected).toBeNull();
		expect(trail(frame)).toEqual(['list', 'package requests']);
		expect(frame.state.notice?.text).toContain('not an object of 3.13');
	});

	test('the row that was folded away leaves the row it is folded into', () => {
		const { press } = start({ attribute: 'torch' });
		press('+', 'G');
		const folded = press('-');
		expect(folded.window.index).toBe(1);
	});
});

describe('commands', () => {
	test('copy the attribute path of the selected package', () => {
		const { press, type } = start();
		type('/requests');
		press('enter', 'y');
		expect(surroundings.copy).toHaveBeenCalledWith('python313Packages.requests');
	});

	test('open homepage and definition, or say that there is none', () => {
		const { press, type } = start();
		expect(press('o').state.notice?.text).toBe('certifi names no homepage');
		expect(press('e').state.notice?.text).toBe('where certifi is defined is not known');
		type('/requests');
		press('enter', 'o', 'e');
		expect(surroundings.openUrl).toHaveBeenCalledWith('https://requests.example');
		expect(surroundings.openEditor).toHaveBeenCalledWith('/tree', 'pkgs/requests/default.nix:12');
	});

	test('what failed is a notice, gone with the next key', async () => {
		surroundings.copy.mockRejectedValueOnce(new Error('no clipboard'));
		const { press } = start();
		press('y');
		await vi.runAllTimersAsync();
		expect(press().state.notice).toEqual({ text: 'no clipboard', tone: 'error' });
		expect(press('j').state.notice).toBeNull();
	});

	test('sort by use, filter by state', () => {
		const { press } = start();
		press('1');
		expect(press('s', 'g').selected).toBe('requests');
		expect(press('s', '3', 't').rows.length).toBe(6);
		const others = press('t');
		expect(others.rows.length).toBe(1);
		expect(others.selected).toBe('torch');
		expect(press('t').rows.length).toBe(7);
	});

	test('reload, suspend, quit', () => {
		const { press, session } = start();
		press('R', 'ctrl+z', 'q');
		expect(session.reloads).toBe(1);
		expect(surroundings.suspend).toHaveBeenCalledOnce();
		expect(surroundings.quit).toHaveBeenCalledOnce();
	});

	test('in the search line, letters are text and brackets change the version', () => {
		const { type } = start();
		const frame = type('/q?R]');
		expect(frame.state.search.text).toBe('q?R');
		expect(frame.active?.label).toBe('3.14');
		expect(surroundings.quit).not.toHaveBeenCalled();
	});

	test('help opens, scrolls and closes', () => {
		const { press } = start();
		expect(press('?').body).toBe('help');
		expect(press('G').helpWindow.end).toBe(press().help.length);
		expect(press('escape').body).toBe('rows');
		expect(press('?', '?').body).toBe('rows');
		expect(trail(press('?', 'u', 'enter', 'tab', 'escape'))).toEqual(['list']);
		expect(press().state.pane).toBe('rows');
	});
});

describe('a session that moves on', () => {
	test('many changes are one frame', () => {
		const sets = exampleSets();
		const { explorer, session } = start({}, new FakeSession(snapshotOf(sets)));
		const drawn = vi.fn();
		explorer.subscribe(drawn);
		vi.advanceTimersByTime(1000);
		for (let change = 0; change < 50; change++) {
			session.replace({ progress: { done: change, total: 50, activity: '' } });
		}
		vi.advanceTimersByTime(1000);
		expect(drawn.mock.calls.length).toBeLessThanOrEqual(2);
		expect(explorer.frame().snapshot.progress.done).toBe(49);
	});

	test('the selected package stays selected while others arrive', () => {
		const [, set] = exampleSets();
		if (set === undefined) throw new Error('no set');
		const { explorer, press, session } = start({}, new FakeSession(snapshotOf([set])));
		press('G');
		const more = { ...set, attributes: ['aaa', ...set.attributes] };
		session.replace({ sets: [more] });
		vi.advanceTimersByTime(1000);
		expect(explorer.frame().selected).toBe('torch');
		explorer.dispose();
	});
});

describe('when the tree is read again', () => {
	const changed = (label: string, attribute: string): SetChanges => ({
		packages: new Map([
			[
				attribute,
				{ kind: 'changed', before: describePackage(label, attribute, { version: '0.9' }) },
			],
		]),
		removed: [],
	});
	/** The sets as they are while they are described once more: nothing is complete. */
	const underWay = () => exampleSets().map((set) => ({ ...set, described: 0, isComplete: false }));
	const settle = () => vi.advanceTimersByTime(1000);

	test('place, search, tab and open package are what they were', () => {
		const { explorer, press, session, type } = start();
		type('/requests');
		press('enter', '3', 'enter', 'j', 'j');
		const before = explorer.frame();
		session.replace({ phase: 'opening', readings: 1, sets: underWay() });
		settle();
		const during = explorer.frame();
		expect(during.body).toBe('rows');
		for (const key of ['trail', 'window', 'selected'] as const) {
			expect(during[key]).toEqual(before[key]);
		}
		expect(during.active?.label).toBe('3.14');
		expect(during.state.search.text).toBe('requests');
		// What is shown is asked for, though all of it was known.
		expect(session.focused.at(-1)?.set).toBe('python314Packages');
		session.replace({ phase: 'ready', sets: exampleSets() });
		settle();
		expect(explorer.frame().window).toEqual(before.window);
	});

	test('what came of it is said once, until the next key or reading', () => {
		const { explorer, press, session } = start();
		const read = (sets: SetSnapshot[], readings: number) => {
			session.replace({ phase: 'describing', readings });
			settle();
			const during = explorer.frame().state.notice;
			session.replace({ phase: 'ready', sets });
			settle();
			return [during, explorer.frame().state.notice?.text];
		};
		const sets = exampleSets();
		expect(read(sets, 1)).toEqual([null, 'Read again: no package is described otherwise']);
		const marked = sets.map((set) => ({ ...set, changes: changed(set.name, 'torch') }));
		expect(read(marked, 2)).toEqual([null, 'Read again: 1 changed']);
		expect(press('j').state.notice).toBeNull();
		session.replace({});
		settle();
		expect(explorer.frame().state.notice).toBeNull();
		expect(read(marked, 3)).toEqual([null, 'Read again: no package is described otherwise']);
	});

	test('what changed can be listed alone', () => {
		const marked = exampleSets().map((set) => ({ ...set, changes: changed(set.name, 'torch') }));
		const { press } = start({}, new FakeSession(snapshotOf(marked)));
		expect(press('t', 't', 't').state.filter).toBe('changed');
		expect(press().rows.length).toBe(1);
		expect(press().selected).toBe('torch');
		expect(press('t').state.filter).toBe('all');
	});

	test('a tree that fails leaves the rows, and its error stays until it is mended', () => {
		const { explorer, press, session } = start();
		session.replace({
			phase: 'failed',
			readings: 1,
			error: 'error: syntax error\n\nat /tree/a.nix:3:4',
			summary: 'syntax error (/tree/a.nix:3:4)',
		});
		settle();
		expect(press('j')).toMatchObject({
			body: 'rows',
			trouble: 'a.nix:3:4: syntax error',
			selected: 'idna',
		});
		session.replace({ phase: 'ready', readings: 2, error: null, summary: null });
		settle();
		expect(explorer.frame().trouble).toBeNull();
	});

	test('a set that fails leaves its rows, and says so where it is open', () => {
		const sets = exampleSets().map((set) =>
			set.label === '3.14' ? { ...set, outdated: 'no such thing (/tree/b.nix:1:2)' } : set,
		);
		const { explorer, press, session } = start();
		session.replace({ phase: 'ready', readings: 1, sets });
		settle();
		expect(explorer.frame().trouble).toBeNull();
		expect(explorer.frame().state.notice).toBeNull();
		expect(press('3')).toMatchObject({ body: 'rows', trouble: '3.14: b.nix:1:2: no such thing' });
	});
});
