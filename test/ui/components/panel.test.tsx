import { describe, expect, test } from 'vitest';
import { Panel } from '../../../source/ui/components/panel.tsx';
import { screenOf } from './screen-of.tsx';

function panel({ length = 3, top = 0, selected = 1, columns = 24, title = 'packages' }) {
	return screenOf(
		<Panel
			title={title}
			position="2/3"
			area={{ columns, rows: 6 }}
			active={false}
			length={length}
			window={{ index: selected, top, end: Math.min(length, top + 4) }}
			lineAt={(index) => [{ text: `row ${index} `.repeat(9) }]}
			markAt={(index) => (index === 2 ? { text: '~' } : null)}
			selected={selected}
		/>,
	);
}

describe('a panel', () => {
	test('has its rows in a border, with marks before them and the selected one pointed at', () => {
		expect(panel({})).toEqual([
			'┌ packages ────── 2/3 ─┐',
			'│  row 0 row 0 row 0 … │',
			'│❯ row 1 row 1 row 1 … │',
			'│ ~row 2 row 2 row 2 … │',
			'│                      │',
			'└──────────────────────┘',
		]);
	});

	test('has a scroll bar where there are more rows than it shows', () => {
		const ends = (lines: string[]) => lines.slice(1, -1).map((line) => line.at(-1));
		expect(ends(panel({ length: 8 }))).toEqual(['┃', '┃', '│', '│']);
		expect(ends(panel({ length: 8, top: 4 }))).toEqual(['│', '│', '┃', '┃']);
		expect(ends(panel({ length: 4 }))).toEqual(['│', '│', '│', '│']);
	});

	test('cuts a title that is too long', () => {
		expect(panel({ title: 'a title that is too long' })[0]).toBe('┌ a title that… ─ 2/3 ─┐');
	});
});
