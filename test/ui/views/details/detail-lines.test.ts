import { describe, expect, test } from 'vitest';
import { ReverseEdges } from '../../../../source/package-sets/relations/reverse-edges.ts';
import { targetAttribute } from '../../../../source/ui/lines/line.ts';
import { detailLines } from '../../../../source/ui/views/details/detail-lines.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { describePackage, member } from '../../../support/description.ts';
import { exampleSets } from '../../example-sets.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

function linesOf(attribute: string, label = '3.13', sets = exampleSets()) {
	const set = sets.find((one) => one.label === label) as SetSnapshot;
	const edges = new ReverseEdges().update(set.packages);
	return detailLines({ set, sets, edges: () => edges, columns: 60 }, attribute, 'u');
}

describe('the details of a package', () => {
	test('say what it is, its versions, dependencies and users', () => {
		expect(
			linesOf('requests')
				.map(textOf)
				.map((text) => text.trimEnd()),
		).toEqual([
			'● available in 3.13',
			'',
			'name        requests',
			'version     2.33.1',
			'homepage    https://requests.example',
			'definition  pkgs/requests/default.nix:12',
			'versions    ● 2.33.1  3.12, 3.13, 3.14',
			'',
			'runtime (3) · closure 2 packages',
			'● certifi  1.0',
			'● idna     1.0',
			'≠ numpy    1.26  not from 3.13',
			'',
			'build system (1)',
			'● setuptools  1.0',
			'',
			'used by (2)',
			'● requests-cache  runtime',
			'● torch           runtime',
		]);
	});

	test('lead to the packages that they name', () => {
		const leads = linesOf('requests')
			.map(targetAttribute)
			.filter((one) => one !== null);
		expect(leads).toEqual(['certifi', 'idna', 'setuptools', 'requests-cache', 'torch']);
	});

	test('say why it is not available, and where it is otherwise', () => {
		const text = linesOf('torch', '3.14').map(textOf);
		expect(text.slice(0, 2)).toEqual([
			'✗ disabled in 3.14',
			'  not supported for interpreter python314',
		]);
		expect(text).toContain('versions    ● 1           3.12, 3.13');
		expect(text).toContain('            ✗ 1 disabled  3.14');
	});

	test('say that the set does not have it', () => {
		expect(textOf(linesOf('backports-zstd')[0] ?? [])).toBe('Not in 3.13.');
	});

	test('name some of many users, and the key that shows them all', () => {
		const users = Array.from({ length: 15 }, (_, index) =>
			describePackage(`user-${10 + index}`, { dependencies: [member('lib')] }),
		);
		const set = describeSet('3.13', [describePackage('lib'), ...users]);
		const text = linesOf('lib', '3.13', [set]).map(textOf);
		expect(text).toContain('used by (15)');
		expect(text.at(-1)).toBe('  and 3 more: press u');
	});
});
