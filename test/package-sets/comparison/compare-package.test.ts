import { describe, expect, test } from 'vitest';
import {
	type Cell,
	comparePackage,
	isSettled,
} from '../../../source/package-sets/comparison/compare-package.ts';
import type { ComparedSet } from '../../../source/package-sets/comparison/compared-set.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { describePackage, member, stranger } from '../../support/description.ts';

function setOf(description: PackageDescription | null, parts: Partial<ComparedSet> = {}) {
	return {
		attributes: ['a', 'b'],
		packages: new Map(description === null ? [] : [[description.attribute, description]]),
		isComplete: true,
		...parts,
	};
}

const textOf = (cell: Cell) =>
	cell.kind === 'text' ? `${cell.isStranger ? '≠' : ''}${cell.text}` : cell.kind;

function table(sets: readonly ComparedSet[]) {
	return comparePackage(sets, 'a').map((row) => [
		row.differs ? '~' : '',
		row.kind === 'field' ? row.label : row.kind === 'group' ? `${row.title}:` : row.name,
		...(row.kind === 'group' ? [] : row.cells.map(textOf)),
	]);
}

describe('one package in several sets', () => {
	test('a row for each fact and each dependency', () => {
		const one = describePackage('a', {
			version: '1',
			closure: 2,
			dependencies: [member('b', '1'), member('c', '1')],
			license: ['MIT'],
		});
		const other = {
			...one,
			version: '2',
			dependencies: [member('b', '2'), stranger('c', '0.9')],
			license: ['ISC'],
		};
		expect(table([setOf(one), setOf(one), setOf(other)])).toEqual([
			['~', 'version', '1', '1', '2'],
			['', 'state', 'available', 'available', 'available'],
			['', 'closure', '2', '2', '2'],
			['~', 'runtime:'],
			['~', 'b', '1', '1', '2'],
			['~', 'c', '1', '1', '≠0.9'],
			['~', 'licence', 'MIT', 'MIT', 'ISC'],
		]);
	});

	test('a set that lacks it differs in its state alone; one that is not read yet in nothing', () => {
		const one = describePackage('a', { version: '1', closure: 0 });
		const rows = table([setOf(one), setOf(null, { attributes: ['b'] }), setOf(null)]);
		expect(rows).toEqual([
			['', 'version', '1', 'missing', 'unknown'],
			['~', 'state', 'available', 'missing', 'unknown'],
			['', 'closure', '0', 'missing', 'unknown'],
		]);
	});

	test('a state that is not confirmed is not compared', () => {
		const one = describePackage('a', { closure: 0 });
		const other = { ...one, state: 'broken' as const, reason: null, isConfirmed: false };
		expect(table([setOf(one), setOf(other)])[1]).toEqual(['', 'state', 'available', 'unknown']);
		expect(isSettled(setOf(other, { isComplete: false }), 'a')).toBe(false);
	});

	test('while a set is described, a dependency without an attribute is told as what it may be', () => {
		const one = setOf(describePackage('a', { dependencies: [member('b', '1')] }));
		const other = describePackage('a', { dependencies: [stranger('b', '1')] });
		const growing = setOf(other, { isComplete: false });
		expect(table([one, growing]).at(-1)).toEqual(['', 'b', '1', '1']);
		expect(isSettled(growing, 'a')).toBe(false);
		expect(table([one, setOf(other)]).at(-1)).toEqual(['~', 'b', '1', '≠1']);
		expect(isSettled(setOf(other), 'a')).toBe(true);
	});

	test('what follows from another row, and what names the interpreter, is no row', () => {
		const of = (version: string) =>
			setOf(
				describePackage('a', {
					version,
					name: `python3.13-a-${version}`,
					changelog: `https://a.example/${version}`,
				}),
			);
		const labels = table([of('1'), of('2')]).map(([, label]) => label);
		expect(labels).toEqual(['version', 'state', 'closure']);
	});

	test('hooks that are the same are told by their number', () => {
		const hooks = [stranger('wrap-python-hook'), stranger('pypa-install-hook')];
		const same = setOf(describePackage('a', { hooks }));
		const other = setOf(describePackage('a', { hooks: hooks.slice(1) }));
		expect(table([same, same]).at(-1)).toEqual(['', 'hooks:']);
		expect(table([same, other]).slice(-3)).toEqual([
			['~', 'hooks:'],
			['', 'pypa-install-hook', '1.0', '1.0'],
			['~', 'wrap-python-hook', '1.0', 'none'],
		]);
	});
});
