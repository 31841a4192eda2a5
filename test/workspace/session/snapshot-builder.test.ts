import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SetDescription } from '../../../source/package-sets/description/description.ts';
import { noChanges } from '../../../source/workspace/session/changes.ts';
import {
	emptySnapshot,
	SnapshotBuilder,
} from '../../../source/workspace/session/snapshot-builder.ts';
import { describePackage } from '../../support/description.ts';

const set: SetDescription = {
	name: 'python313Packages',
	interpreter: 'python313',
	label: '3.13',
	version: '3.13.1',
	aliases: [],
	isDefault: true,
	isSecondary: false,
	note: null,
	reason: null,
};

const described = (attribute: string, version = '1') => describePackage(attribute, { version });

function opened(): SnapshotBuilder {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'named', set: set.name, attributes: ['a', 'b', 'helper'] });
	return builder;
}

test('before anything is known the folder names the tree', () => {
	expect(emptySnapshot('/trees/nixpkgs/')).toMatchObject({ title: 'nixpkgs', phase: 'opening' });
});

test('the default set can be searched while the others are looked for', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	const tree = { title: 'nixpkgs 26.11', root: '/trees/nixpkgs' };
	builder.apply({ type: 'found', ...tree, set, attributes: ['a', 'b'] });
	const found = builder.build();
	expect(found).toMatchObject({ phase: 'opening', title: 'nixpkgs 26.11' });
	expect(found.sets.map(({ attributes }) => attributes)).toEqual([['a', 'b']]);
	const other = { ...set, name: 'python312Packages', label: '3.12', isDefault: false };
	builder.apply({ type: 'opened', ...tree, sets: [other, set] });
	const opened = builder.build();
	expect(opened.phase).toBe('describing');
	expect(opened.sets.map(({ label, attributes }) => [label, attributes])).toEqual([
		['3.12', []],
		['3.13', ['a', 'b']],
	]);
});

test('attributes that are no packages leave the list, and count as described', () => {
	const builder = opened();
	expect(builder.build().progress).toMatchObject({ done: 0, total: 3 });
	builder.apply({
		type: 'described',
		set: set.name,
		packages: [described('a')],
		noPackages: ['helper'],
	});
	const snapshot = builder.build();
	expect(snapshot.sets[0]?.attributes).toEqual(['a', 'b']);
	expect(snapshot.progress).toMatchObject({ done: 2, total: 3 });
});

test('once all is described, what is confirmed is counted', () => {
	const builder = opened();
	const unsure = describePackage('b', { isConfirmed: false });
	const packages = [described('a'), unsure];
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'described', set: set.name, packages, noPackages: ['helper'] });
	const confirming = { done: 1, total: 2, activity: 'confirming packages' };
	expect(builder.build().progress).toEqual(confirming);
	const confirmed = [described('b')];
	builder.apply({ type: 'described', set: set.name, packages: confirmed, noPackages: [] });
	expect(builder.build().progress).toEqual({ ...confirming, done: 2 });
});

test('a better description replaces the first, in a new map', () => {
	const builder = opened();
	const report = (version: string) =>
		builder.apply({
			type: 'described',
			set: set.name,
			packages: [described('a', version)],
			noPackages: [],
		});
	report('1');
	const before = builder.build();
	report('2');
	expect(builder.build().sets[0]?.packages.get('a')?.version).toBe('2');
	expect(before.sets[0]?.packages.get('a')?.version).toBe('1');
});

test('a set nothing was told of keeps its snapshot, so that views need not draw it again', () => {
	const builder = opened();
	const [first] = builder.build().sets;
	builder.apply({ type: 'ready' });
	expect(builder.build().sets[0]).toBe(first);
});

test('packages that are let go of stay counted, and snapshots keep theirs', () => {
	const builder = opened();
	const packages = [described('a'), described('b')];
	builder.apply({ type: 'described', set: set.name, packages, noPackages: ['helper'] });
	const before = builder.build();
	builder.forget(set.name);
	const after = builder.build();
	expect(after.sets[0]?.packages.size).toBe(0);
	expect(after.sets[0]?.attributes).toEqual(['a', 'b']);
	expect(after.progress).toMatchObject({ done: 2, total: 2 });
	expect(before.sets[0]?.packages.size).toBe(2);
});

