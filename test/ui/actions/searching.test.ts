import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { machine, start } from '../example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('while a search is typed', () => {
	test('in the search line, letters are text and brackets change the version', () => {
		const { type } = start();
		const frame = type('/q?R]');
		expect(frame.location.search?.text).toBe('q?R');
		expect(frame.active?.label).toBe('3.14');
		expect(machine.quit).not.toHaveBeenCalled();
	});
});
