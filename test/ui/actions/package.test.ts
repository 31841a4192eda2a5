import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { machine, start } from '../example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('actions on a package', () => {
	test('copy the attribute path of the selected package', () => {
		const { press, type } = start();
		type('/requests');
		press('enter', 'y');
		expect(machine.copy).toHaveBeenCalledWith('python313Packages.requests');
	});

	test('open homepage and definition, or say that there is none', () => {
		const { press, type } = start();
		expect(press('o').state.notice?.text).toBe('certifi names no homepage');
		expect(press('e').state.notice?.text).toBe('where certifi is defined is not known');
		type('/requests');
		press('enter', 'o', 'e');
		expect(machine.openUrl).toHaveBeenCalledWith('https://requests.example');
		expect(machine.openEditor).toHaveBeenCalledWith('/tree', 'pkgs/requests/default.nix:12');
	});

	test('what failed is a notice, gone with the next key', async () => {
		machine.copy.mockRejectedValueOnce(new Error('no clipboard'));
		const { press } = start();
		press('y');
		await vi.runAllTimersAsync();
		expect(press().state.notice).toEqual({
			source: 'event',
			text: 'no clipboard',
			tone: 'error',
		});
		expect(press('j').state.notice).toBeNull();
	});
});
