import { expect, test } from 'vitest';
import { successorOf } from '../../../source/package-sets/search/successors.ts';
import { describePackage } from '../../support/description.ts';

test.each([
	["'APScheduler' has been renamed to/replaced by 'apscheduler'", 'apscheduler'],
	[
		"'mullvad-closest' has been removed. Consider using 'mullvad-compass' instead.",
		'mullvad-compass',
	],
	['foo was removed in favor of python3Packages.bar.', 'bar'],
	["'gpy' has been removed as it is based on 'paramz', which was removed", null],
	['it was unmaintained', null],
])('%s', (reason, successor) => {
	expect(successorOf(describePackage('x', { state: 'removed', reason }))).toBe(successor);
});

test('of another name, the name; of all else, nothing', () => {
	const reason = 'another name of plain';
	expect(successorOf(describePackage('x', { state: 'alias', reason }))).toBe('plain');
	expect(successorOf(describePackage('x', { state: 'broken', reason: 'use foo' }))).toBeNull();
});
