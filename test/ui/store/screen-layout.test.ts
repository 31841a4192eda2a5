import { describe, expect, test } from 'vitest';
import { layoutFor } from '../../../source/ui/store/screen-layout.ts';

describe('layout', () => {
	test('two panes from 100 columns on, and they fill the width', () => {
		expect(layoutFor(99, 24).panes).toBe('single');
		for (const columns of [100, 120, 160, 200]) {
			const layout = layoutFor(columns, 50);
			expect(layout.panes).toBe('double');
			expect(layout.rowsPane.columns + layout.detailsPane.columns).toBe(columns);
		}
	});

	test('nothing is drawn below 60×12', () => {
		expect(layoutFor(60, 12).panes).toBe('single');
		expect(layoutFor(59, 12).panes).toBe('none');
		expect(layoutFor(60, 11).panes).toBe('none');
	});

	test('header, borders and footer leave the rest to the rows', () => {
		expect(layoutFor(80, 24).contentRows).toBe(19);
	});
});
