import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Throttle } from '../../../source/ui/store/throttle.ts';

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