test('a worker that takes the place of another leaves what is known, and is told of it', () => {
	const builder = opened();
	const dependency = { attribute: null, pname: 'b', version: '1', member: false };
	const packages = [describePackage('a', { buildInputs: [dependency] }), described('b')];
	builder.apply({ type: 'described', set: set.name, packages, noPackages: [] });
	expect(builder.checkpoint()).toEqual([
		{ set: set.name, isComplete: false, attributes: ['a', 'b'], doubtful: ['a'] },
	]);
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'complete', set: set.name });
	expect(builder.build().sets[0]?.packages.size).toBe(2);
	expect(builder.checkpoint()).toEqual([
		{ set: set.name, isComplete: true, attributes: [], doubtful: [] },
	]);
});

/** All of a set, as a worker tells it. */
function tell(builder: SnapshotBuilder, attributes: string[], packages: string[][]): void {
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'named', set: set.name, attributes: [...attributes, 'helper'] });
	for (const [attribute = '', version] of packages) {
		const one = described(attribute, version);
		builder.apply({ type: 'described', set: set.name, packages: [one], noPackages: [] });
	}
	builder.apply({ type: 'described', set: set.name, packages: [], noPackages: ['helper'] });
	builder.apply({ type: 'complete', set: set.name });
	builder.apply({ type: 'ready' });
}

test('read again, what was known stays until it is known anew', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	tell(builder, ['a', 'b'], [['a'], ['b']]);
	const before = builder.build();
	builder.readAgain();
	const during = builder.build();
	expect(during).toMatchObject({ phase: 'opening', readings: 1, progress: { done: 1, total: 3 } });
	expect(during.sets[0]?.packages).toEqual(before.sets[0]?.packages);
	expect(during.sets[0]?.attributes).toBe(before.sets[0]?.attributes);
	expect(during.sets[0]?.isComplete).toBe(false);
	expect(builder.checkpoint()[0]?.attributes).toEqual([]);

	tell(builder, ['a', 'c'], [['a', '2'], ['c']]);
	const after = builder.build().sets[0];
	expect([...(after?.packages.keys() ?? [])].sort()).toEqual(['a', 'c']);
	expect(after?.attributes).toEqual(['a', 'c']);
	expect([...(after?.changes.packages.keys() ?? [])]).toEqual(['a', 'c']);
	expect(after?.changes.removed).toEqual(['b']);
	expect(after?.isComplete).toBe(true);
});

test('what is the same stays the same object', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	tell(builder, ['a'], [['a']]);
	const before = builder.build().sets[0];
	builder.readAgain();
	tell(builder, ['a'], [['a']]);
	const after = builder.build().sets[0];
	expect(after?.packages.get('a')).toBe(before?.packages.get('a'));
	expect(after?.attributes).toBe(before?.attributes);
});

test('changes are told against the tree as it was opened, or when the baseline was set', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	const changes = () =>
		[...(builder.build().sets[0]?.changes.packages ?? [])].map(([attribute, change]) => [
			attribute,
			change.kind === 'changed' ? change.before.version : change.kind,
		]);
	const read = (a: string, b: string) => {
		builder.readAgain();
		tell(
			builder,
			['a', 'b'],
			[
				['a', a],
				['b', b],
			],
		);
		return changes();
	};
	tell(builder, ['a', 'b'], [['a'], ['b']]);
	builder.readAgain();
	builder.apply({ type: 'opened', title: 'nixpkgs', root: '/trees/nixpkgs', sets: [set] });
	const half = [described('a', '2')];
	builder.apply({ type: 'described', set: set.name, packages: half, noPackages: [] });
	expect(changes()).toEqual([['a', '1']]);
	expect(read('3', '1')).toEqual([['a', '1']]);
	// While it is read once more, what changed stays so.
	builder.readAgain();
	expect(changes()).toEqual([['a', '1']]);
	expect(read('3', '4')).toEqual([
		['a', '1'],
		['b', '1'],
	]);
	expect(read('1', '4')).toEqual([['b', '1']]);
	builder.setBaseline();
	expect(changes()).toEqual([]);
	expect(read('1', '4')).toEqual([]);
	expect(read('1', '1')).toEqual([['b', '4']]);
});

