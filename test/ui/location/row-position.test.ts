import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	firstPosition,
	type Motion,
	movePosition,
	positionAt,
	rowsOf,
	windowAt,
} from '../../../source/ui/location/row-position.ts';

const rows = rowsOf(Array.from({ length: 100 }, (_, index) => `row ${index}`));

describe('places', () => {
	test('moving down scrolls only at the edge of the window', () => {
		let position = firstPosition;
		for (let step = 0; step < 9; step++) {
			position = movePosition(position, rows, 10, 'down');
		}
		expect(windowAt(position, rows, 10)).toEqual({ index: 9, top: 0, end: 10 });
		position = movePosition(position, rows, 10, 'down');
		expect(windowAt(position, rows, 10)).toEqual({ index: 10, top: 1, end: 11 });
		position = movePosition(position, rows, 10, 'up');
		expect(windowAt(position, rows, 10)).toEqual({ index: 9, top: 1, end: 11 });
	});

	test('a page keeps the line on screen; the ends are reached', () => {
		let position = positionAt(3, rows, 10, 0);
		position = movePosition(position, rows, 10, 'page-down');
		expect(windowAt(position, rows, 10)).toEqual({ index: 12, top: 9, end: 19 });
		expect(windowAt(movePosition(position, rows, 10, 'last'), rows, 10)).toEqual({
			index: 99,
			top: 90,
			end: 100,
		});
		expect(windowAt(movePosition(position, rows, 10, 'first'), rows, 10).index).toBe(0);
	});

	test('the row is found again among other rows, on the same line', () => {
		const position = positionAt(50, rows, 10, 45);
		const fewer = rowsOf(['row 2', 'row 7', 'row 50', ...Array.from({ length: 20 }, String)]);
		expect(windowAt(position, fewer, 10)).toEqual({ index: 2, top: 0, end: 10 });
		const shifted = rowsOf([...Array.from({ length: 7 }, String), ...keys(rows.length)]);
		expect(windowAt(position, shifted, 10)).toEqual({ index: 57, top: 52, end: 62 });
	});

	test('a row that is gone leaves its neighbour', () => {
		const position = positionAt(50, rows, 10, 45);
		const near = { ...rowsOf(['a', 'b', 'c']), nearest: () => 1 };
		expect(windowAt(position, near, 10).index).toBe(1);
		expect(windowAt(position, rowsOf(['a', 'b']), 10).index).toBe(1);
		expect(windowAt(position, rowsOf([]), 10)).toEqual({ index: -1, top: 0, end: 0 });
	});

	test('whatever is pressed, the selected row is in the window and the window in the rows', () => {
		const motions: Motion[] = [
			'up',
			'down',
			'half-page-up',
			'half-page-down',
			'page-up',
			'page-down',
			'first',
			'last',
		];
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.array(fc.tuple(fc.constantFrom(...motions), fc.integer({ min: 1, max: 20 }))),
				(length, steps) => {
					const some = rowsOf(keys(length));
					let position = firstPosition;
					for (const [motion, height] of steps) {
						position = movePosition(position, some, height, motion);
						const { index, top, end } = windowAt(position, some, height);
						expect(index).toBeGreaterThanOrEqual(top);
						expect(index).toBeLessThan(end);
						expect(end - top).toBe(Math.min(height, length));
						expect(some.keyAt(index)).toBe(position.key);
					}
				},
			),
		);
	});
});

function keys(length: number): string[] {
	return Array.from({ length }, (_, index) => `row ${index}`);
}
