import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Prefetch } from '../../../source/ui/store/prefetch.ts';
import type { SetSnapshot } from '../../../source/workspace/session/session.ts';
import { exampleSets } from '../example-sets.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

function prefetch() {
	const prepared: string[] = [];
	const prefetch = new Prefetch(
		(set: SetSnapshot) => void prepared.push(set.label),
		() => void prepared.push('what is shown'),
	);
	return { prefetch, prepared };
}

test('sets with names are prepared one a pause, and again when they are complete', () => {
	const { prefetch: ahead, prepared } = prefetch();
	const incomplete = exampleSets().map((set) => ({ ...set, isComplete: false }));
	ahead.update(incomplete);
	expect(prepared).toEqual([]);
	vi.advanceTimersByTime(500);
	expect(prepared).toEqual(['3.12']);
	vi.advanceTimersByTime(5000);
	expect(prepared).toEqual(['3.12', '3.13', '3.14', 'what is shown']);
	ahead.update(incomplete.map((set) => ({ ...set, isComplete: set.label === '3.13' })));
	vi.advanceTimersByTime(5000);
	expect(prepared.slice(4)).toEqual(['3.13', 'what is shown']);
});

test('nothing is prepared between keys, or after it was cancelled', () => {
	const { prefetch: ahead, prepared } = prefetch();
	ahead.update(exampleSets());
	vi.advanceTimersByTime(400);
	ahead.postpone();
	vi.advanceTimersByTime(400);
	expect(prepared).toEqual([]);
	ahead.cancel();
	vi.advanceTimersByTime(5000);
	expect(prepared).toEqual([]);
});

test('what is shown is prepared after each pause', () => {
	const { prefetch: ahead, prepared } = prefetch();
	ahead.postpone();
	vi.advanceTimersByTime(400);
	ahead.postpone();
	vi.advanceTimersByTime(400);
	expect(prepared).toEqual([]);
	vi.advanceTimersByTime(5000);
	expect(prepared).toEqual(['what is shown']);
});
