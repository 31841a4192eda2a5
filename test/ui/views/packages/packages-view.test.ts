import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { noChanges, type SetChanges } from '../../../../source/workspace/session/changes.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { describePackage } from '../../../support/description.ts';
import { start } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';
import { lineContext, rowsText, titleOf } from '../../rows-text.ts';

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

	const choices = (frame: Frame) =>
		rowsText(frame).map((line) => line.trim().replace(/ {2,}/, ': '));
	/** Chooses the filter of some words. */
	const choose = ({ press }: ReturnType<typeof start>, words: string) => {
		const at = choices(press('t', 'g')).findIndex((line) => line.startsWith(words));
		expect(at).toBeGreaterThanOrEqual(0);
		return press(...Array<string>(at).fill('t'), 'enter');
	};

	test('is put in another order from its top, with the number that it goes by', () => {
		const { press } = start();
		const byUsers = press('G', 's');
		expect(byUsers.window.index).toBe(0);
		expect(byUsers.selected).toBe('certifi');
		expect(rowsText(byUsers)[0]).toMatch(/^certifi +1 +1 +3 +/);
		expect(labelsOf(byUsers)).toMatch(/users {2}in all/);
		expect(labelsOf(press('s'))).toMatch(/closure/);
		expect(labelsOf(press('s'))).toMatch(/blockers/);
		expect(press('s').location).toMatchObject({ order: 'name' });
	});

	test('says what it is narrowed to, and Escape shows all with the selected row kept', () => {
		const started = start();
		started.press('3');
		const frame = choose(started, 'only not available');
		expect(frame.selected).toBe('torch');
		expect(frame.rows.length).toBe(1);
		started.press('s');
		expect(titleOf(started.explorer.frame())).toBe('only not available · by users');
		const all = started.press('escape');
		expect(all.rows.length).toBe(7);
		expect(all.selected).toBe('torch');
		expect(titleOf(all)).toBe('packages');
	});

	test('is filtered by state and by difference, each choice with how many it leaves', async () => {
		const { press, explorer } = start();
		// Sets are compared while nobody waits for it.
		expect(choices(press('t')).slice(-2)).toEqual([
			'differs between 3.13 and 3.12: ·',
			'differs between 3.13 and 3.14: ·',
		]);
		await vi.advanceTimersByTimeAsync(1);
		expect(choices(explorer.frame())).toEqual([
			'all packages: 7',
			'only what changed: 0',
			'only available: 7',
			'only not available: 0',
			'available in 3.13, not in 3.12: 0',
			'available in 3.13, not in 3.14: 1',
			'differs between 3.13 and 3.12: 0',
			'differs between 3.13 and 3.14: 1',
		]);
		expect(press('escape').location.view).toBe('packages');
		expect(choices(press('1', 't'))).toContain('available in 3.12, not in 3.13: 1');
	});

	test('leaves what another version lacks, and stays so in another tab', () => {
		const started = start();
		const frame = choose(started, 'available in 3.13, not in 3.14');
		expect(frame.rows.length).toBe(1);
		expect(frame.selected).toBe('torch');
		// Nothing differs from itself.
		const other = started.press('3');
		expect(other.rows.length).toBe(0);
		expect(other.view.emptyText(other.location, other.active as never, other.rows)).toBe(
			'No package: available in 3.14, not in 3.14.',
		);
	});

	test('the choice begins at the filter that is in use', () => {
		const started = start();
		choose(started, 'differs between 3.13 and 3.14');
		const { rows, window } = started.press('t');
		expect(rows.keyAt(window.index)).toBe('differs python314Packages');
	});

	test('what changed can be listed alone', () => {
		const marked = exampleSets().map((set) => ({ ...set, changes: changed(set.name, 'torch') }));
		const started = start({}, new FakeSession(snapshotOf(marked)));
		const frame = choose(started, 'only what changed');
		expect(frame.rows.length).toBe(1);
		expect(frame.selected).toBe('torch');
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
		const started = start({}, new FakeSession(snapshotOf(marked('torch'))));
		const { press, session, explorer } = started;
		const tell = (...attributes: string[]) => {
			session.replace({ sets: marked(...attributes) });
			vi.advanceTimersByTime(1000);
			return explorer.frame();
		};
		choose(started, 'only what changed');
		expect(press('g').selected).toBe('torch');
		expect(tell('numpy', 'torch').selected).toBe('torch');
		expect(tell().selected).toBeNull();
		expect(press('escape').selected).toBe('torch');
	});

	test('what is not final yet is said to be so', () => {
		const statusOf = (facts: Partial<SetSnapshot>, ...keys: string[]) => {
			const sets = exampleSets().map((set) => ({ ...set, ...facts }));
			const { press } = start({}, new FakeSession(snapshotOf(sets)));
			const { view, location, rows, active } = press(...keys);
			if (active === null) throw new Error('no set is open');
			const status = view.status?.(location, rows.length, active, rows) ?? [];
			const found = view.searchReport?.(rows, active)?.counts ?? '';
			return textOf(status) + found;
		};
		const describing = { isComplete: false, described: 3 };
		const confirming = { isComplete: false, confirmed: 3 };
		const available = ['t', 't', 't', 'enter'];
		expect(statusOf(describing, '/', 'n', 'enter')).toBe('1 hit so far');
		expect(statusOf(confirming, '/', 'n', 'enter')).toBe('1 hit');
		expect(statusOf(confirming, ...available)).toBe('7 of 7 so far');
		expect(statusOf({}, ...available)).toBe('7 of 7');
	});

	test('how many use a package is not told before all are read', () => {
		const sets = exampleSets().map((set) => ({ ...set, isComplete: false }));
		const { press } = start({}, new FakeSession(snapshotOf(sets)));
		expect(rowsText(press())[0]).toMatch(/^certifi +1 +· +· /);
		// The order goes by those that are known.
		expect(press('s').selected).toBe('requests');
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

/** What stands over the columns. */
function labelsOf(frame: Frame): string {
	return textOf(frame.view.labels?.(lineContext(frame), frame.location).flat() ?? []);
}
