import { describe, expect, it } from 'vitest';
import {
	packageAsJson,
	packageAsText,
	setsAsJson,
	setsAsText,
} from '../../../source/commands/output/comparison.ts';
import { compareClosures } from '../../../source/package-sets/comparison/compare-closures.ts';
import { comparePackage } from '../../../source/package-sets/comparison/compare-package.ts';
import { SetComparer } from '../../../source/package-sets/comparison/compare-sets.ts';
import { describePackage, member } from '../../support/description.ts';
import { describeSet } from '../../ui/fake-session.ts';

const first = describeSet('3.12', [
	describePackage('app', {
		version: '1',
		dependencies: [member('lib'), member('old')],
		closure: 2,
	}),
	describePackage('lib'),
	describePackage('old', { version: '3' }),
]);
const second = describeSet('3.14', [
	describePackage('app', { version: '1', dependencies: [member('lib')], closure: 1 }),
	describePackage('lib', { state: 'broken', reason: 'it is marked as broken' }),
]);
const pair = [first, second] as const;
const sets = new SetComparer().compare(first, second);
const rows = comparePackage(pair, 'app');
const closures = compareClosures(first, second, 'app');

describe('two sets', () => {
	it('are text: counts, then a line for each difference', () => {
		expect(setsAsText(pair, sets)).toBe(
			[
				'3.12 against 3.14: 3 of 3 packages differ',
				'only in 3.12  1',
				'state         1',
				'runtime       1',
				'closure size  1',
				'',
				'app  runtime       -old',
				'lib  state         available -> broken: it is marked as broken',
				'old  only in 3.12  3',
				'',
			].join('\n'),
		);
	});

	it('are JSON', () => {
		expect(JSON.parse(setsAsJson(pair, sets))).toMatchObject({
			first: 'python312Packages',
			second: 'python314Packages',
			total: 3,
			counts: { 'only in the first': 1, state: 1, runtime: 1, 'closure size': 1 },
			packages: [
				{
					attribute: 'app',
					onlyIn: null,
					kinds: ['runtime', 'closure size'],
					differences: [
						{ label: 'runtime', added: [], removed: ['old'] },
						{ label: 'closure size', before: '2', after: '1' },
					],
				},
				{ attribute: 'lib' },
				{ attribute: 'old', onlyIn: 'python312Packages' },
			],
		});
	});
});

describe('one package', () => {
	it('is text: a row for each fact, then its closure', () => {
		expect(packageAsText(pair, 'app', rows, closures)).toBe(
			[
				'   app          3.12       3.14',
				'   version      1          1',
				'   state        available  available',
				'~  closure      2          1',
				'   runtime (2)',
				'   lib          1.0        1.0',
				'~  old          1.0        -',
				'',
				'closure: 2 differ (2 in 3.12, 1 in 3.14)',
				'lib  state         1 available -> 1 broken  app > lib',
				'old  only in 3.12  3 available -> -         app > old',
				'',
			].join('\n'),
		);
		const same = [second, { ...second, label: '3.15' }] as const;
		const closuresOfSame = compareClosures(...same, 'app');
		expect(packageAsText(same, 'app', comparePackage(same, 'app'), closuresOfSame)).toContain(
			'app: nothing differs between 3.14 and 3.15\n',
		);
		const alone = compareClosures(first, second, 'old');
		expect(packageAsText(pair, 'old', comparePackage(pair, 'old'), alone)).toContain(
			'3.14 lacks it: there is no closure to compare',
		);
	});

	it('is JSON', () => {
		const json = JSON.parse(packageAsJson(pair, 'app', rows, closures));
		expect(json.rows.at(-1)).toEqual({
			group: 'runtime',
			dependency: 'old',
			values: ['1.0', null],
			differs: true,
		});
		expect(json.closure).toMatchObject({
			sizes: [2, 1],
			strangers: 0,
			differences: [
				{ name: 'lib', kinds: ['state'], second: { version: '1', state: 'broken' } },
				{ name: 'old', kinds: ['only in the first'], second: null, way: ['app', 'old'] },
			],
		});
	});
});
