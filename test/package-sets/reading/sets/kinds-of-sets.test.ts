import { describe, expect, test } from 'vitest';
import { type AttributeSet, Evaluator, force } from '../../../../source/nix/index.ts';
import type { SetDescription } from '../../../../source/package-sets/description/description.ts';
import { findSet } from '../../../../source/package-sets/description/find-set.ts';
import { discoverSets } from '../../../../source/package-sets/reading/sets/discover.ts';
import { MemoryIo } from '../../../support/memory-io.ts';

/** What the trees below are made of: interpreters whose packages can be overridden, and a shell. */
const library = `rec {
	drv = name: attributes:
		derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; } // attributes;
	scope = python: own: let
		self = {
			inherit python;
			attrs = drv "attrs-26.1" { pname = "attrs"; version = "26.1"; pythonModule = python; };
			idna = drv "idna-3.1" { pname = "idna"; version = "3.1"; pythonModule = python; };
		} // own self;
	in self;
	interpreter = pythonAttr: pythonVersion: own: let
		python = drv "\${pythonAttr}-\${pythonVersion}.1" {
			inherit pythonAttr pythonVersion pkgs;
			version = "\${pythonVersion}.1";
			implementation = if builtins.substring 0 4 pythonAttr == "pypy" then "pypy" else "cpython";
			withPackages = f: environment python (f pkgs);
		};
		pkgs = scope python own;
	in python;
	environment = python: paths:
		drv "\${python.name}-env" { inherit python paths; inherit (python) pkgs pythonVersion pythonAttr; };
	raised = self: { attrs = drv "attrs-99.0" { pname = "attrs"; version = "99.0"; }; };
	plain = self: { };
	python312 = interpreter "python312" "3.12" plain;
	python313 = interpreter "python313" "3.13" plain;
	mine = interpreter "python313" "3.13" raised;
}`;

function setsOf(text: string, ...named: string[]): SetDescription[] {
	const evaluator = new Evaluator({
		io: new MemoryIo({
			'/tree/default.nix': `with import ./lib.nix; ${text}`,
			'/tree/lib.nix': library,
		}),
		system: 'x86_64-linux',
	});
	const tree = evaluator.evaluateFile('/tree') as AttributeSet;
	const sets = discoverSets(tree, evaluator, {
		named: named.map((path) => ({ path, evaluate: () => force(tree.get(path) ?? null) })),
	});
	return sets.map(({ description }) => description);
}

/** The names of each set, its label, and signs for what it is by default or only on demand. */
function summary(text: string, ...named: string[]): string[] {
	return setsOf(text, ...named).map(({ name, aliases, label, isDefault, isSecondary, reason }) =>
		[
			[name, ...aliases].join('='),
			` [${label}]`,
			isDefault ? '*' : '',
			isSecondary ? '~' : '',
			reason === null ? '' : ` ${reason}`,
		].join(''),
	);
}

describe('two names are one set', () => {
	test('where their attributes are the same, the mark for listing aside', () => {
		const text = `{
			inherit python313;
			python3 = python313;
			python313Packages = python313.pkgs // { recurseForDerivations = true; };
			python3Packages = python313.pkgs // { recurseForDerivations = false; };
		}`;
		expect(summary(text)).toEqual([
			'python313Packages=python3Packages=python313.pkgs=python3.pkgs [3.13]*',
		]);
	});

	test('not where one has an attribute more, or another one', () => {
		const tree = (own: string) => `{
			inherit python313;
			python3 = python313;
			python313Packages = python313.pkgs;
			python3Packages = python313.pkgs // ${own};
		}`;
		const expected = [
			'python313Packages=python313.pkgs=python3.pkgs [3.13]',
			'python3Packages [3.13 python3Packages]*',
		];
		expect(summary(tree('{ team-lib = drv "team-lib-1.0" { }; }'))).toEqual(expected);
		expect(summary(tree('raised python313.pkgs'))).toEqual(expected);
	});
});

test('the copies that a cross compilation makes of a set are one set', () => {
	const tree = (system: string) => `rec {
		stdenv = { buildPlatform.config = "build"; hostPlatform.config = "${system}"; };
		python313Packages = python313.pkgs;
		python3Packages = builtins.mapAttrs (name: value: value) python313.pkgs;
		pythonPackages = python3Packages // { team-lib = drv "team-lib-1.0" { }; };
		myPythonPackages = builtins.mapAttrs (name: value: value) mine.pkgs;
	}`;
	expect(summary(tree('host'))).toEqual([
		'python313Packages=python3Packages [3.13]*',
		'myPythonPackages [3.13 myPythonPackages]',
		'pythonPackages [3.13 pythonPackages]',
	]);
	expect(summary(tree('build'))).toHaveLength(4);
});

