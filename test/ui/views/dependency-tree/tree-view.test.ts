import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start, trailOf } from '../../example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('the tree of dependencies', () => {
	test('folds and unfolds; a repeat leads to where it is unfolded', () => {
		const { press, type } = start();
		type('/torch');
		press('enter', 'enter');
		expect(press('j', 'space').rows.length).toBe(2);
		expect(press('space').rows.length).toBe(4);
		const all = press('+');
		expect(all.rows.length).toBe(7);
		expect(press('-').rows.length).toBe(2);
	});

	test('a stranger cannot be opened, and says so', () => {
		const { press, type } = start();
		type('/requests');
		press('enter', 'enter');
		const frame = press('j', 'j', 'j', 'j', 'enter');
		expect(frame.selected).toBeNull();
		expect(trailOf(frame)).toEqual(['packages', 'dependency-tree requests']);
		expect(frame.state.notice?.text).toContain('not an object of 3.13');
	});

	test('the row that was folded away leaves the row it is folded into', () => {
		const { press } = start({ attribute: 'torch' });
		press('+', 'G');
		const folded = press('-');
		expect(folded.window.index).toBe(1);
	});
});
