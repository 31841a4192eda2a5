import { describe, expect, test } from 'vitest';
import {
	breadcrumb,
	rightLine,
	searchLine,
	statusLine,
} from '../../../source/ui/components/location-bar.tsx';
import type { Line } from '../../../source/ui/lines/line.ts';
import { textOf } from '../lines-as-text.ts';

describe('the location bar', () => {
	test('shows the way to here, the end of it brighter', () => {
		const line = breadcrumb(['python313Packages', 'torch', 'used by torch']);
		expect(textOf(line)).toBe(' python313Packages › torch › used by torch');
		expect(line.map(({ token }) => token).filter((token) => token === 'strong')).toHaveLength(1);
		expect(line.at(-1)?.token).toBe('strong');
		expect(breadcrumb([])).toEqual([]);
	});

	test('says what can be searched for while nothing is typed', () => {
		const typed = (text: string, editing = true) =>
			textOf(searchLine(' / ', { text, editing }, null, 'names, words'));
		expect(typed('')).toBe(' /  names, words');
		expect(typed('a')).toBe(' / a');
		expect(typed('', false)).toBe(' / ');
	});

	test('has a gap between what there is to know, and none where there is nothing', () => {
		const status: Line = [{ text: '2 of 9', token: 'muted' }];
		const all = { status, changes: '1 new', progress: 'describing' };
		expect(textOf(statusLine(all, '⠋'))).toBe('2 of 9  1 new  ⠋ describing');
		expect(textOf(statusLine({ ...all, status: [] }, '⠋'))).toBe('1 new  ⠋ describing');
		expect(textOf(statusLine({ ...all, changes: '', progress: null }, '⠋'))).toBe('2 of 9');
	});

	test('leaves the search its room, and shows as much of the rest as fits', () => {
		const status: Line = [{ text: '1 hit, 3 similar' }];
		const report = { status, changes: '', progress: 'describing 3.13 778 of 912' };
		const at = (room: number) => textOf(rightLine(report, '⠋', room));
		const whole = '  1 hit, 3 similar  ⠋ describing 3.13 778 of 912 ';
		expect(at(whole.length)).toBe(whole);
		expect(at(whole.length - 1)).toBe('  1 hit, 3 similar  ⠋ ');
		expect(at(21)).toBe('  ⠋ ');
		expect(at(3)).toBe('');
		expect(textOf(rightLine({ status: [], changes: '', progress: null }, '⠋', 60))).toBe('');
	});
});