test('the baseline of a tree that was read once is that tree', () => {
	const builder = opened();
	builder.setBaseline();
	tell(builder, ['a'], [['a']]);
	expect(builder.build().sets[0]?.changes).toBe(noChanges);
});

test('a set that fails when read again is what it was, and says why', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	tell(builder, ['a'], [['a']]);
	builder.readAgain();
	const sets = [{ ...set, version: null, reason: 'syntax error (/trees/nixpkgs/a.nix:1:2)' }];
	builder.apply({ type: 'opened', title: 'nixpkgs', root: '/trees/nixpkgs', sets });
	builder.apply({ type: 'ready' });
	const failing = builder.build();
	expect(failing.sets[0]).toMatchObject({ reason: null, outdated: sets[0]?.reason });
	expect(failing.sets[0]?.packages.size).toBe(1);
	expect(failing.progress).toMatchObject({ done: 2, total: 2 });
	builder.readAgain();
	tell(builder, ['a'], [['a']]);
	expect(builder.build().sets[0]?.outdated).toBe(null);
});

test('read again however often, a tree is known as if it had been read once', () => {
	const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	/** What each attribute is: a version, or no package. */
	const state = fc.dictionary(name, fc.option(fc.constantFrom('1', '2')));
	const tellState = (
		builder: SnapshotBuilder,
		all: Record<string, string | null>,
		isWhole: boolean,
	) => {
		const entries = Object.entries(all);
		builder.apply({ type: 'opened', title: 'nixpkgs', root: '/trees/nixpkgs', sets: [set] });
		builder.apply({ type: 'named', set: set.name, attributes: Object.keys(all).sort() });
		for (const [attribute, version] of isWhole ? entries : entries.slice(1)) {
			const packages = version === null ? [] : [described(attribute, version)];
			const noPackages = version === null ? [attribute] : [];
			builder.apply({ type: 'described', set: set.name, packages, noPackages });
		}
		if (!isWhole) return;
		builder.apply({ type: 'complete', set: set.name });
		builder.apply({ type: 'ready' });
	};
	const readings = fc.array(fc.tuple(state, fc.boolean()), { maxLength: 4 });
	fc.assert(
		fc.property(readings, state, (earlier, last) => {
			const builder = new SnapshotBuilder('/trees/nixpkgs');
			for (const [one, isWhole] of earlier) {
				tellState(builder, one, isWhole);
				builder.readAgain();
			}
			tellState(builder, last, true);
			const once = new SnapshotBuilder('/trees/nixpkgs');
			tellState(once, last, true);
			const known = (one: SnapshotBuilder) => {
				const { phase, progress, sets } = one.build();
				return { phase, progress, sets: sets.map((each) => ({ ...each, changes: null })) };
			};
			expect(known(builder)).toEqual(known(once));
		}),
	);
});

test('a secondary set counts as described only once it is looked at as a whole', () => {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	const secondary = { ...set, isSecondary: true, isDefault: false };
	builder.apply({ type: 'opened', title: 'nixpkgs', root: '/trees/nixpkgs', sets: [secondary] });
	builder.apply({ type: 'named', set: set.name, attributes: ['a', 'b'] });
	builder.apply({
		type: 'described',
		set: set.name,
		packages: [described('a')],
		noPackages: [],
	});
	const only = () => builder.build().sets[0];
	expect(only()).toMatchObject({ described: 0, confirmed: 0 });
	expect(only()?.packages.size).toBe(1);
	builder.lookAt([set.name]);
	expect(only()).toMatchObject({ described: 1, confirmed: 1 });
});
