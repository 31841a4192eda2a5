import { describe, expect, test } from 'vitest';
import type { Folds } from '../../../source/package-sets/relations/dependency-tree.ts';
import {
	countLicences,
	environmentTree,
} from '../../../source/package-sets/relations/environment.ts';
import { describePackage, member, stranger } from '../../support/description.ts';

const packages = new Map(
	[
		describePackage('app', { dependencies: [member('lib'), stranger('ssl', '3')] }),
		describePackage('lib', { dependencies: [member('base')] }),
		describePackage('other', { dependencies: [member('lib'), member('other')] }),
		describePackage('base'),
	].map((one) => [one.attribute, one]),
);

describe('the tree of an environment', () => {
	const rows = (rule: Folds['rule'], toggled: string[] = []) =>
		environmentTree(packages, ['app', 'other'], { rule, toggled: new Set(toggled) }, 'root');
	const text = (...from: Parameters<typeof rows>) =>
		rows(...from).map(
			({ attribute, pname, fold, mark, guides }) =>
				`${'-'.repeat(guides.length)} ${attribute ?? pname} ${mark ?? fold}`,
		);

	test('begins with the wanted packages, folded', () => {
		expect(text('first')).toEqual(['- app closed', '- other closed']);
	});

	test('has each package with what it needs at one place', () => {
		expect(text('all')).toEqual([
			...['- app open', '-- lib open', '--- base leaf', '-- ssl stranger'],
			...['- other open', '-- lib repeat', '-- other cycle'],
		]);
	});

	test('unfolds what is toggled', () => {
		const [app] = rows('first');
		expect(text('first', [app?.key ?? ''])).toEqual([
			...['- app open', '-- lib closed', '-- ssl stranger', '- other closed'],
		]);
	});
});

test('licences are counted, those of packages that name none last', () => {
	const of = (name: string, ...license: string[]) => ({
		attribute: name === 'ssl' ? null : name,
		name: `${name}-1`,
		license,
		isUnfree: false,
	});
	expect(
		countLicences([of('a', 'MIT'), of('b'), of('c'), of('ssl', 'ISC'), of('d', 'MIT', 'MIT')]),
	).toEqual([
		{ licence: 'MIT', packages: ['a', 'd'] },
		{ licence: 'ISC', packages: ['ssl-1'] },
		{ licence: '', packages: ['b', 'c'] },
	]);
});
