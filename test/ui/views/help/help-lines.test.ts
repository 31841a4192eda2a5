import { describe, expect, test } from 'vitest';
import { lineColumns } from '../../../../source/ui/lines/line.ts';
import { actions, createSetup } from '../../../../source/ui/setup.ts';
import { textOf } from '../../lines-as-text.ts';

describe('the help', () => {
	test.each([55, 75, 195])('is whole in %i columns', (columns) => {
		const lines = createSetup().helpLines(columns);
		for (const line of lines) expect(lineColumns(line)).toBeLessThanOrEqual(columns);
		const words = lines.map(textOf).join(' ').replace(/ +/g, ' ');
		for (const { description } of actions) expect(words).toContain(description);
	});
});
