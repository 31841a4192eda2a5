import { expect, test } from 'vitest';
import type { SetDescription } from '../../source/package-sets/description.ts';
import { emptySnapshot, SnapshotBuilder } from '../../source/workspace/snapshot-builder.ts';
import { describePackage } from '../support/description.ts';

const set: SetDescription = {
	set: 'python313Packages',
	interpreter: 'python313',
	label: '3.13',
	version: '3.13.1',
	isDefault: true,
	reason: null,
};

const described = (attribute: string, version = '1') => describePackage(attribute, { version });

function opened(): SnapshotBuilder {
	const builder = new SnapshotBuilder('/trees/nixpkgs');
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'named', set: set.set, attributes: ['a', 'b', 'helper'] });
	return builder;
}

test('before anything is known the folder names the tree', () => {
	expect(emptySnapshot('/trees/nixpkgs/')).toMatchObject({ title: 'nixpkgs', phase: 'opening' });
});

test('attributes that are no packages leave the list and the count', () => {
	const builder = opened();
	expect(builder.build().progress).toMatchObject({ done: 0, total: 3 });
	builder.apply({
		type: 'described',
		set: set.set,
		packages: [described('a')],
		noPackages: ['helper'],
	});
	const snapshot = builder.build();
	expect(snapshot.sets[0]?.attributes).toEqual(['a', 'b']);
	expect(snapshot.progress).toMatchObject({ done: 1, total: 2 });
});

test('a better description replaces the first, in a new map', () => {
	const builder = opened();
	const report = (version: string) =>
		builder.apply({
			type: 'described',
			set: set.set,
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
	builder.apply({ type: 'described', set: set.set, packages, noPackages: ['helper'] });
	const before = builder.build();
	builder.forget(set.set);
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
	builder.apply({ type: 'described', set: set.set, packages, noPackages: [] });
	expect(builder.known()).toEqual([
		{ set: set.set, isComplete: false, attributes: ['a', 'b'], doubtful: ['a'] },
	]);
	builder.apply({ type: 'opened', title: 'nixpkgs 26.11', root: '/trees/nixpkgs', sets: [set] });
	builder.apply({ type: 'complete', set: set.set });
	expect(builder.build().sets[0]?.packages.size).toBe(2);
	expect(builder.known()).toEqual([
		{ set: set.set, isComplete: true, attributes: [], doubtful: [] },
	]);
});
