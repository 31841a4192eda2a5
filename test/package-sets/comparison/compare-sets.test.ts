import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	closureSize,
	isOnlySize,
	onlyFirst,
	onlySecond,
	SetComparer,
} from '../../../source/package-sets/comparison/compare-sets.ts';
import type { ComparedSet } from '../../../source/package-sets/comparison/compared-set.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage, member, stranger } from '../../support/description.ts';

function setOf(packages: readonly PackageDescription[], parts: Partial<ComparedSet> = {}) {
	return {
		attributes: packages.map(({ attribute }) => attribute),
		packages: new Map(packages.map((one) => [one.attribute, one])),
		isComplete: true,
		...parts,
	};
}

const compare = (first: ComparedSet, second: ComparedSet) =>
	new SetComparer().compare(first, second);

const countsOf = (first: ComparedSet, second: ComparedSet) =>
	Object.fromEntries(
		Array.from(compare(first, second).byKind, ([kind, list]) => [kind, list.length]),
	);

describe('two sets', () => {
	test('can be compared ahead, one package a step, and are told the same then', () => {
		const someSet = fc.uniqueArray(anyDescription, { selector: ({ attribute }) => attribute });
		fc.assert(
			fc.property(someSet, someSet, fc.boolean(), (one, other, isComplete) => {
				const [first, second] = [setOf(one, { isComplete }), setOf(other)];
				const comparer = new SetComparer();
				let steps = 0;
				for (const _ of comparer.ahead(first, second)) steps++;
				const inBoth = one.filter(({ attribute }) => second.packages.has(attribute));
				expect(steps).toBe(inBoth.length);
				expect(comparer.compare(first, second, 0)).toEqual(compare(first, second));
				expect(comparer.ahead(first, second).next().done).toBe(true);
			}),
		);
	});

	test('are told apart by kind of difference, each package once for each', () => {
		const first = setOf([
			describePackage('a', { version: '1', dependencies: [member('b')] }),
			describePackage('b', { state: 'available' }),
			describePackage('c', { extras: { x: [], y: [member('b')] }, closure: 1 }),
			describePackage('gone'),
			describePackage('same', { dependencies: [member('b', '1')] }),
		]);
		const second = setOf([
			describePackage('a', { version: '2', dependencies: [member('c')] }),
			describePackage('b', { state: 'disabled', reason: 'not for it', disabled: true }),
			describePackage('c', { extras: { x: [], y: [] }, closure: 2 }),
			describePackage('new'),
			describePackage('same', { dependencies: [member('b', '2')] }),
		]);
		const comparison = compare(first, second);
		expect(countsOf(first, second)).toEqual({
			[onlyFirst]: 1,
			[onlySecond]: 1,
			state: 1,
			version: 1,
			runtime: 1,
			extra: 1,
			[closureSize]: 1,
		});
		expect([...comparison.byKind.keys()].slice(0, 3)).toEqual([onlyFirst, onlySecond, 'state']);
		expect(comparison).toMatchObject({ differing: 5, total: 6, unknown: 0, unconfirmed: 0 });
		expect(comparison.packages.map(({ attribute }) => attribute)).toEqual([
			'a',
			'b',
			'c',
			'gone',
			'new',
		]);
	});

	test('do not differ in the interpreter that names and messages name', () => {
		const of = (version: string) =>
			setOf([
				describePackage('sigrok', {
					name: `python${version}-sigrok-1`,
					pname: `python${version}-sigrok`,
					state: 'disabled',
					reason: `sigrok not supported for interpreter python${version}`,
					hooks: [stranger(`python${version}-sphinx-hook`)],
				}),
			]);
		expect(countsOf(of('3.12'), of('3.14'))).toEqual({});
		expect(
			countsOf(of('3.12'), setOf([describePackage('sigrok', { name: 'x-sigrok-1' })])),
		).toEqual({ state: 1, project: 1, hooks: 1 });
	});

	test('another reason is told where the state is the same', () => {
		const of = (reason: string) => setOf([describePackage('a', { state: 'blocked', reason })]);
		expect(countsOf(of('needs b: broken'), of('needs c: broken'))).toEqual({ reason: 1 });
	});
});

