import { describe, expect, test } from 'vitest';
import { dotLabels, dotsIn, dotsLine } from '../../../../source/ui/views/shared/dots.ts';
import { describePackage } from '../../../support/description.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

const sets = ['3.11', '3.12', 'PyPy 2.7', 'PyPy 3.10'].map((label, index) =>
	describeSet(label, index === 3 ? [] : [describePackage('six')], { attributes: ['six'] }),
);
const [open] = sets;
if (open === undefined) throw new Error('no set');

describe('the dots of a row', () => {
	test('stand below their labels, those of PyPy apart', () => {
		const dots = dotsIn(sets, 63);
		expect(textOf(dotLabels(dots, open))).toBe('11 12│2.7 3.10');
		expect(textOf(dotsLine(dots, open, 'six'))).toBe(' ●  ●│ ●    · ');
		expect(textOf(dotsLine(dots, open, null))).toHaveLength(14);
	});

	test('have no labels where these would leave too little', () => {
		const dots = dotsIn(sets, 62);
		expect(dotLabels(dots, open)).toEqual([]);
		expect(textOf(dotsLine(dots, open, 'six'))).toBe('●●│●·');
		expect(dotsIn(sets, 62, 36).areLabelled).toBe(true);
	});
});
