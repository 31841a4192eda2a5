import { describe, expect, test } from 'vitest';
import { compareClosures } from '../../../source/package-sets/comparison/compare-closures.ts';
import type { ComparedSet } from '../../../source/package-sets/comparison/compared-set.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { describePackage, member, stranger } from '../../support/description.ts';

function setOf(
	packages: readonly PackageDescription[],
	parts: Partial<ComparedSet> = {},
): ComparedSet {
	return {
		attributes: packages.map(({ attribute }) => attribute),
		packages: new Map(packages.map((one) => [one.attribute, one])),
		isComplete: true,
		...parts,
	};
}

const first = setOf([
	describePackage('app', { dependencies: [member('lib'), member('old')] }),
	describePackage('lib', { version: '1', dependencies: [member('deep')] }),
	describePackage('old'),
	describePackage('deep'),
	describePackage('new'),
]);
const second = setOf([
	describePackage('app', { dependencies: [member('lib')] }),
	describePackage('lib', { version: '2', dependencies: [member('deep'), member('new')] }),
	describePackage('old'),
	describePackage('deep', { state: 'broken', reason: 'it is' }),
	describePackage('new'),
]);

describe('the closure of a package in two sets', () => {
	test('differs in what is reached, in versions and in states, each with a way', () => {
		const { differences, sizes, isOpen } = compareClosures(first, second, 'app');
		expect(
			differences.map(({ key, kinds, first: a, second: b }) => [key, kinds, (b ?? a)?.way]),
		).toEqual([
			['deep', ['state'], ['app', 'lib', 'deep']],
			['lib', ['version'], ['app', 'lib']],
			['new', ['only in the second'], ['app', 'lib', 'new']],
			['old', ['only in the first'], ['app', 'old']],
		]);
		expect(sizes).toEqual({ first: 3, second: 3 });
		expect(isOpen).toBe(false);
	});

	test('is the same as itself, and the package itself may differ', () => {
		expect(compareClosures(first, first, 'app').differences).toEqual([]);
		const other = setOf([
			...[...first.packages.values()].filter(({ attribute }) => attribute !== 'app'),
			describePackage('app', { version: '9', dependencies: [member('lib'), member('old')] }),
		]);
		expect(compareClosures(first, other, 'app').differences).toMatchObject([
			{ key: 'app', kinds: ['version'] },
		]);
	});

	test('goes round cycles once', () => {
		const cyclic = setOf([
			describePackage('app', { dependencies: [member('lib')] }),
			describePackage('lib', { dependencies: [member('app')] }),
		]);
		expect(compareClosures(cyclic, cyclic, 'app').sizes).toEqual({ first: 1, second: 1 });
	});

	test('is not compared where a set lacks the package', () => {
		expect(compareClosures(first, setOf([describePackage('lib')]), 'app').lackedBy).toEqual([
			'second',
		]);
	});

	test('strangers are told by name, whatever interpreter that names', () => {
		const of = (interpreter: string, version: string) =>
			setOf([describePackage('app', { dependencies: [stranger(`${interpreter}-tool`, version)] })]);
		const same = compareClosures(of('python3.12', '1'), of('python3.14', '1'), 'app');
		expect(same.differences).toEqual([]);
		expect(same.strangers).toBe(1);
		expect(
			compareClosures(of('python3.12', '1'), of('python3.14', '2'), 'app').differences,
		).toMatchObject([{ kinds: ['version'], second: { name: 'python-tool', attribute: null } }]);
	});
});

describe('a closure that is not known whole', () => {
	const growing = setOf(
		[...second.packages.values()].filter(({ attribute }) => attribute !== 'lib'),
		{ attributes: second.attributes, isComplete: false },
	);

	test('lacks nothing for certain, and says what it waits for', () => {
		const { differences, unknown, isOpen } = compareClosures(first, growing, 'app');
		expect(differences.map(({ key }) => key)).toEqual([]);
		expect(unknown).toEqual(['lib']);
		expect(isOpen).toBe(true);
	});

	test('a state that is not confirmed is neither the same nor another', () => {
		const unconfirmed = setOf([
			...[...first.packages.values()].filter(({ attribute }) => attribute !== 'old'),
			describePackage('old', { isConfirmed: false, state: 'broken' }),
		]);
		const comparison = compareClosures(first, unconfirmed, 'app');
		expect(comparison.differences).toEqual([]);
		expect(comparison.unconfirmed).toEqual(['old']);
		expect(comparison.isOpen).toBe(true);
	});

	test('a stranger may be a member after all until the set is complete', () => {
		const a = setOf([
			describePackage('app', { dependencies: [member('x')] }),
			describePackage('x'),
		]);
		const strange = [
			describePackage('app', { dependencies: [stranger('x')] }),
			describePackage('x'),
		];
		const open = compareClosures(a, setOf(strange, { isComplete: false }), 'app');
		expect([open.differences, open.isOpen]).toEqual([[], true]);
		expect(compareClosures(a, setOf(strange), 'app').differences).toHaveLength(2);
	});
});
