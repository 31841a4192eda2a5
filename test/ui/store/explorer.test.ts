import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { targetAttribute } from '../../../source/ui/lines/line.ts';
import { describePackage } from '../../support/description.ts';
import { machine, start, trailOf } from '../example-explorer.ts';
import { exampleSets } from '../example-sets.ts';
import { describeSet, FakeSession, snapshotOf } from '../fake-session.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('opening', () => {
	test('the default set is open, its first package selected', () => {
		const { explorer } = start();
		expect(explorer.frame().active?.name).toBe('python313Packages');
		expect(explorer.frame().selected).toBe('certifi');
	});

	test('a set, a query and a package can be asked for', () => {
		expect(start({ set: '3.12' }).explorer.frame().active?.label).toBe('3.12');
		expect(start({ query: 'requests' }).explorer.frame().selected).toBe('requests');
		expect(trailOf(start({ attribute: 'torch' }).explorer.frame())).toEqual([
			'packages',
			'dependency-tree torch',
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
		const packages = names.map((name) => describePackage(name));
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
		expect(trailOf(opened)).toEqual(['packages', 'dependency-tree requests']);
		const dependency = press('j', 'j', 'enter');
		expect(trailOf(dependency)).toEqual([
			'packages',
			'dependency-tree requests',
			'dependency-tree certifi',
		]);
		const users = press('u');
		expect(users.rows.length).toBe(1);
		expect(users.selected).toBe('requests');
		expect(trailOf(press('escape', 'escape', 'escape'))).toEqual(['packages']);
		expect(press().location.search?.text).toBe('req');
		const cleared = press('escape');
		expect(cleared.location.search?.text).toBe('');
		expect(cleared.selected).toBe('requests');
		expect(machine.quit).not.toHaveBeenCalled();
		press('escape');
		// Pressed once too often, it must not end the program.
		expect(machine.quit).not.toHaveBeenCalled();
		press('q');
		expect(machine.quit).toHaveBeenCalledOnce();
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

describe('a key that does nothing', () => {
	test('is said so, once in each view', () => {
		const { press } = start();
		expect(press('~').notice?.text).toBe('~ does nothing here; ? shows the keys');
		expect(press('~').notice).toBeNull();
		press('enter');
		expect(press('~').notice?.text).toBe('~ does nothing here; ? shows the keys');
	});
});

describe('Esc', () => {
	test('clears a search that is kept before it leaves a view', () => {
		const { press, type } = start();
		type('/certifi');
		press('enter', 'w');
		type('/tor');
		press('enter');
		const cleared = press('escape');
		expect(trailOf(cleared)).toEqual(['packages', 'why-choice']);
		expect(cleared.location.search?.text).toBe('');
		expect(trailOf(press('escape'))).toEqual(['packages']);
	});
});

describe('panes', () => {
	test('Tab goes to the details, whose lines lead on', () => {
		const { press, type } = start();
		type('/requests');
		press('enter');
		const details = press('tab').details;
		const line = details.findIndex((one) => targetAttribute(one) === 'idna');
		expect(line).toBeGreaterThan(0);
		const opened = press(...Array<string>(line).fill('j'), 'enter');
		expect(trailOf(opened)).toEqual(['packages', 'dependency-tree idna']);
		expect(opened.state.pane).toBe('rows');
	});

	test('Esc in the details goes back to the rows', () => {
		const { press } = start();
		expect(press('tab').state.pane).toBe('details');
		expect(press('escape').state.pane).toBe('rows');
		expect(machine.quit).not.toHaveBeenCalled();
	});

	test('moving on shows the next package from its top', () => {
		const { press } = start();
		press('tab', 'j', 'j', 'tab', 'j');
		expect(press().state.details.index).toBe(0);
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
		explorer.stop();
	});
});