describe('what is not known', () => {
	test('is counted, and nothing is said of it', () => {
		const first = setOf([describePackage('a'), describePackage('b', { version: '1' })]);
		const second = setOf([describePackage('b', { version: '2' })], {
			attributes: ['a', 'b', 'c'],
			isComplete: false,
		});
		const comparison = compare(first, second);
		expect(comparison).toMatchObject({ differing: 1, total: 3, unknown: 2 });
		expect(comparison.packages.map(({ attribute }) => attribute)).toEqual(['b']);
	});

	test('before the names of a set are known, none is only in the other', () => {
		const comparison = compare(setOf([describePackage('a')]), setOf([], { isComplete: false }));
		expect(comparison).toMatchObject({ differing: 0, unknown: 1 });
	});

	test('a state that is not confirmed is neither the same nor another', () => {
		const first = setOf([describePackage('a'), describePackage('b')]);
		const second = setOf([
			describePackage('a', { isConfirmed: false, state: 'disabled', reason: 'no', version: '2' }),
			describePackage('b', { isConfirmed: false }),
		]);
		expect(countsOf(first, second)).toEqual({ version: 1 });
		expect(compare(first, second).unconfirmed).toBe(2);
	});

	test('until both sets are complete, a stranger may be the member it is in the other', () => {
		const first = setOf([describePackage('a', { dependencies: [member('b')] })]);
		const parts = describePackage('a', { dependencies: [stranger('b')] });
		expect(countsOf(first, setOf([parts]))).toEqual({ runtime: 1 });
		const growing = setOf([parts], { isComplete: false });
		expect(countsOf(first, growing)).toEqual({});
		expect(compare(first, growing).unconfirmed).toBe(1);
	});
});

/** Sets of a few packages, some of which are alike in both. */
const anySets = fc
	.array(
		fc.tuple(anyDescription, anyDescription, fc.constantFrom('both', 'first', 'second', 'one')),
		{
			maxLength: 8,
		},
	)
	.map((pairs) => {
		const named = (side: 0 | 1) =>
			pairs.flatMap((pair, index) => {
				const [, , where] = pair;
				if (where === (side === 0 ? 'second' : 'first')) return [];
				return { ...(where === 'one' ? pair[0] : pair[side]), attribute: `p${index}` };
			});
		return [setOf(named(0)), setOf(named(1))] as const;
	});

describe('laws', () => {
	test('the counts of all and those of the kinds are of the same packages', () => {
		fc.assert(
			fc.property(anySets, ([first, second]) => {
				const { packages, byKind, differing, onlyInSize } = compare(first, second);
				const bySize = byKind.get(closureSize) ?? [];
				const otherwise = [...byKind].flatMap(([kind, list]) => (kind === closureSize ? [] : list));
				expect(new Set(otherwise).size).toBe(differing);
				expect(bySize.filter((one) => !otherwise.includes(one)).length).toBe(onlyInSize);
				expect(bySize.filter(isOnlySize).length).toBe(onlyInSize);
				expect(differing + onlyInSize).toBe(packages.length);
			}),
		);
	});

	test('a set does not differ from itself', () => {
		fc.assert(
			fc.property(anySets, ([set]) => {
				expect(compare(set, set)).toMatchObject({ packages: [], unknown: 0 });
			}),
		);
	});

	test('the same packages differ the other way round', () => {
		fc.assert(
			fc.property(anySets, ([first, second]) => {
				const mirrored: Record<string, string> = {
					[onlyFirst]: onlySecond,
					[onlySecond]: onlyFirst,
				};
				const one = countsOf(first, second);
				const other = countsOf(second, first);
				expect(
					Object.fromEntries(Object.entries(one).map(([kind, n]) => [mirrored[kind] ?? kind, n])),
				).toEqual(other);
			}),
		);
	});

	test('what was compared before gives no other result', () => {
		fc.assert(
			fc.property(anySets, anySets, ([a, b], [c, d]) => {
				const comparer = new SetComparer();
				comparer.compare(a, b);
				comparer.compare(c, b);
				expect(comparer.compare(c, d)).toEqual(compare(c, d));
			}),
		);
	});
});
