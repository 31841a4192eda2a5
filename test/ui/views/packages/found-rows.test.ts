import { describe, expect, test } from 'vitest';
import { movePosition, windowAt } from '../../../../source/ui/location/row-position.ts';
import { foundRows } from '../../../../source/ui/views/packages/found-rows.ts';

const none = { hits: [], partial: [], similar: [] };
const rowsFor = (groups: Partial<typeof none | Record<keyof typeof none, string[]>>) =>
	foundRows({ ...none, ...groups }, null, () => []);

const keys = (rows: ReturnType<typeof foundRows>) =>
	Array.from({ length: rows.length }, (_, index) => rows.headingAt(index) ?? rows.subjectAt(index));

describe('the rows of a search', () => {
	test('have headings between hits and what is less certain, never before the first', () => {
		expect(keys(rowsFor({ hits: ['a', 'b'], similar: ['c'] }))).toEqual([
			...['a', 'b', 'similar names', 'c'],
		]);
		expect(keys(rowsFor({ partial: ['a'], similar: ['c'] }))).toEqual(['a', 'similar names', 'c']);
		expect(keys(rowsFor({ similar: ['c'] }))).toEqual(['c']);
		expect(rowsFor({}).length).toBe(0);
	});

	test('are found by their keys', () => {
		const rows = rowsFor({ hits: ['a', 'b'], partial: ['d'], similar: ['c'] });
		for (let index = 0; index < rows.length; index++) {
			expect(rows.indexOf(rows.keyAt(index))).toBe(index);
		}
		expect(rows.indexOf('zzz')).toBe(-1);
	});

	test('are moved over without stopping at a heading', () => {
		const rows = rowsFor({ hits: ['a'], similar: ['b', 'c'] });
		const at = (index: number) => ({ key: rows.keyAt(index), index, offset: 0 });
		expect(movePosition(at(0), rows, 10, 'down')).toMatchObject({ key: 'b', index: 2 });
		expect(movePosition(at(2), rows, 10, 'up')).toMatchObject({ key: 'a', index: 0 });
		expect(movePosition(at(3), rows, 3, 'page-up')).toMatchObject({ key: 'a', index: 0 });
		expect(windowAt({ key: null, index: 1, offset: 0 }, rows, 10).index).toBe(2);
	});
});
