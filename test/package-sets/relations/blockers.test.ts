import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
	Blocker,
	PackageDescription,
} from '../../../source/package-sets/description/description.ts';
import { blockerKey, rankBlockers } from '../../../source/package-sets/relations/blockers.ts';
import { blocker, describePackage } from '../../support/description.ts';
import { packagesOf } from '../../support/small-graphs.ts';

const blocked = (attribute: string, ...blockedBy: Blocker[]): PackageDescription =>
	describePackage(attribute, { state: 'blocked', reason: 'needs something', blockedBy });

test('what holds back most comes first, with how many alone and how many by tests only', () => {
	const packages = packagesOf(
		describePackage('sphinx', { state: 'disabled', reason: 'too old' }),
		blocked('b', blocker('sphinx'), blocker('boto', { onlyTests: true })),
		blocked('a', blocker('sphinx', { onlyTests: true })),
		blocked('c', blocker('boto')),
		blocked('d', blocker('sphinx')),
		describePackage('free'),
	);
	expect(
		rankBlockers(packages).map(({ attribute, heldBack, alone, onlyTests }) => [
			attribute,
			heldBack.map((one) => one.attribute),
			alone,
			onlyTests,
		]),
	).toEqual([
		['sphinx', ['a', 'b', 'd'], 2, 1],
		['boto', ['b', 'c'], 1, 1],
	]);
});

test('strangers are told apart by name and reason', () => {
	const stranger = (reason: string) => blocker('git', { attribute: null, reason });
	const ranked = rankBlockers(
		packagesOf(
			blocked('a', stranger('unfree')),
			blocked('b', stranger('broken'), blocker('git')),
			blocked('c', stranger('unfree')),
		),
	);
	expect(ranked.map(({ reason, heldBack }) => [reason, heldBack.length])).toEqual([
		['unfree', 2],
		['broken', 1],
		['it is broken', 1],
	]);
});

test('the ranking is what counting each blocker by itself gives', () => {
	const anyBlocker = fc
		.record({
			name: fc.constantFrom('p', 'q', 'r'),
			isStranger: fc.boolean(),
			onlyTests: fc.boolean(),
			reason: fc.constantFrom('one', 'two'),
		})
		.map(({ name, isStranger, onlyTests, reason }) =>
			blocker(name, isStranger ? { attribute: null, onlyTests, reason } : { onlyTests }),
		);
	const anyPackage = fc.tuple(
		fc.stringMatching(/^[a-h]$/),
		fc.uniqueArray(anyBlocker, { selector: blockerKey, maxLength: 4 }),
	);
	fc.assert(
		fc.property(fc.uniqueArray(anyPackage, { selector: ([name]) => name }), (drawn) => {
			const descriptions = drawn.map(([name, by]) =>
				by.length === 0 ? describePackage(name) : blocked(name, ...by),
			);
			const ranked = rankBlockers(packagesOf(...descriptions));
			const keys = new Set(drawn.flatMap(([, by]) => by.map(blockerKey)));
			expect(new Set(ranked.map(({ key }) => key))).toEqual(keys);
			for (const { key, heldBack, alone, onlyTests } of ranked) {
				const held = drawn.filter(([, by]) => by.some((one) => blockerKey(one) === key));
				expect(heldBack.map(({ attribute }) => attribute)).toEqual(
					held.map(([name]) => name).sort(),
				);
				expect(alone).toBe(held.filter(([, by]) => by.length === 1).length);
				expect(onlyTests).toBe(
					held.filter(([, by]) => by.some((one) => blockerKey(one) === key && one.onlyTests))
						.length,
				);
			}
			const counts = ranked.map(({ heldBack }) => heldBack.length);
			expect(counts).toEqual([...counts].sort((a, b) => b - a));
		}),
	);
});
