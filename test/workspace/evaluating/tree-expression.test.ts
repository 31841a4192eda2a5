import { expect, test } from 'vitest';
import { treeExpression } from '../../../source/workspace/evaluating/tree-expression.ts';
import type { Flake } from '../../../source/workspace/programs/read-flake.ts';
import type { TreeSettings } from '../../../source/workspace/protocol/tree-messages.ts';

const settings: TreeSettings = {
	file: '/tree',
	folder: '/home/me',
	include: [],
	nixArguments: [],
	impure: false,
	cache: 'off',
	defaultFirst: false,
};
const opened = { file: '/tree', flake: null, isFolder: true, isFunction: true };
const flake: Flake = {
	folder: '/tree',
	nodes: null,
	root: '',
	replaced: new Map(),
	missing: new Map(),
	find: () => null,
};

test('a folder that is a function is a tree by itself', () => {
	expect(treeExpression(settings, opened)).toEqual({
		text: 'import /tree { }',
		options: [],
		folder: '/tree',
	});
});

test('arguments are given, as expressions and as strings', () => {
	const nixArguments: TreeSettings['nixArguments'] = [
		{ kind: 'expression', name: 'overlays', value: '[ (import ./overlay.nix) ]' },
		{ kind: 'string', name: 'system', value: 'x"y' },
	];
	expect(treeExpression({ ...settings, nixArguments }, opened)).toEqual({
		text: 'import /tree { overlays = [ (import ./overlay.nix) ]; system = "x\\"y"; }',
		options: [],
		folder: null,
	});
	// What is no function takes none.
	const set = { ...opened, isFunction: false };
	expect(treeExpression({ ...settings, nixArguments }, set)?.text).toBe('import /tree');
});

test('a file, a part and the search path are what was opened', () => {
	const given = {
		...settings,
		part: 'pkgsMusl',
		include: ['nixpkgs=../trees', '/x', 'a=https://b'],
	};
	const file = { ...opened, file: '/tree/it s.nix', isFolder: false };
	expect(treeExpression(given, file)).toEqual({
		text: '(import "/tree/it s.nix" { }).pkgsMusl',
		options: ['-I', 'nixpkgs=/home/trees', '-I', '/x', '-I', 'a=https://b'],
		folder: null,
	});
});

test('a flake is had by its reference, unless its inputs are others', () => {
	expect(treeExpression(settings, { ...opened, flake, isFunction: false })).toEqual({
		text: 'builtins.getFlake "path:/tree"',
		options: [],
		folder: null,
	});
	const replaced = new Map([['nixpkgs', '/other']]);
	expect(treeExpression(settings, { ...opened, flake: { ...flake, replaced } })).toBeNull();
});