test('an application that names its interpreter is no set of its own', () => {
	const tool = 'drv "python2nix-1.0" { python = python313; src = drv "source" { }; }';
	const tree = `{ python313Packages = python313.pkgs; python2nix = ${tool}; }`;
	expect(summary(tree)).toEqual(['python313Packages=python2nix.python.pkgs [3.13]*']);
});

test('a set of an interpreter that does not say what it is called is named by its version', () => {
	const tree = `let old = removeAttrs python313 [ "pythonAttr" ] // { inherit pkgs; };
		pkgs = scope old plain; in { python3Packages = pkgs; python313Packages = pkgs; }`;
	expect(summary(tree)).toEqual(['python313Packages=python3Packages [3.13]*']);
});

test('where an interpreter was overridden and its set was not, both say so', () => {
	const sets = setsOf(`{
		inherit python313;
		python313Packages = python313.pkgs;
		python3Packages = python313.pkgs;
		python3 = mine;
	}`);
	expect(sets.map(({ label, note }) => [label, note])).toEqual([
		['3.13', 'python3Packages is this set; python3.pkgs and python3.withPackages are another one.'],
		[
			'3.13 python3',
			'python3.pkgs and python3.withPackages are this set; python3Packages is another one (python313Packages).',
		],
	]);
	expect(sets[1]?.isDefault).toBe(false);
	expect(findSet(sets, 'python3')?.name).toBe('python3.pkgs');
	expect(findSet(sets, 'python3Packages')?.name).toBe('python313Packages');
	expect(findSet(sets, '3.13')?.name).toBe('python313Packages');
	expect(findSet(sets, '3.13 python3')?.name).toBe('python3.pkgs');
});

test.each([
	['{ python = mine; }', 'python.pkgs [3.13]*'],
	['{ python3 = mine; }', 'python3.pkgs [3.13]*'],
	['{ py3 = mine; }', 'py3.pkgs [3.13]*'],
	['{ myPython = mine; }', 'myPython.pkgs [3.13]*'],
	['{ pythonPackages = mine.pkgs; }', 'pythonPackages [3.13]*'],
	['{ myPythonPackages = mine.pkgs; }', 'myPythonPackages [3.13]*'],
	['{ pythonSet = mine.pkgs; }', 'pythonSet [3.13]*'],
	['{ pythonEnv = mine.withPackages (ps: [ ps.attrs ]); }', 'pythonEnv.pkgs [3.13]*'],
	['{ pkgs = { inherit python313; }; }', 'pkgs.python313.pkgs [3.13]*'],
	[
		'{ legacyPackages.x86_64-linux.python313Packages = mine.pkgs; }',
		'legacyPackages.x86_64-linux.python313Packages [3.13]*',
	],
	[
		'{ packages.x86_64-linux.default = mine.withPackages (ps: [ ]); }',
		'packages.x86_64-linux.default.pkgs [3.13]*',
	],
	[
		'{ tool = drv "tool" { nativeBuildInputs = [ (drv "a" { }) mine ]; }; }',
		'tool.nativeBuildInputs.1.pkgs [3.13]*',
	],
	[
		'drv "shell" { nativeBuildInputs = [ (mine.withPackages (ps: [ ])) ]; }',
		'nativeBuildInputs.0.pkgs [3.13]*',
	],
	['mine.pkgs // { buildPythonPackage = x: x; }', '. [3.13]*'],
])('%s has a set', (text, expected) => {
	expect(summary(text)).toEqual([expected]);
});

