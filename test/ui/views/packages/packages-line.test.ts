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
});
