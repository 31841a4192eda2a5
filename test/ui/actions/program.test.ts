import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { machine, start, trailOf } from '../example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('actions on the program', () => {
	test('reload, suspend, quit', () => {
		const { press, session } = start();
		press('R', 'ctrl+z', 'q');
		expect(session.reloads).toBe(1);
		expect(machine.suspend).toHaveBeenCalledOnce();
		expect(machine.quit).toHaveBeenCalledOnce();
	});

	test('a baseline is set', () => {
		const { press, session } = start();
		expect(press('b').state.notice?.text).toBe('Changes are marked from now on');
		expect(session.baselines).toBe(1);
	});

	test('help opens, scrolls and closes', () => {
		const { press } = start();
		expect(press('?').body).toBe('help');
		expect(press('G').textWindow.end).toBe(press().text?.lines.length);
		expect(press('escape').body).toBe('rows');
		expect(press('?', '?').body).toBe('rows');
		expect(trailOf(press('?', 'u', 'enter', 'tab', 'escape'))).toEqual(['packages']);
		expect(press().state.pane).toBe('rows');
	});
});
