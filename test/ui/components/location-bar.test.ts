import { describe, expect, test } from 'vitest';
import { breadcrumb, statusLine } from '../../../source/ui/components/location-bar.tsx';
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

	test('has a gap between what there is to know, and none where there is nothing', () => {
		const status: Line = [{ text: '2 of 9', token: 'muted' }];
		const all = { status, changes: '1 new', progress: 'describing' };
		expect(textOf(statusLine(all, '⠋'))).toBe('2 of 9  1 new  ⠋ describing');
		expect(textOf(statusLine({ ...all, status: [] }, '⠋'))).toBe('1 new  ⠋ describing');
		expect(textOf(statusLine({ ...all, changes: '', progress: null }, '⠋'))).toBe('2 of 9');
	});
});
