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

test('sets are prepared one a pause: with names, when they are complete, and when all is confirmed', () => {
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
	const described = exampleSets().map((set) => ({ ...set, confirmed: 0 }));
	ahead.update(described);
	vi.advanceTimersByTime(5000);
	expect(prepared.splice(0).at(-1)).toBe('what is shown');
	ahead.update(described.map((set) => (set.label === '3.14' ? { ...set, confirmed: 99 } : set)));
	vi.advanceTimersByTime(5000);
	expect(prepared).toEqual(['3.14', 'what is shown']);
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
