import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describePackage, member } from '../../support/description.ts';
import { machine, start, trailOf } from '../example-explorer.ts';
import { describeSet, FakeSession, snapshotOf } from '../fake-session.ts';
import { textOf } from '../lines-as-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const later = () => vi.advanceTimersByTime(1000);

describe('a search in a tree', () => {
	test('goes to what is folded away, and unfolds it', () => {
		const { press, type } = start({ attribute: 'torch' });
		expect(press().rows.length).toBe(4);
		const typed = type('/certi');
		expect(typed.selected).toBe('certifi');
		expect(typed.rows.length).toBe(7);
		expect(typed.matches).toEqual({ at: 1, total: 1 });
		expect(trailOf(press('enter'))).toEqual(['packages', 'dependency-tree torch']);
		expect(press('escape').location.search?.text).toBe('');
		expect(press().selected).toBe('certifi');
	});

	test('is given up by Esc, and everything is as it was', () => {
		const { press, type } = start({ attribute: 'torch' });
		press('j');
		type('/certi');
		const left = press('escape');
		expect(left.rows.length).toBe(4);
		expect(left.window.index).toBe(1);
		expect(trailOf(left)).toEqual(['packages', 'dependency-tree torch']);
	});

	test('goes on with n and N, and by counts', () => {
		const { press, type } = start({ attribute: 'torch' });
		type('/r');
		const names = () => press().window.index;
		press('enter');
		const first = names();
		press('n');
		const second = names();
		expect(second).toBeGreaterThan(first);
		press('n');
		press('N');
		expect(names()).toBe(second);
		press('N');
		expect(names()).toBe(first);
		expect(press('2', 'n').active?.label).toBe('3.13');
	});

	test('says when nothing matches, or there is nothing to go on with', () => {
		const { press, type } = start({ attribute: 'torch' });
		expect(press('n').notice?.text).toBe('There is no search to go on with');
		type('/nothing');
		expect(press().matches).toEqual({ at: 0, total: 0 });
		press('enter');
		expect(press('n').notice?.text).toBe('Nothing matches “nothing”');
	});
});

describe('a search in a text', () => {
	test('goes from match to match in the help', () => {
		const { press, type } = start({}, undefined, { columns: 80, rows: 12 });
		press('?');
		const found = type('/clipboard');
		expect(found.body).toBe('help');
		type('');
		press('escape');
		const quit = type('/Quit');
		const at = quit.textWindow;
		expect(quit.text?.lines.slice(at.top, at.end).map(textOf).join()).toContain('Quit');
		press('enter');
		expect(press('escape').body).toBe('help');
		expect(press('escape').body).toBe('rows');
	});

	test('is of the details where these have the keys, and goes on in those of another package', () => {
		const { press, type } = start();
		press('tab');
		const found = type('/used by');
		expect(textOf(found.details[found.detailsWindow.index] ?? [])).toContain('used by');
		press('enter', 'escape', 'escape');
		expect(press().state.pane).toBe('rows');
	});
});

describe('earlier searches', () => {
	test('are brought back by ↑ in an empty line, and gone through', () => {
		const { press, type } = start();
		type('/numpy');
		press('enter');
		type('/torch');
		press('enter');
		expect(press('/').location.search?.text).toBe('');
		expect(press('up').location.search?.text).toBe('torch');
		expect(press('up').location.search?.text).toBe('numpy');
		expect(press('up').location.search?.text).toBe('numpy');
		expect(press('down').location.search?.text).toBe('torch');
		expect(press('down').location.search?.text).toBe('');
		expect(press('up', '!', 'enter').location.search?.text).toBe('torch!');
	});
});

describe('a number before a motion', () => {
	test('is how often, or which row', () => {
		const { press } = start();
		expect(press('3', 'j').window.index).toBe(3);
		expect(press().active?.label).toBe('3.13');
		expect(press('2', 'k').window.index).toBe(1);
		expect(press('6', 'G').window.index).toBe(5);
		expect(press('2', 'g').window.index).toBe(1);
		expect(press('1', '0', 'j').window.index).toBe(press().rows.length - 1);
	});

	test('chooses a tab where no motion follows at once', () => {
		const { press } = start();
		press('1');
		later();
		expect(press('j').active?.label).toBe('3.12');
		expect(press().selected).toBe('idna');
	});

	test('of two digits chooses a tab beyond nine', () => {
		const labels = Array.from({ length: 12 }, (_, index) => `3.${index}`);
		const sets = labels.map((label) => describeSet(label, [describePackage('numpy')]));
		const { press } = start({}, new FakeSession(snapshotOf(sets)));
		expect(press('1', '2').active?.label).toBe('3.11');
		later();
		expect(press('2').active?.label).toBe('3.1');
	});
});

