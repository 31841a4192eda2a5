import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../source/commands/support/command.ts';
import { checkLink, resolveStart } from '../../../source/commands/support/deep-link.ts';
import { TreeError } from '../../../source/commands/support/tree-session.ts';
import { createSetup } from '../../../source/ui/setup.ts';
import { describePackage } from '../../support/description.ts';
import { describeSet, FakeSession, snapshotOf } from '../../ui/fake-session.ts';

const { views } = createSetup();
const check = (named: Parameters<typeof checkLink>[2]) => checkLink('pyscope', views, named);

test.each([
	[{ view: 'usedby' }, "There is no view 'usedby'; did you mean used-by?"],
	[{ view: 'entirely' }, "There is no view 'entirely': the views are packages, "],
	[{ view: 'palette' }, "There is no view 'palette'"],
	[{ view: 'used-by' }, '--view used-by takes --attr NAME.'],
	[{ view: 'used-by', attribute: 'a,b' }, '--view used-by takes --attr NAME.'],
	[{ view: 'why', attribute: 'a' }, '--view why takes --attr FROM,TO.'],
	[{ view: 'blockers', attribute: 'a' }, '--view blockers takes no --attr.'],
	[{ attribute: 'a,b' }, 'Several packages belong to a view that takes them (--view).'],
	[
		{ view: 'source', attribute: 'a', python: '3.12,3.13' },
		'--view source takes one version (--python).',
	],
	[
		{ view: 'used-by', attribute: 'a', python: 'all' },
		'--view used-by takes one version (--python).',
	],
	[
		{ view: 'compare-closures', attribute: 'a', python: '3.11,3.12,3.13' },
		'--view compare-closures takes 2 versions at most (--python).',
	],
	[
		{ view: 'compare-sets', python: 'all' },
		'--view compare-sets takes 2 versions at most (--python).',
	],
	[{ python: '3.12,3.13' }, 'Several versions belong to a view that takes them (--view).'],
])('%j is told before anything is opened', (named, message) => {
	expect(() => check(named)).toThrow(UsageError);
	expect(() => check(named)).toThrow(message);
});

test('every view that can be opened opens with as many packages as it takes', () => {
	for (const { id, link } of views) {
		if (link === undefined) continue;
		for (const count of new Set([link.least, link.most])) {
			const attributes = Array.from({ length: count }, (_, index) => `package-${index}`);
			check({ view: id, attribute: attributes.join(',') });
			expect(link.open({ attributes, sets: ['python313Packages'] }).view).toBe(id);
		}
	}
});

describe('what is named of a tree', () => {
	const packages = (set: string, ...names: string[]) =>
		names.map((name) => describePackage(name, { set }));
	const session = () =>
		new FakeSession(
			snapshotOf([
				describeSet('3.12', packages('python312Packages', 'old', 'six')),
				describeSet('3.13', packages('python313Packages', 'six', 'torch'), { isDefault: true }),
			]),
		);

	test('is found', async () => {
		expect(
			await resolveStart(session(), {
				view: 'why',
				attribute: 'torch, six',
				python: '3.13,3.12',
			}),
		).toEqual({
			set: 'python313Packages',
			attribute: undefined,
			link: {
				view: 'why',
				attributes: ['torch', 'six'],
				sets: ['python313Packages', 'python312Packages'],
			},
		});
		expect(await resolveStart(session(), { attribute: 'six' })).toEqual({
			set: undefined,
			attribute: 'six',
			link: undefined,
		});
	});

	test('may be in another set than the open one, where the explorer says so', async () => {
		expect((await resolveStart(session(), { attribute: 'old' })).attribute).toBe('old');
	});

	test.each([
		[
			{ attribute: 'sixx' },
			'there is no package sixx in 3.13, or in any other set of this tree; did',
		],
		[{ attribute: 'x', python: '3.12' }, 'there is no package x in 3.12, or in any other set of'],
		[{ python: '2.7' }, 'no Python 2.7 in this tree. It has 3.12, 3.13.'],
	])('%j is told', async (named, message) => {
		await expect(resolveStart(session(), named)).rejects.toThrow(UsageError);
		await expect(resolveStart(session(), named)).rejects.toThrow(message);
	});

	test('cannot be looked for in a tree that cannot be opened', async () => {
		const failed = new FakeSession({ ...snapshotOf([]), phase: 'failed', error: 'no tree' });
		await expect(resolveStart(failed, { attribute: 'x' })).rejects.toThrow(TreeError);
	});
});
