import { expect, test } from 'vitest';
import { ChangeTracker } from '../../../source/workspace/session/change-tracker.ts';
import { noChanges } from '../../../source/workspace/session/changes.ts';
import { describePackage } from '../../support/description.ts';

const described = (attribute: string, version = '1') => describePackage(attribute, { version });

function trackerOf(attributes: string[] | null, packages: string[]): ChangeTracker {
	return new ChangeTracker({
		names: attributes,
		attributes: attributes ?? [],
		packages: new Map(packages.map((attribute) => [attribute, described(attribute)])),
	});
}

const kindsOf = (tracker: ChangeTracker) =>
	Object.fromEntries([...tracker.changes.packages].map(([name, { kind }]) => [name, kind]));

test('what differs is changed, what was not there is new, what is not there is removed', () => {
	const tracker = trackerOf(['a', 'b', 'c'], ['a', 'b', 'c']);
	tracker.named(['a', 'b', 'd']);
	for (const description of [described('a'), described('b', '2'), described('d')]) {
		tracker.described(description, false);
	}
	tracker.complete();
	expect(kindsOf(tracker)).toEqual({ b: 'changed', d: 'new' });
	expect(tracker.changes.packages.get('b')).toMatchObject({ before: { version: '1' } });
	expect(tracker.changes.removed).toEqual(['c']);
});

test('what was never described before is neither new nor changed', () => {
	const tracker = trackerOf(['a', 'b'], ['a']);
	tracker.named(['a', 'b']);
	tracker.described(described('b', '2'), true);
	expect(tracker.changes).toBe(noChanges);
	const nameless = trackerOf(null, []);
	nameless.described(described('a'), true);
	expect(nameless.changes).toBe(noChanges);
});

test('read once more, what is as it was before all that is no change any more', () => {
	const tracker = trackerOf(['a', 'b'], ['a', 'b']);
	tracker.named(['a', 'c']);
	tracker.described(described('a', '2'), true);
	tracker.described(described('c'), true);
	tracker.named(['a', 'b']);
	tracker.described(described('a'), true);
	tracker.described(described('b'), true);
	expect(tracker.changes).toEqual({ packages: new Map(), removed: [] });
});

test('an attribute that is a package no more is removed', () => {
	const tracker = trackerOf(['a'], ['a']);
	tracker.noPackage('a');
	expect(tracker.changes.removed).toEqual(['a']);
	tracker.described(described('a'), true);
	expect(tracker.changes).toBe(noChanges);
});

test('a dependency that stays a stranger is a change in the end', () => {
	const dependency = { attribute: 'x', pname: 'x', version: '1', member: true };
	const before = describePackage('a', { dependencies: [dependency] });
	const after = describePackage('a', {
		dependencies: [{ ...dependency, attribute: null, member: false }],
	});
	const tracker = new ChangeTracker({
		names: ['a', 'b'],
		attributes: ['a', 'b'],
		packages: new Map([
			['a', before],
			['b', { ...before, attribute: 'b' }],
		]),
	});
	tracker.described(after, false);
	tracker.described({ ...after, attribute: 'b' }, false);
	expect(tracker.changes).toBe(noChanges);
	// Described better, now that all attributes are known.
	tracker.described({ ...before, attribute: 'b' }, false);
	tracker.complete();
	expect(kindsOf(tracker)).toEqual({ a: 'changed' });
});

test('what changed is the same object until something is added', () => {
	const tracker = trackerOf(['a', 'b'], ['a', 'b']);
	tracker.described(described('a', '2'), true);
	const { changes } = tracker;
	tracker.described(described('b'), true);
	expect(tracker.changes).toBe(changes);
	tracker.described(described('b', '2'), true);
	expect(tracker.changes).not.toBe(changes);
	expect(changes.packages.size).toBe(1);
});

test('what changed is another object when what it changed to is', () => {
	const tracker = trackerOf(['a'], ['a']);
	const second = described('a', '2');
	tracker.described(second, true);
	const { changes } = tracker;
	tracker.described(second, true);
	expect(tracker.changes).toBe(changes);
	tracker.described(described('a', '3'), true);
	expect(tracker.changes).not.toBe(changes);
	expect(tracker.changes).toEqual(changes);
});

test('a state that is not confirmed, before or now, is no change', () => {
	const blocked = { state: 'blocked', reason: 'needs b' } as const;
	const before = describePackage('a', blocked);
	const unsure = describePackage('a', { isConfirmed: false });
	const trackerFor = (description: typeof before) =>
		new ChangeTracker({
			names: ['a'],
			attributes: ['a'],
			packages: new Map([['a', description]]),
		});
	const tracker = trackerFor(before);
	tracker.described(unsure, true);
	expect(tracker.changes).toBe(noChanges);
	tracker.described(describePackage('a'), true);
	expect(kindsOf(tracker)).toEqual({ a: 'changed' });
	// Until it is confirmed anew, it is as different as it was.
	tracker.described(unsure, true);
	expect(kindsOf(tracker)).toEqual({ a: 'changed' });
	tracker.described(before, true);
	expect(tracker.changes).toBe(noChanges);
	const early = trackerFor(unsure);
	early.described(before, true);
	expect(early.changes).toBe(noChanges);
	early.described({ ...before, version: '2' }, true);
	expect(kindsOf(early)).toEqual({ a: 'changed' });
});
