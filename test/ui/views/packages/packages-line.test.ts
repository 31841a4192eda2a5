import { describe, expect, test } from 'vitest';
import { packageLine } from '../../../../source/ui/views/packages/packages-line.ts';
import { describePackage } from '../../../support/description.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

const set = describeSet(
	'3.13',
	[
		describePackage('requests', { version: '2.33.1', description: 'HTTP for people' }),
		describePackage('torch', { version: '', state: 'broken', reason: 'marked so' }),
	],
	{ attributes: ['numpy', 'requests', 'torch'] },
);

describe('a package of the list', () => {
	test('has its name and version, and from some width on what it is', () => {
		expect(textOf(packageLine(set, 'requests', '', 40)).trimEnd()).toBe(
			`requests${' '.repeat(22)}2.33.1`,
		);
		expect(textOf(packageLine(set, 'requests', '', 80))).toContain(
			'2.33.1         HTTP for people',
		);
	});

	test('has its state in place of a version that it does not have, or nothing yet', () => {
		expect(textOf(packageLine(set, 'torch', '', 40))).toMatch(/^torch +broken +$/);
		expect(textOf(packageLine(set, 'numpy', '', 40))).toMatch(/^numpy +… +$/);
	});

	test('shows what the search matched, and leads to the package', () => {
		const line = packageLine(set, 'requests', 'quest', 40);
		expect(line.find(({ token }) => token === 'match')?.text).toBe('quest');
		expect(line[0]?.target).toEqual({ kind: 'attribute', attribute: 'requests' });
	});

	test('shows what the search matched in the description, and the module that it names', () => {
		const matches = (query: string) =>
			packageLine(set, 'requests', query, 80).flatMap(({ text, token }) =>
				token === 'match' ? [text] : [],
			);
		expect(matches('people')).toEqual(['people']);
		expect(matches('http people')).toEqual(['HTTP', 'people']);
		const cv = describeSet('3.13', [
			describePackage('opencv4', { imports: ['cv2'], description: 'Computer vision' }),
		]);
		const line = packageLine(cv, 'opencv4', 'cv2', 100);
		expect(textOf(line)).toContain('import cv2 · Computer vision');
		expect(line.find(({ token }) => token === 'match')?.text).toBe('cv2');
	});

	test('what is cut is not shown as matched', () => {
		const long = describeSet('3.13', [
			describePackage('requests', { description: 'HTTP for people who speak it' }),
		]);
		const line = packageLine(long, 'requests', 'people', 64);
		expect(textOf(line)).toMatch(/HTTP for people who spea…$/);
		expect(line.find(({ token }) => token === 'match')?.text).toBe('people');
		const cut = packageLine(long, 'requests', 'speak', 64);
		expect(cut.find(({ token }) => token === 'match')).toBeUndefined();
	});
});
