import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describePackage } from '../../support/description.ts';
import { start, trailOf } from '../example-explorer.ts';
import { describeSet, FakeSession, snapshotOf } from '../fake-session.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
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

	test('goes to the tenth tab by 0', () => {
		const labels = Array.from({ length: 10 }, (_, index) => `3.${index}`);
		const sets = labels.map((label) => describeSet(label, [describePackage('numpy')]));
		const { press } = start({}, new FakeSession(snapshotOf(sets)));
		expect(press('0').active?.label).toBe('3.9');
		expect(press('1').active?.label).toBe('3.0');
	});

	test('a package that is not there leaves the nearest place, a remark, and is found again', () => {
		const { press, type } = start();
		press('1');
		type('/zstd');
		const opened = press('enter', 'enter');
		expect(trailOf(opened)).toEqual(['packages', 'dependency-tree backports-zstd']);
		const gone = press('2');
		expect(trailOf(gone)).toEqual(['packages']);
		expect(gone.notice?.text).toBe('backports-zstd is not in 3.13, only in 3.12');
		expect(trailOf(press('1'))).toEqual(['packages', 'dependency-tree backports-zstd']);
	});

	test('in the list, the place of an absent package is where it would be', () => {
		const { press } = start();
		press('1');
		vi.advanceTimersByTime(1000);
		expect(press('g').selected).toBe('backports-zstd');
		const gone = press('2');
		expect(gone.selected).toBe('certifi');
		expect(gone.notice?.text).toBe('backports-zstd is not in 3.13, only in 3.12');
		expect(press('j').notice).toBeNull();
	});

	test('a package that is disabled is there, with its reason', () => {
		const { press, type } = start({}, undefined, { columns: 80, rows: 24 });
		type('/torch');
		const frame = press('enter', '3');
		expect(frame.selected).toBe('torch');
		expect(frame.notice?.text).toBe('torch disabled: not supported for interpreter python314');
	});

	test('a set that fails says why, and the place outlives it', () => {
		const { press } = start();
		press('G');
		const failing = press('4');
		expect(failing.body).toBe('set fails');
		vi.advanceTimersByTime(1000);
		press('j', 'enter', 'u', 'space', 'pagedown');
		expect(press('2').selected).toBe('torch');
	});
});
