import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blockedSets } from '../blocked-sets.ts';
import { machine, start } from '../example-explorer.ts';
import { exampleSets } from '../example-sets.ts';
import { FakeSession, snapshotOf } from '../fake-session.ts';
import { textOf } from '../lines-as-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('actions on a package', () => {
	test('open homepage and definition, or say that there is none', () => {
		const { press, type } = start();
		expect(press('o').state.notice?.text).toBe('certifi names no homepage');
		expect(press('e').state.notice?.text).toBe('where certifi is defined is not known');
		type('/requests');
		press('enter', 'o', 'e');
		expect(machine.openUrl).toHaveBeenCalledWith('https://requests.example');
		expect(machine.openEditor).toHaveBeenCalledWith('/tree', 'pkgs/requests/default.nix:12');
	});

	test('say that nothing is known yet, and claim nothing of what is not described', () => {
		const sets = exampleSets().map((set) => ({ ...set, packages: new Map(), isComplete: false }));
		const { press, session } = start({}, new FakeSession(snapshotOf(sets)));
		const told = 'certifi is not described yet: it is next, press it again in a moment';
		expect(press('e').state.notice?.text).toBe(told);
		expect(press('o').state.notice?.text).toBe(told);
		expect(machine.openEditor).not.toHaveBeenCalled();
		expect(session.focused.at(-1)?.attributes).toContain('certifi');
	});

	test('go to the line that puts it in its state, where there is one', () => {
		const { press } = start({ attribute: 'sphinx' }, new FakeSession(snapshotOf(blockedSets())));
		press('e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/sphinx/default.nix:31');
	});

	test('go by the line in the details: its source, the text that it stands for', () => {
		const { press } = start({ attribute: 'sphinx' }, new FakeSession(snapshotOf(blockedSets())));
		const goTo = (text: string) => {
			const lines = press('tab').details.map(textOf);
			press('g', ...Array(lines.findIndex((line) => line.includes(text))).fill('j'));
		};
		goTo('definition');
		press('e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/sphinx/default.nix:12');
		press('y', 'enter', 'escape');
		expect(machine.copy).toHaveBeenLastCalledWith('pkgs/sphinx/default.nix:12');
		goTo('what would allow it');
		press('y', 'enter');
		expect(machine.copy.mock.lastCall?.[0]).toContain('{ allowBroken = true; }');
	});

	test('what failed is a notice, gone with the next key', async () => {
		machine.copy.mockRejectedValueOnce(new Error('no clipboard'));
		const { press } = start();
		press('y', 'y');
		await vi.runAllTimersAsync();
		expect(press().state.notice).toEqual({
			source: 'event',
			text: 'no clipboard',
			tone: 'error',
		});
		expect(press('j').state.notice).toBeNull();
	});
});
