import { expect, test } from 'vitest';
import { AttributeSet, Evaluator } from '../../../../source/nix/index.ts';
import {
	discoverSets,
	findDefaultSet,
} from '../../../../source/package-sets/reading/sets/discover.ts';
import { MemoryIo } from '../../../support/memory-io.ts';
import { evaluateSmallTree } from '../../../support/small-tree.ts';

test('each interpreter has one set, CPython by version first, then the others, last what fails', () => {
	const { tree, evaluator } = evaluateSmallTree();
	const sets = discoverSets(tree, evaluator).map(({ description }) => description);
	expect(
		sets.map(({ name: set, label, interpreter, version }) => [set, label, interpreter, version]),
	).toEqual([
		['python311Packages', '3.11', 'python311', '3.11.1'],
		['python312Packages', '3.12', 'python312', '3.12.1'],
		['pypy310Packages', 'PyPy 3.10', 'pypy310', '3.10.1'],
		['python26Packages', '2.6', 'python26', null],
		['python27Packages', '2.7', 'python27', null],
	]);
});

test('the set python3Packages is another name of is the default', () => {
	const { tree, evaluator } = evaluateSmallTree();
	const defaults = discoverSets(tree, evaluator).filter(({ description }) => description.isDefault);
	expect(defaults.map(({ description }) => description.name)).toEqual(['python312Packages']);
});

test('the default set is found without the others, and told as among them', () => {
	const { tree, evaluator } = evaluateSmallTree();
	const found = findDefaultSet(tree);
	const all = discoverSets(tree, evaluator).map(({ description }) => description);
	const told = all.find(({ isDefault }) => isDefault);
	expect({ ...found?.description, aliases: told?.aliases }).toEqual(told);
	expect(told?.aliases).toEqual(expect.arrayContaining(found?.description.aliases as string[]));
	expect(found?.description.name).toBe('python312Packages');
});

test.each([
	['has no such name', '{ }'],
	['fails', '{ python3Packages = throw "no"; }'],
	[
		'is another than its interpreter names',
		`{
		python3Packages.python = { pythonVersion = "3.13"; pythonAttr = "python313"; };
		python313Packages.python = { pythonVersion = "3.13"; pythonAttr = "python313"; };
	}`,
	],
])('a default set that %s is left to the search for all', (_, text) => {
	const evaluator = new Evaluator({
		io: new MemoryIo({ '/tree/default.nix': text }),
		system: 'x86_64-linux',
	});
	expect(findDefaultSet(evaluator.evaluateFile('/tree') as AttributeSet)).toBeNull();
});

test('a set that does not evaluate is told with its reason, once', () => {
	const { tree, evaluator } = evaluateSmallTree();
	const failing = discoverSets(tree, evaluator).filter(({ scope }) => scope === null);
	expect(failing.map(({ description }) => [description.name, description.reason])).toEqual([
		['python26Packages', 'no builder for 2.6'],
		['python27Packages', 'python27 has been removed'],
	]);
});

test('a tree with interpreters only is read through their pkgs', () => {
	const evaluator = new Evaluator({
		io: new MemoryIo({
			'/tree/default.nix': `{
				python313 = { pkgs = { python = { pythonVersion = "3.13"; version = "3.13.1"; }; }; };
			}`,
		}),
		system: 'x86_64-linux',
	});
	const sets = discoverSets(evaluator.evaluateFile('/tree') as AttributeSet, evaluator);
	expect(sets.map(({ description }) => [description.name, description.label])).toEqual([
		['python313.pkgs', '3.13'],
	]);
	expect(sets[0]?.scope).toBeInstanceOf(AttributeSet);
});