describe('a set of own packages without an interpreter in it', () => {
	test('is one by what its packages are for', () => {
		const text = `{
			python3Packages = { inherit (python313.pkgs) attrs; };
			python312Packages = { inherit (python312.pkgs) attrs; failing = throw "no"; };
			pythonDocs = { html = drv "docs" { }; };
		}`;
		expect(summary(text)).toEqual(['python312Packages [3.12]', 'python3Packages [3.13]*']);
	});

	test('is one by its name, where they do not say', () => {
		expect(summary('{ python312Packages = { tool = drv "tool" { }; }; }')).toEqual([
			'python312Packages [3.12]*',
		]);
	});

	test('fails where all its packages do', () => {
		const text = `{ python312Packages = { tool = throw "no tool"; }; python313Packages = mine.pkgs; }`;
		expect(summary(text)).toEqual([
			'python313Packages [3.13]*',
			'python312Packages [3.12] no tool',
		]);
	});

	test('may be a small tree itself', () => {
		expect(summary('{ inherit (mine.pkgs) idna; tool = drv "tool" { }; }')).toEqual(['. [3.13]*']);
	});
});

describe('the default set', () => {
	test.each([
		[
			'{ python312Packages = python312.pkgs; pythonPackages = python312.pkgs; python313Packages = mine.pkgs; }',
			'python312Packages',
		],
		['{ python3 = python312; python313Packages = mine.pkgs; }', 'python3.pkgs'],
		['{ python312Packages = python312.pkgs; python313Packages = mine.pkgs; }', 'python313Packages'],
		[
			'{ python39Packages = (interpreter "python39" "3.9" plain).pkgs; python310Packages = (interpreter "python310" "3.10" plain).pkgs; pypy311Packages = (interpreter "pypy311" "3.11" plain).pkgs; }',
			'python310Packages',
		],
		[
			'{ python3Packages = throw "no"; python312Packages = python312.pkgs; python313Packages = throw "no"; }',
			'python312Packages',
		],
		[
			'{ python3.pythonAttr = "python312"; python3Packages = throw "no"; python312Packages = throw "no"; python313Packages = throw "no"; python27Packages = throw "removed"; }',
			'python312Packages',
		],
	])('of %s is %s', (text, expected) => {
		expect(setsOf(text).find(({ isDefault }) => isDefault)?.name).toBe(expected);
	});

	test('is the failing one under its general name where no other name explains it', () => {
		expect(
			summary('{ python3Packages = throw "own"; python312Packages = throw "other"; }'),
		).toEqual(['python312Packages [3.12] other', 'python3Packages [python3Packages]* own']);
	});
});

test('variants without an attribute for their set, and removed sets, are secondary', () => {
	const text = `{
		python313Packages = python313.pkgs;
		inherit python313;
		python313FreeThreading = interpreter "python313FreeThreading" "3.13" plain;
		myPython = mine;
		python27Packages = throw "python27Packages has been removed";
		python310Packages = throw "broken by an edit";
	}`;
	expect(summary(text)).toEqual([
		'python313Packages=python313.pkgs [3.13]*',
		'myPython.pkgs [3.13 myPython]',
		'python310Packages [3.10] broken by an edit',
		'python313FreeThreading.pkgs [3.13 FreeThreading]~',
		'python27Packages [2.7]~ python27Packages has been removed',
	]);
});

test('what is named comes first, and all else is secondary', () => {
	const text =
		'{ python313Packages = python313.pkgs; tool = drv "tool" { buildInputs = [ mine ]; }; other = python312.pkgs; }';
	expect(summary(text, 'tool', 'other')).toEqual([
		'tool.buildInputs.0.pkgs [3.13 tool]*',
		'other [3.12]',
		'python313Packages [3.13]~',
	]);
	expect(findSet(setsOf(text, 'tool'), 'tool')?.name).toBe('tool.buildInputs.0.pkgs');
	expect(() => setsOf('{ a = drv "a" { }; }', 'a')).toThrow("'a' is no Python package set");
});

test('a tree where nothing can be looked into fails for that reason', () => {
	expect(() => setsOf('{ legacyPackages.x86_64-linux = throw "no input"; }')).toThrow('no input');
});

test('an endless recursion tells its place in the file that is not of a library', () => {
	const evaluator = new Evaluator({
		io: new MemoryIo({
			'/tree/default.nix':
				'let\n names = (import ./lib/keep.nix) (name: true) set;\n set = names; in { python313Packages = set; python312Packages = set; }',
			'/tree/lib/keep.nix':
				'keep: set: removeAttrs set (builtins.filter (name: !keep name) (builtins.attrNames set))',
		}),
		system: 'x86_64-linux',
	});
	const [set] = discoverSets(evaluator.evaluateFile('/tree') as AttributeSet, evaluator);
	expect(set?.description.reason).toMatch(
		/^infinite recursion encountered \(\/tree\/default\.nix:\d/,
	);
});
