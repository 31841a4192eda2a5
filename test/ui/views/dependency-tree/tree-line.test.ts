import { describe, expect, test } from 'vitest';
import { dependencyTree } from '../../../../source/package-sets/relations/dependency-tree.ts';
import { targetAttribute } from '../../../../source/ui/lines/line.ts';
import { treeLine } from '../../../../source/ui/views/dependency-tree/tree-line.ts';
import { describePackage, member, stranger } from '../../../support/description.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

const set = describeSet('3.13', [
	describePackage('app', {
		version: '1.0',
		dependencies: [member('lib', '2.0'), member('late', '3.0'), stranger('copy', '4.0')],
		extras: { fast: [member('lib', '2.0')] },
	}),
	describePackage('lib', { dependencies: [member('app', '1.0')] }),
	describePackage('late', { state: 'broken', reason: 'marked so', dependencies: [member('lib')] }),
]);

function linesOf(shown = set) {
	const tree = dependencyTree(shown.packages, 'app', { rule: 'all', toggled: new Set() });
	return tree.map((row) => treeLine(shown, row, 60));
}

describe('a row of the tree', () => {
	test('has guides, folds and marks', () => {
		expect(linesOf().map(textOf)).toEqual([
			'app 1.0',
			'▾ runtime (3)',
			'│ ▾ lib 2.0',
			'│ │   app 1.0 ↻ cycle',
			'│ ▾ late 3.0  broken',
			'│ │   lib 1.0 (*)',
			'│ ≠ copy 4.0  not from 3.13',
			'▾ extra [fast] (1)',
			'    lib 2.0 (*)',
		]);
	});

	test('takes nothing for a stranger while the set is not complete', () => {
		const text = linesOf({ ...set, isComplete: false }).map(textOf);
		expect(text).toContain('│   copy 4.0');
	});

	test('leads to its package, where it is one of the set', () => {
		expect(linesOf().map(targetAttribute)).toEqual([
			...['app', null, 'lib', 'app', 'late', 'lib', null, null, 'lib'],
		]);
	});
});
