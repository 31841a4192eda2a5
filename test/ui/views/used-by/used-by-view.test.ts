import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { usedByView } from '../../../../source/ui/views/used-by/used-by-view.ts';
import { start, trailOf } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { textOf } from '../../lines-as-text.ts';
import { lineContext, rowsText, titleOf } from '../../rows-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('who uses a package', () => {
	test('is listed with the kinds of dependency, each a package to open', () => {
		const { press, explorer } = start({ attribute: 'requests' });
		const frame = press('u');
		const { rows, location, view, active } = frame;
		expect(rows.length).toBe(2);
		if (active === null) throw new Error('no set is open');
		const lines = [0, 1].map((index) =>
			textOf(view.line({ ...lineContext(frame), columns: 60 }, location, rows, index)),
		);
		expect(lines[0]).toMatch(/^ {2}requests-cache +1 +runtime +● {2}● {2}●$/);
		expect(lines[1]).toMatch(/^ {2}torch +1 +runtime +● {2}● {2}✗$/);
		expect(view.title(location, rows, active)).toBe('users: 2 runtime, 2 all inputs; 2 direct');
		press('j', 'enter');
		expect(trailOf(explorer.frame())).toEqual([
			...['packages', 'dependency-tree requests', 'used-by requests', 'dependency-tree torch'],
		]);
	});

	test('unfolds to who uses those, each package once', () => {
		const { press } = start({ attribute: 'certifi' });
		press('u', 'space');
		const frame = press('j');
		expect(titleOf(frame)).toBe('users: 3 runtime, 3 all inputs; 1 direct');
		expect(rowsText(frame).map((line) => line.replace(/ +/g, ' '))).toEqual([
			'▾ requests 2.33.1 runtime ● ● ●',
			' requests-cache 1 runtime ● ● ●',
			' torch 1 runtime ● ● ✗',
		]);
		expect(frame.selected).toBe('requests-cache');
		expect(press('-').selected).toBe('requests');
		expect(press('+').rows.length).toBe(3);
	});

	test('is by the kinds of dependency that are chosen', () => {
		const { press } = start({ attribute: 'setuptools' });
		const byInputs = press('u');
		const statusOf = ({ view, location, rows, active }: Frame) =>
			view
				.status?.(location, rows.length, active as never, rows)
				?.map(({ text }) => text)
				.join('');
		expect(titleOf(byInputs)).toBe('users: 0 runtime, 3 all inputs; 1 direct');
		expect(statusOf(byInputs)).toBe('');
		press('t');
		const runtime = press('t');
		expect(statusOf(runtime)).toBe('runtime only');
		expect(titleOf(runtime)).toBe('users: 0 runtime, 3 all inputs; 0 direct');
		expect(runtime.rows.length).toBe(0);
	});

	test('is known of a stranger as well, and so is the way to it', () => {
		const { press, explorer } = start({ attribute: 'requests' });
		press('j', 'j', 'j', 'j');
		expect(explorer.frame().selected).toBeNull();
		expect(explorer.frame().details.map(textOf).join(' ')).toMatch(
			/numpy-1.26 is no package of 3.13.*used by \(1\).*requests/,
		);
		const users = press('u');
		expect(titleOf(users)).toBe('users: 3 runtime, 3 all inputs; 1 direct');
		expect(users.selected).toBe('requests');
		press('escape');
		expect(titleOf(press('w'))).toBe('1 shortest way, 1 step: why requests needs numpy-1.26');
		press('escape');
		expect(press('x').notice?.text).toBe(
			'numpy-1.26 is no package of 3.13: nothing more is known of it',
		);
	});

	test('is in the order of users, with their number, until Escape', () => {
		const { press } = start({ attribute: 'idna' });
		const byName = press('u', '+');
		expect(byName.rows.keyAt(1)).toBe('requests\0requests-cache');
		const frame = press('s');
		expect(frame.window.index).toBe(0);
		expect(frame.location).toMatchObject({ order: 'users' });
		expect(rowsText(frame)[0]).toMatch(/requests +2\.33\.1 +runtime +2 {2}● {2}● {2}●$/);
		expect(press('escape').location).toMatchObject({ view: 'used-by', order: 'name' });
		expect(press('escape').location.view).toBe('dependency-tree');
	});

	test('is of the subject of the details where these have the keys', () => {
		const { press } = start({ attribute: 'torch' });
		const { details } = press('tab');
		const line = details.findIndex((one) => textOf(one).includes('numpy'));
		const frame = press(...Array<string>(line).fill('j'), 'u');
		expect(trailOf(frame).at(-1)).toBe('used-by numpy');
	});

	test('is nobody, or nobody yet', () => {
		const [set] = exampleSets();
		if (set === undefined) throw new Error('no set');
		const { location, rows } = start({ attribute: 'torch' }).press('u');
		const nobody = (isComplete: boolean) =>
			usedByView.emptyText(location as never, { ...set, isComplete }, rows as never);
		expect(nobody(true)).toBe('No package of this set uses it (all inputs).');
		expect(nobody(false)).toBe('No package described so far uses it (all inputs).');
	});
});
