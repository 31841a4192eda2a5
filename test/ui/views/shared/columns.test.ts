import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineColumns } from '../../../../source/ui/lines/line.ts';
import { columnNames, defaultColumns } from '../../../../source/ui/views/shared/column-names.ts';
import { columnLabels, columnWidths } from '../../../../source/ui/views/shared/columns.ts';
import { orders } from '../../../../source/ui/views/shared/order.ts';
import { textOf } from '../../lines-as-text.ts';

const namesIn = (...given: Parameters<typeof columnWidths>) =>
	columnWidths(...given).columns.map(({ name }) => name);

describe('the columns of the list', () => {
	test('come as there is room, those asked for first the most important ones', () => {
		expect(namesIn(defaultColumns, 'name', 30)).toEqual(['version']);
		expect(namesIn(defaultColumns, 'name', 38)).toEqual(['version', 'users']);
		expect(namesIn(defaultColumns, 'name', 80)).toEqual([
			...['version', 'users', 'users-in-all', 'closure', 'description'],
		]);
		expect(namesIn(['blockers'], 'name', 80)).toEqual(['blockers']);
	});

	test('have the one that the order goes by, whatever else there is', () => {
		expect(namesIn(defaultColumns, 'blockers', 40)).toContain('blockers');
		expect(namesIn(['version'], 'users', 80)).toEqual(['version', 'users-in-all']);
	});

	test('fill the width exactly, and their labels end where they do', () => {
		fc.assert(
			fc.property(
				fc.subarray([...columnNames]),
				fc.constantFrom(...orders),
				fc.integer({ min: 30, max: 250 }),
				(names, order, room) => {
					const widths = columnWidths(names, order, room);
					const sum = widths.columns.reduce((all, { columns }) => all + columns, 0);
					expect(widths.name + sum).toBeLessThanOrEqual(room);
					const labels = columnLabels(widths, order).flat();
					expect(lineColumns(labels)).toBeLessThanOrEqual(sum);
				},
			),
		);
		const widths = columnWidths(defaultColumns, 'name', 100);
		expect(textOf(columnLabels(widths, 'name').flat())).toMatch(/^users {2}in all {2}closure +$/);
	});
});
