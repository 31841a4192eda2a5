import { describe, expect, test } from 'vitest';
import { type Tab, tabsLine } from '../../../source/ui/components/tabs.ts';
import { lineColumns } from '../../../source/ui/lines/line.ts';
import { textOf } from '../lines-as-text.ts';

const tabs = (open: number): Tab[] =>
	['3.11', '3.12', '3.13', '3.14', '3.15'].map((label, index) => ({
		name: `set ${label}`,
		label,
		isDefault: label === '3.13',
		isOpen: index === open,
		fails: label === '3.15',
		isSecondary: label === '3.14',
	}));

describe('tabs', () => {
	test('show which set is open, which is the default, and which fails', () => {
		expect(textOf(tabsLine(tabs(1), 80))).toBe(' 3.11 ▐3.12▌ 3.13★  3.14  3.15✗ ');
	});

	test('that do not all fit are those around the open one', () => {
		for (let open = 0; open < 5; open++) {
			for (let columns = 16; columns < 40; columns++) {
				const line = tabsLine(tabs(open), columns);
				expect(lineColumns(line)).toBeLessThanOrEqual(columns);
				expect(textOf(line)).toContain(tabs(open)[open]?.label);
			}
		}
		expect(textOf(tabsLine(tabs(4), 20))).toBe('‹ 3.13★  3.14 ▐3.15▌');
		expect(textOf(tabsLine(tabs(0), 20))).toBe('▐3.11▌ 3.12  3.13★ ›');
	});

	test('of sets that wait to be looked at are muted', () => {
		const muted = tabsLine(tabs(0), 80).filter(({ token }) => token === 'muted');
		expect(muted.map(({ text }) => text)).toEqual([' 3.14 ', ' 3.15✗ ']);
	});

	test('lead to their sets', () => {
		const targets = tabsLine(tabs(0), 80).map(({ target }) => target);
		expect(new Set(targets.map((target) => target?.kind === 'set' && target.set))).toEqual(
			new Set(tabs(0).map(({ name }) => name)),
		);
	});

	test('are none before there are sets', () => {
		expect(tabsLine([], 80)).toEqual([]);
	});
});
