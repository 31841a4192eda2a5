import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pointedAt } from '../../source/ui/pointing.ts';
import { createSetup } from '../../source/ui/setup.ts';
import { start, trailOf } from './example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const { keyMap } = createSetup();

function startWithMouse(columns = 120) {
	const started = start({ mouse: true }, undefined, { columns, rows: 24 });
	const { explorer } = started;
	const at = (column: number, row: number) =>
		pointedAt(explorer.frame(), keyMap, undefined, column, row);
	const click = (column: number, row: number) => {
		const pointed = at(column, row);
		if (pointed !== null) explorer.click(pointed);
		return explorer.frame();
	};
	return { ...started, at, click };
}

describe('what the mouse points at', () => {
	test('is a row, which is selected, then opened', () => {
		const { click } = startWithMouse();
		expect(click(5, 5).selected).toBe('numpy');
		expect(trailOf(click(5, 5))).toEqual(['packages', 'dependency-tree numpy']);
	});

	test('is a line of the details, which takes the keys there', () => {
		const { click, explorer } = startWithMouse();
		const { detailsPane } = explorer.frame().layout;
		const clicked = click(detailsPane.column + 5, 4);
		expect(clicked.state.pane).toBe('details');
		expect(clicked.detailsWindow.index).toBe(1);
		expect(click(5, 3).state.pane).toBe('rows');
	});

	test('is a location of the breadcrumb', () => {
		const { click, press } = startWithMouse();
		press('enter', 'u');
		expect(trailOf(click(22, 1))).toEqual(['packages', 'dependency-tree certifi']);
		expect(trailOf(click(3, 1))).toEqual(['packages']);
		expect(trailOf(click(119, 1))).toEqual(['packages']);
	});

	test('is a tab, or a hint', () => {
		const { click, at } = startWithMouse();
		const column = Array.from({ length: 120 }, (_, index) => index).find((index) => {
			const pointed = at(index, 0);
			return (
				pointed?.kind === 'target' &&
				pointed.target.kind === 'set' &&
				pointed.target.set === 'python314Packages'
			);
		});
		expect(click(column ?? -1, 0).active?.label).toBe('3.14');
		const hint = Array.from({ length: 120 }, (_, index) => index).find((index) => {
			const pointed = at(index, 23);
			return (
				pointed?.kind === 'target' &&
				pointed.target.kind === 'action' &&
				pointed.target.action === 'help'
			);
		});
		expect(click(hint ?? -1, 23).body).toBe('help');
	});

	test('keeps a search that is typed', () => {
		const { click, type } = startWithMouse();
		type('/req');
		const clicked = click(5, 4);
		expect(clicked.selected).toBe('requests-cache');
		expect(clicked.location.search).toMatchObject({ text: 'req', editing: false });
	});

	test('is nothing in a border, and scrolls with the wheel', () => {
		const { click, at, explorer } = startWithMouse();
		expect(at(5, 2)).toEqual({ kind: 'line', of: 'rows', index: null });
		expect(click(5, 2).window.index).toBe(0);
		explorer.wheel(at(5, 5), 1);
		expect(explorer.frame().window.index).toBe(3);
		explorer.wheel(at(5, 5), -1);
		expect(explorer.frame().window.index).toBe(0);
	});
});
