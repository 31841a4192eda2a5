import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { force, type RecordedInputs } from '../../../source/nix/index.ts';
import { evaluateTree } from '../../../source/workspace/evaluating/evaluate-tree.ts';
import type { TreeSettings } from '../../../source/workspace/protocol/tree-messages.ts';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-opening-'));
	writeFileSync(
		join(folder, 'default.nix'),
		`let
			set = version: attribute: {
				python = { pythonVersion = version; pythonAttr = attribute; inherit version; };
			};
		in rec {
			python312Packages = import ./other.nix set;
			python313Packages = set "3.13" "python313";
			python3Packages = python313Packages;
		}`,
	);
	writeFileSync(join(folder, 'other.nix'), 'set: set "3.12" "python312"');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the default set is told before anything is read for another one', () => {
	let recorded: RecordedInputs | undefined;
	const hasReadOther = () => recorded?.files.has(join(folder, 'other.nix'));
	const told: unknown[] = [];
	const tree = evaluateTree(
		{
			file: folder,
			folder,
			include: [],
			nixArguments: [],
			impure: false,
			cache: 'off',
			defaultFirst: true,
		},
		{
			recording: (inputs) => {
				recorded = inputs;
			},
			found: ({ description: { name: set, label } }) => told.push([set, label, hasReadOther()]),
		},
	);
	expect(told).toEqual([['python313Packages', '3.13', false]]);
	expect(hasReadOther()).toBe(true);
	expect(tree.sets.map(({ description }) => description.label)).toEqual(['3.12', '3.13']);
});

