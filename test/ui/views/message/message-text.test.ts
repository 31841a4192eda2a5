import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { describeSet, FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const long = Array.from({ length: 100 }, (_, index) => `… line ${index} of the trace`).join('\n');
const small = { columns: 60, rows: 12 };

describe('a message in place of the panes', () => {
	test('of a tree that fails is read to its end, with what to do always below', () => {
		const failed = new FakeSession(snapshotOf([], { phase: 'failed', error: long }));
		const { press } = start({}, failed, small);
		const { text, textWindow } = press();
		expect(text?.title).toBe('This tree cannot be opened');
		expect(text?.lines.map(textOf)).toContain('… line 99 of the trace');
		expect(text?.below.map(textOf).join(' ')).toContain('R; q quits.');
		expect(textWindow).toMatchObject({ top: 0 });
		const { end } = press('G').textWindow;
		expect(end).toBe(text?.lines.length);
		expect(press('g', 'j', 'j').textWindow.top).toBe(2);
	});

	test('of a set begins anew for each set', () => {
		const sets = ['3.12', '3.13'].map((label) => describeSet(label, [], { reason: long }));
		const { press } = start({ set: '3.12' }, new FakeSession(snapshotOf(sets)), small);
		expect(press('pagedown').textWindow.top).toBeGreaterThan(0);
		const next = press(']');
		expect(next.text?.title).toBe('3.13 cannot be evaluated');
		expect(next.textWindow.top).toBe(0);
	});

	test('of an edit that fails is one line, and whole when it is asked for', () => {
		const sets = exampleSets().map((set) => ({ ...set, outdated: long }));
		const { press } = start({}, new FakeSession(snapshotOf(sets)), small);
		expect(press().notice?.source).toBe('tree');
		const { text, body } = press('!');
		expect(body).toBe('message');
		expect(text?.lines.map(textOf)).toContain('… line 99 of the trace');
		expect(press('escape').body).toBe('rows');
	});

	test('is the last one that there was', () => {
		const { press } = start();
		press('R', 'j');
		expect(press('!').text?.lines.map(textOf)).toContain('Reading the tree again …');
		expect(press('!').body).toBe('rows');
	});
});
