import { describe, expect, test } from 'vitest';
import { queryFields } from '../../../../source/package-sets/search/query-fields.ts';
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

	test('says what a search may ask for, and what is allowed there', () => {
		const words = createSetup().helpLines(75).map(textOf).join(' ').replace(/ +/g, ' ');
		for (const { names, about } of queryFields) expect(words).toContain(`${names[0]}:… ${about}`);
		expect(words).toContain('kind:… what it is: library, program, stubs, hook, alias, removed');
		expect(words).toContain('!azure neither in the names nor');
	});
});
