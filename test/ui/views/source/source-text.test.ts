import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../source/ui/lines/text.ts';
import { linesOf, wrapLines } from '../../../../source/ui/views/source/source-text.ts';

describe('lines of a file', () => {
	test('end as the file ends them, and are safe to draw', () => {
		expect(linesOf('a\nb\r\nc\n')).toEqual(['a', 'b', 'c']);
		expect(linesOf('')).toEqual(['']);
		expect(linesOf('a\n\n')).toEqual(['a', '']);
		expect(linesOf('\u001b[31mred\u202e\u0007')).toEqual(['[31mred']);
	});

	test('have their tabs expanded', () => {
		expect(linesOf('\tx\n a\tb\n\t\t#')).toEqual(['  x', ' a  b', '    #']);
	});

	test('are wrapped into parts that fit and that are all of the line', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ' ', 'ü', '日', '👩‍👩‍👧', '"'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(fc.array(text), fc.integer({ min: 2, max: 20 }), (lines, columns) => {
				const parts = wrapLines(lines, columns);
				const textOf = (part: (typeof parts)[number]) =>
					(lines[part.line] ?? '').slice(part.start, part.end);
				for (const part of parts) expect(columnsOf(textOf(part))).toBeLessThanOrEqual(columns);
				const joined = lines.map((_, line) =>
					parts
						.filter((part) => part.line === line)
						.map(textOf)
						.join(''),
				);
				expect(joined).toEqual(lines);
			}),
		);
	});

	test('of a megabyte are shown in part', () => {
		const parts = wrapLines(['x'.repeat(1_000_000), 'y'], 80);
		expect(parts.length).toBeLessThan(100);
		expect(parts.at(-1)).toEqual({ line: 1, part: 0, start: 0, end: 1 });
	});
});