describe('several keys that do something together', () => {
	const deep = () =>
		new FakeSession(
			snapshotOf([
				describeSet('3.13', [
					describePackage('a', { dependencies: [member('b')] }),
					describePackage('b', { dependencies: [member('c')] }),
					describePackage('c', { dependencies: [member('d')] }),
					describePackage('d'),
				]),
			]),
		);

	test('unfold a tree to a level, and say what there is to press', () => {
		const { press } = start({ attribute: 'a' }, deep());
		expect(press('z').notice?.text).toBe('z then 1 … 9: Unfold to that level');
		expect(press('3').rows.length).toBe(4);
		expect(press('z', '1').rows.length).toBe(2);
		expect(press('z', '9').rows.length).toBe(5);
		expect(press('z', 'x').notice?.text).toBe('zx does nothing here; ? shows the keys');
		expect(press('z', 'escape').rows.length).toBe(5);
		expect(trailOf(press())).toEqual(['packages', 'dependency-tree a']);
	});
});

describe('the details', () => {
	test('scroll from the list', () => {
		const { press } = start({ query: 'requests' }, undefined, { columns: 120, rows: 12 });
		const scrolled = press('J', 'J');
		expect(scrolled.state.pane).toBe('rows');
		expect(scrolled.detailsWindow.top).toBe(2);
		expect(press('K').detailsWindow.top).toBe(1);
		expect(press('J').selected).toBe('requests');
	});
});

describe('the history', () => {
	test('goes back and forward by ^o and ^i as well', () => {
		const { press } = start();
		press('enter');
		expect(trailOf(press('ctrl+o'))).toEqual(['packages']);
		expect(trailOf(press('ctrl+i'))).toEqual(['packages', 'dependency-tree certifi']);
	});
});

describe('the palette', () => {
	test('finds actions by some of their letters too, behind what is called so', () => {
		const { press, type } = start();
		press(':');
		expect(type('cmpst').palette.map(({ action }) => action.id)).toEqual(['compare-sets']);
		press('escape', ':');
		expect(type('zqx').palette).toEqual([]);
	});

	test('has every action with its keys, and does the chosen one', () => {
		const { press, type } = start();
		const { palette, body } = press(':');
		expect(body).toBe('palette');
		expect(palette.find(({ action }) => action.id === 'help')?.keys).toBe('?');
		expect(palette.find(({ action }) => action.id === 'used-by')?.place).toBeNull();
		expect(palette.find(({ action }) => action.id === 'fold')?.place).toBe('In a tree');
		type('used by');
		expect(press().palette[0]?.action.id).toBe('used-by');
		expect(trailOf(press('enter'))).toEqual(['packages', 'used-by certifi']);
		expect(press().body).toBe('rows');
	});

	test('has first what matches best, and of equals what can be done here', () => {
		const { press, type } = start();
		press(':');
		type('fold');
		expect(press().palette[0]?.action.id).toBe('fold');
		expect(press().palette.map(({ action }) => action.id)).toContain('unfold-all');
	});

	test('says where another action can be done, and closes', () => {
		const { press, type } = start();
		type(':unfold all');
		expect(press('enter').notice?.text).toBe('That is done elsewhere: In a tree');
		press(':');
		expect(press('escape').body).toBe('rows');
		press(':');
		expect(press('backspace').body).toBe('rows');
	});

	test('is moved about in by the arrows', () => {
		const { press } = start();
		press(':');
		expect(press('down', 'down', 'up').paletteWindow.index).toBe(1);
	});
});

test('the screen is drawn again, and the mouse is taken', () => {
	const { press } = start();
	press('ctrl+l');
	expect(machine.redraw).toHaveBeenCalledOnce();
	expect(press('M').state.mouse).toBe(true);
	expect(press('M').state.mouse).toBe(false);
	expect(start({ mouse: true }).press().state.mouse).toBe(true);
});
