import { describe, expect, test } from 'vitest';
import { Panel } from '../../../source/ui/components/panel.tsx';
import { screenOf } from './screen-of.tsx';

function panel({
	length = 3,
	top = 0,
	selected = 1,
	columns = 24,
	title = 'packages',
	labels = [] as string[],
	note = '',
}) {
	return screenOf(
		<Panel
			title={title}
			labels={labels.map((text) => [{ text }])}
			note={note}
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
			'┌ packages ────────────┐',
			'│  row 0 row 0 row 0 … │',
			'│❯ row 1 row 1 row 1 … │',
			'│ ~row 2 row 2 row 2 … │',
			'│                      │',
			'└──────────────── 2/3 ─┘',
		]);
	});

	test('has labels that end where its rows end, as many of the last as fit', () => {
		const labels = ['users', ' 11 12'];
		expect(panel({ columns: 36, labels })[0]).toBe('┌ packages ─────────── users 11 12 ┐');
		expect(panel({ columns: 29, labels })[0]).toBe('┌ packages ────────── 11 12 ┐');
		expect(panel({ columns: 22, labels })[0]).toBe('┌ packages ──────────┐');
	});

	test('has a note below, cut where it does not fit', () => {
		expect(panel({ note: 'what it is' }).at(-1)).toBe('└─ what it is ─── 2/3 ─┘');
		expect(panel({ note: 'what it is for those who ask' }).at(-1)).toBe('└─ what it is fo… 2/3 ─┘');
	});

	test('has a scroll bar where there are more rows than it shows', () => {
		const ends = (lines: string[]) => lines.slice(1, -1).map((line) => line.at(-1));
		expect(ends(panel({ length: 8 }))).toEqual(['┃', '┃', '│', '│']);
		expect(ends(panel({ length: 8, top: 4 }))).toEqual(['│', '│', '┃', '┃']);
		expect(ends(panel({ length: 4 }))).toEqual(['│', '│', '│', '│']);
	});

	test('cuts a title that is too long', () => {
		expect(panel({ title: 'a title that is too long' })[0]).toBe('┌ a title that is t… ──┐');
	});
});
