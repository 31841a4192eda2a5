import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Throttle } from '../../../source/workspace/session/throttle.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

test('runs at once, then once an interval however often it is asked', () => {
	const run = vi.fn();
	const throttle = new Throttle(80, run);
	for (let request = 0; request < 5; request++) throttle.request(false);
	expect(run).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(79);
	expect(run).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1);
	expect(run).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1000);
	expect(run).toHaveBeenCalledTimes(2);
});

test('runs at once for what is urgent', () => {
	const run = vi.fn();
	const throttle = new Throttle(80, run);
	throttle.request(false);
	throttle.request(true);
	expect(run).toHaveBeenCalledTimes(2);
});

test('does not run after it was cancelled, until it is asked again', () => {
	const run = vi.fn();
	const throttle = new Throttle(80, run);
	throttle.request(false);
	throttle.request(false);
	throttle.cancel();
	vi.advanceTimersByTime(1000);
	expect(run).toHaveBeenCalledTimes(1);
	throttle.request(false);
	expect(run).toHaveBeenCalledTimes(2);
});

test('leaves most of the time to other things, however long a run takes', () => {
	const runs: number[] = [];
	const throttle = new Throttle(80, () => {
		runs.push(performance.now());
		vi.advanceTimersByTime(100);
	});
	throttle.request(false);
	throttle.request(false);
	vi.advanceTimersByTime(399);
	expect(runs).toHaveLength(1);
	vi.advanceTimersByTime(1);
	expect(runs).toHaveLength(2);
});

test('an urgent run waits as long as the last one took, since all may be urgent', () => {
	const run = vi.fn(() => void vi.advanceTimersByTime(100));
	const throttle = new Throttle(80, run);
	throttle.request(true);
	throttle.request(true);
	expect(run).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(100);
	expect(run).toHaveBeenCalledTimes(2);
});
