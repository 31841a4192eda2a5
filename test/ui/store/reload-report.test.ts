import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SetChanges } from '../../../source/workspace/session/changes.ts';
import type { SetSnapshot } from '../../../source/workspace/session/session.ts';
import { describePackage } from '../../support/description.ts';
import { start } from '../example-explorer.ts';
import { exampleSets } from '../example-sets.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('when the tree is read again', () => {
	const changed = (label: string, attribute: string): SetChanges => ({
		packages: new Map([
			[
				attribute,
				{ kind: 'changed', before: describePackage(attribute, { set: label, version: '0.9' }) },
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
		expect(during.trail[0].search?.text).toBe('requests');
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
			notice: { text: '✗ a.nix:3:4: syntax error' },
			selected: 'idna',
		});
		session.replace({ phase: 'ready', readings: 2, error: null, summary: null });
		settle();
		expect(explorer.frame().notice).toMatchObject({ source: 'event', tone: 'notice' });
	});

	test('a set that fails leaves its rows, and says so where it is open', () => {
		const sets = exampleSets().map((set) =>
			set.label === '3.14' ? { ...set, outdated: 'no such thing (/tree/b.nix:1:2)' } : set,
		);
		const { explorer, press, session } = start();
		session.replace({ phase: 'ready', readings: 1, sets });
		settle();
		expect(explorer.frame().notice).toBeNull();
		expect(explorer.frame().state.notice).toBeNull();
		expect(press('3')).toMatchObject({
			body: 'rows',
			notice: { text: '✗ 3.14: b.nix:1:2: no such thing' },
		});
	});
});
