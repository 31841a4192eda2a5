import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noChanges, type SetChanges } from '../../../../source/workspace/session/changes.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { describePackage } from '../../../support/description.ts';
import { start } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { FakeSession, snapshotOf } from '../../fake-session.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('the list of packages', () => {
	const changed = (label: string, attribute: string): SetChanges => ({
		packages: new Map([
			[
				attribute,
				{ kind: 'changed', before: describePackage(attribute, { set: label, version: '0.9' }) },
			],
		]),
		removed: [],
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

	test('what changed can be listed alone', () => {
		const marked = exampleSets().map((set) => ({ ...set, changes: changed(set.name, 'torch') }));
		const { press } = start({}, new FakeSession(snapshotOf(marked)));
		expect(press('t', 't', 't').location).toMatchObject({ filter: 'changed' });
		expect(press().rows.length).toBe(1);
		expect(press().selected).toBe('torch');
		expect(press('t').location).toMatchObject({ filter: 'all' });
	});

	test('what is selected stays so in the list of changes, and when that is empty', () => {
		const marked = (...attributes: string[]) =>
			exampleSets().map((set) => ({
				...set,
				changes: {
					...noChanges,
					packages: new Map(attributes.map((one) => [one, { kind: 'new' as const }])),
				},
			}));
		const { press, session, explorer } = start({}, new FakeSession(snapshotOf(marked('torch'))));
		const tell = (...attributes: string[]) => {
			session.replace({ sets: marked(...attributes) });
			vi.advanceTimersByTime(1000);
			return explorer.frame();
		};
		expect(press('t', 't', 't', 'g').selected).toBe('torch');
		expect(tell('numpy', 'torch').selected).toBe('torch');
		expect(tell().selected).toBeNull();
		expect(press('t').selected).toBe('torch');
	});

	test('what is not final yet is said to be so', () => {
		const statusOf = (facts: Partial<SetSnapshot>, ...keys: string[]) => {
			const sets = exampleSets().map((set) => ({ ...set, ...facts }));
			const { press } = start({}, new FakeSession(snapshotOf(sets)));
			const { view, location, rows, active } = press(...keys);
			if (active === null) throw new Error('no set is open');
			const status = view.status?.(location, rows.length, active, rows) ?? [];
			const found = view.searchReport?.(rows, active)?.counts ?? '';
			return status.map(({ text }) => text).join('') + found;
		};
		const describing = { isComplete: false, described: 3 };
		const confirming = { isComplete: false, confirmed: 3 };
		expect(statusOf(describing, '/', 'n', 'enter')).toBe('1 hit so far');
		expect(statusOf(confirming, '/', 'n', 'enter')).toBe('1 hit');
		expect(statusOf(confirming, 't')).toBe('only available  7 of 7 so far');
		expect(statusOf({}, 't')).toBe('only available  7 of 7');
	});

	test('a search tells how much it found, what is wrong with it, and what would be found', () => {
		const reportOf = (query: string, facts: Partial<SetSnapshot> = {}) => {
			const sets = exampleSets().map((set) => ({ ...set, ...facts }));
			const { press } = start({}, new FakeSession(snapshotOf(sets)));
			const { view, rows, active } = press('/', ...query.replaceAll(' ', '~').split(''));
			if (active === null) throw new Error('no set is open');
			return view.searchReport?.(rows, active);
		};
		expect(reportOf('numpy')?.counts).toBe('1 hit');
		expect(reportOf('nmupy')?.counts).toBe('0 hits, 1 similar');
		expect(reportOf('x:1')?.problem).toMatch(/^no field x: but state: /);
		expect(reportOf('numpy')?.problem).toBeNull();
		expect(reportOf('^numpz')?.nothingFound()).toEqual([]);
	});
});
