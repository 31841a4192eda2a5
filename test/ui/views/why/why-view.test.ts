import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start, trailOf } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { FakeSession, snapshotOf } from '../../fake-session.ts';
import { rowsText, titleOf } from '../../rows-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const namesOf = (lines: string[]) => lines.map((line) => line.replace(/(?: +[●◌✗])+$/, ''));

describe('why one package needs another', () => {
	test('from the one that is open to the selected one', () => {
		const { press, explorer } = start({ attribute: 'torch' });
		// Below requests, unfolded: certifi.
		press('+', 'j', 'j', 'j', 'j');
		expect(explorer.frame().selected).toBe('certifi');
		const frame = press('w');
		expect(titleOf(frame)).toBe('1 shortest way, 2 steps: why torch needs certifi');
		expect(namesOf(rowsText(frame))).toEqual([
			'▾ ● torch 1',
			'  ▾ ● requests 2.33.1  runtime',
			'      ● certifi 1  runtime',
		]);
		expect(
			frame.view.status?.(frame.location, frame.rows.length, frame.active as never, frame.rows),
		).toEqual([{ text: 'runtime only', token: 'notice' }]);
		expect(trailOf(press('j', 'enter')).at(-1)).toBe('dependency-tree requests');
	});

	test('opened by name, over the fewest kinds that lead there as far as is known', () => {
		const link = { view: 'why', attributes: ['torch', 'certifi'], sets: [] };
		const session = new FakeSession(snapshotOf(exampleSets()));
		const whole = session.snapshot().sets;
		session.replace({
			sets: whole.map((set) => ({
				...set,
				packages: new Map([...set.packages].filter(([name]) => name !== 'requests')),
				isComplete: false,
			})),
		});
		const { explorer, press } = start({ link }, session);
		expect(rowsText(explorer.frame())).toEqual([]);
		session.replace({ sets: whole });
		vi.advanceTimersByTime(1000);
		expect(titleOf(explorer.frame())).toBe('1 shortest way, 2 steps: why torch needs certifi');
		expect(press('t').location).toMatchObject({ kinds: 'build' });
	});

	test('over other kinds, and the other way round', () => {
		const { press } = start({ attribute: 'requests' });
		press('G', 'space', 'G');
		const frame = press('w');
		expect(titleOf(frame)).toBe('1 shortest way, 1 step: why requests needs setuptools');
		expect(frame.location).toMatchObject({ kinds: 'build' });
		const runtime = press('t', 't', 't');
		expect(runtime.location).toMatchObject({ kinds: 'runtime' });
		expect(runtime.rows.length).toBe(0);
		expect(runtime.view.emptyText(runtime.location, runtime.active as never, runtime.rows)).toBe(
			'requests does not need setuptools (runtime only).',
		);
		expect(press('r').location).toMatchObject({ from: 'setuptools', to: 'requests' });
	});

	test('a user needs the package whose users are shown', () => {
		const { press } = start({ attribute: 'requests' });
		press('u', 'G');
		expect(titleOf(press('w'))).toBe('1 shortest way, 1 step: why torch needs requests');
	});

	test('in the list, the first one is asked for, and searched', () => {
		const { press, type, explorer } = start();
		type('/certifi');
		const choice = press('enter', 'w');
		expect(titleOf(choice)).toBe('which package needs certifi?');
		expect(choice.rows.length).toBe(3);
		expect(choice.selected).toBe('requests');
		type('/tor');
		expect(explorer.frame().rows.length).toBe(1);
		expect(titleOf(press('enter', 'enter'))).toBe(
			'1 shortest way, 2 steps: why torch needs certifi',
		);
	});
});