/** The names of the sets of a tree of one file, beside others. */
function setsOf(files: Record<string, string>, options: Partial<TreeSettings> = {}) {
	const place = mkdtempSync(join(folder, 'tree-'));
	for (const [name, text] of Object.entries(files)) {
		const path = join(place, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return evaluateTree({
		file: place,
		folder: place,
		include: [],
		nixArguments: [],
		impure: false,
		cache: 'off',
		defaultFirst: false,
		...options,
	});
}

const python = `let
	drv = name: attributes: derivation { inherit name; system = "x"; builder = "b"; } // attributes;
	interpreter = version: let self = drv "python-${'${version}'}" {
		pythonVersion = "3.${'${version}'}";
		pkgs = { python = self; library = drv "library" { }; };
	}; in self;
in { inherit drv interpreter; }`;

function namesOf({ sets }: ReturnType<typeof evaluateTree>): string[] {
	return sets.map(({ description: { label, name } }) => `${name} [${label}]`);
}

test('a part of a tree is opened by its attribute path', () => {
	const files = {
		'lib.nix': python,
		'default.nix': `with import ./lib.nix; {
			python313Packages = (interpreter "13").pkgs;
			other = { a ? 12 }: { python312Packages = (interpreter (toString a)).pkgs; };
		}`,
	};
	const tree = setsOf(files, { part: 'other' });
	expect(namesOf(tree)).toEqual(['python312Packages [3.12]']);
	expect(tree.title).toMatch(/, other$/);
	expect(namesOf(setsOf(files, { part: 'python313Packages.python' }))).toEqual(['pkgs [3.13]']);
	expect(() => setsOf(files, { part: 'othr' })).toThrow("attribute 'othr'");
});

test('sets that are named are those that are meant', () => {
	const files = {
		'lib.nix': python,
		'default.nix': `with import ./lib.nix; {
			python313Packages = (interpreter "13").pkgs;
			inner.shell = drv "shell" { buildInputs = [ (interpreter "12") ]; };
		}`,
	};
	const { sets } = setsOf(files, { sets: ['inner.shell'] });
	expect(
		sets.map(({ description: { name, isDefault, isSecondary } }) => [name, isDefault, isSecondary]),
	).toEqual([
		['inner.shell.buildInputs.0.pkgs', true, false],
		['python313Packages', false, true],
	]);
	expect(() => setsOf(files, { sets: ['inner'] })).toThrow("'inner' is no Python package set");
});

test('the interpreter that a shell is made with may be a variable of its file', () => {
	const shell = `with import ./lib.nix; { a ? 1 }: let
			myPython = interpreter "13";
		in drv "shell" { buildInputs = [ (drv "environment" { inherit (interpreter "12") pkgs pythonVersion; }) ]; }`;
	const tree = setsOf({ 'lib.nix': python, 'default.nix': shell });
	expect(namesOf(tree)).toEqual(['myPython.pkgs [3.13]']);
	expect(tree.sets[0]?.description.note).toBe(
		'myPython is a variable in the file, not an attribute.',
	);
	const without = shell.replace('myPython', 'snake');
	expect(namesOf(setsOf({ 'lib.nix': python, 'default.nix': without }))).toEqual([
		'buildInputs.0.pkgs [3.12]',
	]);
});

test.each([
	['a tree sees the environment', false, process.env.HOME ?? ''],
	['a restricted one does not', true, ''],
])('%s, as in Nix', (_, isRestricted, seen) => {
	const setting = { name: 'restrict-eval', value: String(isRestricted) };
	const tree = setsOf(
		{
			'default.nix': `{ python313Packages = {
				python = { pythonVersion = "3.13"; pythonAttr = "python313"; };
				home = builtins.getEnv "HOME";
			}; }`,
		},
		{ include: [folder], nixSettings: [setting] },
	);
	const home = tree.sets[0]?.scope?.get('home') ?? null;
	expect(tree.evaluator.run(() => force(home))).toBe(seen);
});

describe('a flake', () => {
	const flake = `{
		inputs.tools.url = "github:someone/tools";
		outputs = { self, tools, plain }: {
			legacyPackages.x86_64-linux.python313Packages = (tools.lib.interpreter "13").pkgs // {
				inherit (plain) name;
				home = builtins.getEnv "HOME";
			};
			legacyPackages.aarch64-linux = self.legacyPackages.x86_64-linux;
		};
	}`;
	const files = {
		'flake.nix': flake,
		'inputs/tools/flake.nix': '{ outputs = { self, nested }: { lib = import nested; }; }',
		'inputs/nested/default.nix': python,
		'inputs/plain/default.nix': '1',
	};
	const path = (folder: string) => ({ locked: { type: 'path', path: folder } });
	const lock = (tools: object) =>
		JSON.stringify({
			version: 7,
			root: 'root',
			nodes: {
				root: { inputs: { tools: 'tools', plain: 'plain' } },
				tools: { inputs: { nested: ['deep'] }, ...tools },
				nested: { flake: false, ...path('./inputs/nested') },
				plain: { flake: false, ...path('./inputs/plain') },
			},
		}).replace('"nested":["deep"]', '"nested":"nested"');
	const options: Partial<TreeSettings> = {
		nixSettings: [{ name: 'system', value: 'x86_64-linux' }],
	};

	const given = (...names: string[]) => names.map((input) => ({ input, path: `inputs/${input}` }));
	const allGiven = given('tools', 'plain', 'nested');

	test('is evaluated with the inputs that its lock file names, and sees no environment', () => {
		const tree = setsOf({ ...files, 'flake.lock': lock(path('./inputs/tools')) }, options);
		expect(namesOf(tree)).toEqual(['legacyPackages.x86_64-linux.python313Packages [3.13]']);
		const home = tree.sets[0]?.scope?.get('home') ?? null;
		expect(tree.evaluator.run(() => force(home))).toBe('');
		expect(tree.sets[0]?.description.note).toBeNull();
	});

	const missing = {
		locked: { type: 'github', owner: 'someone', repo: 'tools', rev: '0123456789abcdef' },
	};

	test('says which input is not at hand, and what to do', () => {
		expect(() => setsOf({ ...files, 'flake.lock': lock(missing) }, options)).toThrow(
			"the flake's input 'tools' (github:someone/tools/0123456) is not at hand, and pyscope works offline: name a copy with --override-input tools PATH, or -I tools=PATH",
		);
	});

	test.each([
		['an option', { inputOverrides: [{ input: 'tools', path: 'inputs/tools' }] }],
		['the search path', { include: ['tools=inputs/tools'] }],
	])('takes an input from %s, and says so', (_, given) => {
		const tree = setsOf({ ...files, 'flake.lock': lock(missing) }, { ...options, ...given });
		expect(tree.sets[0]?.description.note).toMatch(
			/^The input tools is .*\/inputs\/tools, not the locked github:someone\/tools\/0123456\.$/,
		);
	});

	test('has no other inputs', () => {
		const inputOverrides = [{ input: 'nothing', path: '.' }];
		expect(() =>
			setsOf({ ...files, 'flake.lock': lock(missing) }, { ...options, inputOverrides }),
		).toThrow("the flake has no input 'nothing'; it has tools, plain");
	});

	test('without a lock file is given what is named', () => {
		const inputOverrides = given('tools', 'plain');
		const tools = {
			'inputs/tools/flake.nix': '{ outputs = { self }: { lib = import ../nested; }; }',
		};
		const tree = setsOf({ ...files, ...tools }, { ...options, inputOverrides });
		expect(namesOf(tree)).toEqual(['legacyPackages.x86_64-linux.python313Packages [3.13]']);
		const tooMuch = given('tools', 'plain', 'nested');
		expect(() => setsOf({ ...files, ...tools }, { ...options, inputOverrides: tooMuch })).toThrow(
			/^the flake has no input 'nested'; it has plain, tools$/,
		);
	});

	test('without a lock file gives its inputs what is named too', () => {
		const tree = setsOf(files, { ...options, inputOverrides: allGiven });
		expect(namesOf(tree)).toEqual(['legacyPackages.x86_64-linux.python313Packages [3.13]']);
		expect(() => setsOf(files, { ...options, inputOverrides: allGiven.slice(0, 2) })).toThrow(
			"the flake's input 'nested' is not at hand, and pyscope works offline: name a copy with --override-input nested PATH, or -I nested=PATH",
		);
	});

	test('beside a default.nix is opened where its inputs are named, and told of where that fails', () => {
		const both = { ...files, 'default.nix': '{ lib }: lib' };
		const tree = setsOf(both, { ...options, inputOverrides: allGiven });
		expect(namesOf(tree)).toEqual(['legacyPackages.x86_64-linux.python313Packages [3.13]']);
		const advice = /The folder has a flake as well, which --file .*\/flake\.nix opens\.$/;
		expect(() => setsOf(both, options)).toThrow(advice);
		expect(() => setsOf({ ...files, 'default.nix': '{ }' }, options)).toThrow(advice);
	});

	test('says that what is given for an input is not there', () => {
		const inputOverrides = [{ input: 'tools', path: '/no/such/folder' }];
		const message =
			'there is no file or folder /no/such/folder, which --override-input tools names';
		expect(() => setsOf(files, { ...options, inputOverrides })).toThrow(message);
		expect(() =>
			setsOf({ ...files, 'flake.lock': lock(missing) }, { ...options, inputOverrides }),
		).toThrow(message);
	});

	test('names the input that is not at hand beside a set that fails', () => {
		expect(() =>
			setsOf(
				{
					'flake.nix': `{
						inputs.tools.url = "github:someone/tools";
						outputs = { self, tools }: {
							legacyPackages.x86_64-linux.python312Packages = throw "failing";
							packages.x86_64-linux.default = tools.shell;
						};
					}`,
				},
				options,
			),
		).toThrow(
			"python312Packages fails: failing. Besides, the flake's input 'tools' is not at hand",
		);
	});
});

test('a folder that does not say which of its files is meant names them', () => {
	expect(() => setsOf({ 'shell.nix': '{ }', 'own.nix': '{ }', 'README.md': '' })).toThrow(
		/ has neither default\.nix nor flake\.nix, but own\.nix, shell\.nix\. Name the file that is meant with --file\.$/,
	);
	expect(() => setsOf({ 'README.md': '' })).toThrow(
		/ has neither default\.nix nor flake\.nix\. Name the folder of a nixpkgs-like tree, or a file that gives one\.$/,
	);
});

test('a tree that is no flake has no inputs', () => {
	const inputOverrides = [{ input: 'tools', path: '/' }];
	expect(() => setsOf({ 'default.nix': '{ }' }, { inputOverrides })).toThrow(
		"is no flake, and has no input 'tools' (--override-input).",
	);
});

describe('what is named and is no set', () => {
	const files = {
		'lib.nix': python,
		'default.nix': `with import ./lib.nix; {
			python313Packages = (interpreter "13").pkgs;
			gone = throw "was\n\nremoved";
			empty.python312Packages = throw "empty";
			takesX = { x }: x;
		}`,
	};

	test.each([
		['gone', /^--set gone: was \(\/.*default.nix:3:11\)\. Name another one, or leave --set out/],
		['takesX', /^--set takesX: cannot evaluate a function .* \('x'\) \(.*:7:15\)\. Name another/],
		[
			'gnoe',
			/^--set gnoe: attribute 'gnoe' in selection path 'gnoe' not found\. Did you mean gone\?$/,
		],
		['empty.python312Packages', /^--set empty.python312Packages: empty \(.*:6:30\)\. Name/],
		['python313Packages.library.x', /^--set python313Packages.library.x: [^\n]*\. Name another/],
	])('%s is told in one line', (path, message) => {
		expect(() => setsOf(files, { sets: [path] })).toThrow(message);
	});

	test('has its whole trace where that is asked for', () => {
		expect(() => setsOf(files, { sets: ['gone'], showTrace: true })).toThrow(
			/^--set gone: was .*\nerror:\n {7}… while calling the 'throw' builtin\n/,
		);
	});
});

test('what environments and shells are made with is found beside other sets', () => {
	const files = {
		'lib.nix': python,
		'default.nix': `with import ./lib.nix; {
			python313Packages = (interpreter "13").pkgs;
			dev = interpreter "12" // { type = "derivation"; };
			shell = drv "shell" { buildInputs = [ (interpreter "11") ]; };
			helper = { pkgs = (interpreter "10").pkgs; };
			broken = throw "no";
		}`,
	};
	const { sets } = setsOf(files);
	expect(
		sets.map(({ description: { name, label, isSecondary } }) => [name, label, isSecondary]),
	).toEqual([
		['python313Packages', '3.13', false],
		['shell.buildInputs.0.pkgs', '3.11', true],
		['dev.pkgs', '3.12', true],
	]);
	const same = files['default.nix'].replace('"13").pkgs;', '"13").pkgs; env = python13;');
	const shared = same
		.replace('{', 'let python13 = interpreter "13"; in {')
		.replace('python313Packages = (interpreter "13").pkgs', 'python313Packages = python13.pkgs');
	const [first, ...others] = setsOf({ ...files, 'default.nix': shared }).sets;
	expect(first?.description).toMatchObject({ name: 'python313Packages', aliases: ['env.pkgs'] });
	expect(others).toHaveLength(2);
});

test('lints are warned of when the tree is parsed', () => {
	const warnings: string[] = [];
	const place = mkdtempSync(join(folder, 'tree-'));
	writeFileSync(join(place, 'lib.nix'), python);
	writeFileSync(
		join(place, 'default.nix'),
		'with import ./lib.nix; { python313Packages = (interpreter "13").pkgs; url = http://x.org; }',
	);
	evaluateTree(
		{
			file: place,
			folder: place,
			include: [],
			nixArguments: [],
			nixSettings: [{ name: 'lint-url-literals', value: 'warn' }],
			impure: false,
			cache: 'off',
			defaultFirst: false,
		},
		{ warn: (message) => warnings.push(message) },
	);
	expect(warnings).toHaveLength(1);
	expect(warnings[0]).toMatch(/^warning: URL literals are discouraged\. .* at .*:1:77:/s);
});

test.each([
	['pure-eval', "is forbidden in pure evaluation mode (use '--impure' to override)"],
	['restrict-eval', 'is forbidden in restricted mode'],
])('%s bars the tree itself, as in Nix', (name, message) => {
	const nixSettings = [{ name, value: 'true' }];
	expect(() => setsOf({ 'default.nix': '{ }' }, { nixSettings })).toThrow(message);
});

test.each([
	['{ a = 1; b = 2; }', /no attribute like python3Packages.* It has a, b\. Name a set/],
	['{ }', /it is an empty set/],
	[
		'derivation { name = "shell"; system = "x"; builder = "b"; }',
		/it is the derivation shell, and no interpreter/,
	],
	['final: prev: { }', /to a function\. If it is an overlay.* --arg overlays '\[ \(import /],
	['[ ]', /but to a list\. Name the folder/],
	['{ python3Packages = throw "no"; }', /that can be used: python3Packages fails: no/],
])('%s has no sets, and one message says what it is', (text, message) => {
	expect(() => setsOf({ 'default.nix': text })).toThrow(message);
});
