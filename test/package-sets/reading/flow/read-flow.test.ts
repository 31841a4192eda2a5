import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { AttributeSet, Evaluator, FileSystemIo } from '../../../../source/nix/index.ts';
import type {
	FlowPlace,
	PackageFlow,
} from '../../../../source/package-sets/description/package-flow.ts';
import { SetDescriber } from '../../../../source/package-sets/reading/describe.ts';
import { FlowReader } from '../../../../source/package-sets/reading/flow/read-flow.ts';
import { discoverSets } from '../../../../source/package-sets/reading/sets/discover.ts';

const root = fileURLToPath(new URL('../../../../data/nixpkgs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-flow-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** The bundled tree with overlays, each a file of its own. */
function treeWith(...overlays: string[]) {
	const names = overlays.map((text) => {
		const file = path.join(folder, `overlay${files++}.nix`);
		writeFileSync(file, text);
		return file;
	});
	const evaluator = new Evaluator({ io: new FileSystemIo(), system: 'x86_64-linux' });
	const imports = names.map((file) => `(import ${file})`).join(' ');
	const tree = evaluator.evaluateText(
		`import ${root} { overlays = [ ${imports} ]; }`,
		{ type: 'string' },
		'/',
	);
	if (!(tree instanceof AttributeSet)) throw new Error('the tree is no set');
	const sets = evaluator.run(() => discoverSets(tree, evaluator));
	const reader = new FlowReader({ evaluator, root, attributes: tree, sets });
	const flow = (attribute: string, path = 'python3Packages'): PackageFlow => {
		const found = sets.find(
			({ description: { aliases, name } }) => name === path || aliases.includes(path),
		);
		if (found === undefined || found.scope === null) throw new Error(`there is no ${path}`);
		const { description, scope } = found;
		const describer = new SetDescriber({ set: description.name, scope, evaluator, root, tree });
		return evaluator.run(() =>
			reader.read(description.name, attribute, (value) => describer.attributeOf(value)),
		);
	};
	/** The line of an overlay in which a text stands. */
	const lineOf = (text: string, overlay = 0): string => {
		const lines = (overlays[overlay] ?? '').split('\n');
		return `${names[overlay]}:${lines.findIndex((line) => line.includes(text)) + 1}`;
	};
	return { flow, lineOf };
}

const positionOf = (place: FlowPlace | null | undefined) => place?.position ?? null;

/** What an override as people write it does to attrs, by the text around it. */
const attrs99 = 'attrs = pyPrev.attrs.overridePythonAttrs { version = "99.0"; };';

describe('without overlays', () => {
	const { flow } = treeWith();

	test('a package has its definition, the line that registers it, and the names of its set', () => {
		const { definition, failure, layers, misses, names, interpreters } = flow('requests');
		expect(positionOf(definition)).toBe('pkgs/development/python-modules/requests/default.nix:1');
		expect(layers).toEqual([
			{
				place: {
					position: expect.stringMatching(/^pkgs\/top-level\/python-packages\.nix:\d+$/),
					line: 'requests = callPackage ../development/python-modules/requests { };',
				},
				kind: 'set',
				owner: null,
				buildsOnPrevious: false,
			},
		]);
		expect([misses, failure]).toEqual([[], null]);
		expect(names.map(({ name }) => name)).toContain('python3Packages');
		expect(names.every(({ places }) => places.length === 1)).toBe(true);
		expect(interpreters).toContain('python313');
	});

	test('each argument comes from the set, from its scope, or from the rest of the tree', () => {
		const origins = Object.fromEntries(
			(flow('requests').arguments ?? []).map(({ name, origin, attribute }) => [
				name,
				[origin, attribute],
			]),
		);
		expect(origins).toMatchObject({
			lib: ['scope', null],
			buildPythonPackage: ['scope', null],
			fetchFromGitHub: ['tree', null],
			urllib3: ['set', 'urllib3'],
			setuptools: ['set', 'setuptools'],
		});
	});

	test('a builder puts the interpreter before the name, and adds itself to the inputs', () => {
		const { changes, wrapping } = flow('requests');
		expect(wrapping).toMatchObject({ namePrefix: 'python3.13-', disabled: null });
		expect(wrapping?.name).toBe(`python3.13-${wrapping?.givenName}`);
		expect(wrapping?.builder?.line).toContain('namePrefix');
		const added = new Map(
			(wrapping?.additions ?? []).map(({ list, added }) => [list, added.map(({ name }) => name)]),
		);
		expect(added.get('propagatedBuildInputs')).toEqual(['python3']);
		expect(added.get('nativeBuildInputs')).toContain('pypa-build-hook.sh');
		expect(changes).toEqual([]);
	});

	test('a name that stands for another one leads there, and to its definition', () => {
		const { definition, standsFor } = flow('numpy');
		expect(standsFor.map(({ attribute }) => attribute)).toEqual(['numpy_2']);
		expect(standsFor[0]?.place?.line).toContain('numpy_2 = callPackage');
		expect(positionOf(definition)).toContain('numpy/2.nix');
	});

	test('what was removed says why, and where it is written', () => {
		const removed = 'pytorch';
		const { definition, failure, layers } = flow(removed);
		expect([definition, failure]).toEqual([null, expect.stringContaining(removed)]);
		expect(layers.map(({ kind }) => kind)).toEqual(['aliases']);
	});

	test('there is no flow of what a set does not have', () => {
		expect(() => flow('no-such-package')).toThrow(/there is no no-such-package/);
	});
});

describe('overlays', () => {
	test('overrideScope of the set counts there, and not in the set of the version', () => {
		const { flow, lineOf } = treeWith(`final: prev: {
			python3Packages = prev.python3Packages.overrideScope (pyFinal: pyPrev: {
				${attrs99}
			});
		}`);
		const own = flow('attrs');
		expect(own.layers.map(({ kind, place }) => [kind, positionOf(place)])).toEqual([
			['set', expect.stringContaining('python-packages.nix:')],
			['overrideScope', lineOf('attrs =')],
		]);
		expect(own.layers[1]?.buildsOnPrevious).toBe(true);
		expect(own.misses).toEqual([]);
		const other = flow('attrs', 'python313Packages');
		expect(other.layers).toHaveLength(1);
		expect(other.misses).toMatchObject([
			{ reason: 'other-set', holder: 'python3Packages', place: { position: lineOf('attrs =') } },
		]);
		expect(other.misses[0]?.sets).toContain('python3Packages');
	});

	test('what the tree itself has of that name does not count in any set', () => {
		const { flow, lineOf } = treeWith(
			`final: prev: {
				attrs = prev.python3Packages.attrs.overridePythonAttrs { version = "99.0"; };
			}`,
			`final: prev: {
				attrs = prev.attrs.overridePythonAttrs { doCheck = false; };
			}`,
		);
		const { layers, misses, wrapping } = flow('attrs');
		expect(wrapping?.name).toMatch(/attrs-26/);
		expect(layers).toHaveLength(1);
		expect(misses).toMatchObject([
			{ reason: 'top-level', place: { position: lineOf('attrs =', 1) } },
			{ reason: 'top-level', place: { position: lineOf('attrs =', 0) } },
		]);
		expect(flow('idna').misses).toEqual([]);
	});

	test('the tree’s own attributes of that name are no overrides', () => {
		const { flow } = treeWith('final: prev: { }');
		expect(flow('opencv4').misses).toEqual([]);
		expect(flow('onnxruntime').misses).toEqual([]);
	});

	test.each([
		['with self', 'self = final.python3;'],
		['without self', ''],
	])('an override of python3 %s is in its own set, which python3Packages is not', (_, self) => {
		const { flow, lineOf } = treeWith(`final: prev: {
			python3 = prev.python3.override {
				${self}
				packageOverrides = pyFinal: pyPrev: {
					${attrs99}
				};
			};
		}`);
		const packages = flow('attrs', 'python3Packages');
		expect(packages.wrapping?.name).toMatch(/attrs-26/);
		expect(packages.misses).toMatchObject([
			{
				reason: 'other-set',
				holder: 'packageOverrides of python3',
				place: { position: lineOf('attrs =') },
			},
		]);
		expect(packages.misses[0]?.sets).toContain('python3.pkgs');
		expect(packages.interpreters).toEqual(['python313']);
		const own = flow('attrs', 'python3.pkgs');
		expect(own.layers.at(-1)).toMatchObject({ kind: 'packageOverrides', owner: 'python3' });
		expect(own.changes).toMatchObject([
			{ name: 'version', by: 'overridePythonAttrs', places: [{ position: lineOf('attrs =') }, {}] },
		]);
	});

	test('the last packageOverrides of an interpreter replaces the one before', () => {
		const overriding = (definition: string) => `final: prev: {
			python313 = prev.python313.override {
				packageOverrides = pyFinal: pyPrev: {
					${definition}
				};
			};
		}`;
		const { flow, lineOf } = treeWith(
			overriding(attrs99),
			overriding('idna = pyPrev.idna.overridePythonAttrs { version = "1"; };'),
		);
		const { layers, misses } = flow('attrs');
		expect(layers).toHaveLength(1);
		expect(misses).toMatchObject([
			{
				reason: 'replaced',
				place: { position: lineOf('attrs =', 0) },
				replacedBy: { position: lineOf('packageOverrides', 1) },
			},
		]);
		expect(flow('idna').layers.at(-1)).toMatchObject({
			kind: 'packageOverrides',
			owner: 'python313',
		});
	});

	test('functions that are composed are found among those that they call', () => {
		const { flow } = treeWith(`final: prev: {
			python313 = prev.python313.override {
				packageOverrides = prev.lib.composeExtensions
					(pyFinal: pyPrev: { ${attrs99} })
					(pyFinal: pyPrev: { idna = pyPrev.idna.overridePythonAttrs { version = "1"; }; });
			};
		}`);
		for (const attribute of ['attrs', 'idna']) {
			const { layers, misses } = flow(attribute);
			expect(layers.at(-1)).toMatchObject({ kind: 'packageOverrides', owner: 'python313' });
			expect(misses).toEqual([]);
		}
	});

	test('pythonPackagesExtensions reach every set; what override and overrideAttrs give is told', () => {
		const { flow, lineOf } = treeWith(`final: prev: {
			pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
				(pyFinal: pyPrev: {
					attrs = pyPrev.attrs.overrideAttrs (old: {
						version = "66.0";
						patches = [ ];
					});
					requests = pyPrev.requests.override { idna = pyFinal.attrs; };
				})
			];
		}`);
		for (const set of ['python3Packages', 'python311Packages']) {
			const { changes, layers } = flow('attrs', set);
			expect(layers.at(-1)).toMatchObject({ kind: 'pythonPackagesExtensions', owner: null });
			expect(changes.map(({ by, name, places }) => [name, by, positionOf(places[0])])).toEqual([
				['patches', 'overrideAttrs', lineOf('patches')],
				['version', 'overrideAttrs', lineOf('version')],
			]);
		}
		expect(flow('requests').arguments?.find(({ name }) => name === 'idna')).toMatchObject({
			origin: 'override',
			attribute: 'attrs',
			place: { position: lineOf('idna =') },
		});
	});

	test('a merge is told from a layer of the scope', () => {
		const { flow, lineOf } = treeWith(`final: prev: {
			python3Packages = prev.python3Packages // {
				attrs = prev.python3Packages.attrs.overridePythonAttrs { version = "99.0"; };
			};
		}`);
		expect(flow('attrs').layers.at(-1)).toMatchObject({
			kind: 'merge',
			buildsOnPrevious: true,
			place: { position: lineOf('attrs =') },
		});
	});

	test('where an override has left no override, arguments are those of the registering line', () => {
		const { flow } = treeWith(`final: prev: {
			pythonPackagesExtensions = [ (pyFinal: pyPrev: {
				attrs = builtins.removeAttrs pyPrev.attrs [ "override" ];
			}) ];
		}`);
		const plain = treeWith().flow('attrs');
		const overridden = flow('attrs');
		expect([plain.isBeforeOverride, overridden.isBeforeOverride]).toEqual([false, true]);
		expect(overridden.definition).toEqual(plain.definition);
		expect(overridden.arguments).toEqual(plain.arguments);
	});

	test('arguments of the registering call, and defaults that were not given', () => {
		const { flow, lineOf } = treeWith(`final: prev: {
			pythonPackagesExtensions = [ (pyFinal: pyPrev: {
				own = pyFinal.callPackage (
					{ buildPythonPackage, given, attrs, missing ? null }:
					buildPythonPackage { pname = "own"; version = given; pyproject = true; src = null; }
				) { given = "1"; };
			}) ];
		}`);
		const { arguments: given, definition } = flow('own');
		expect(given?.map(({ name, origin, place }) => [name, origin, positionOf(place)])).toEqual([
			['buildPythonPackage', 'scope', expect.any(String)],
			['given', 'call', lineOf('given = ')],
			['attrs', 'set', expect.any(String)],
			['missing', 'default', lineOf('missing ?')],
		]);
		expect(positionOf(definition)).toBe(lineOf('{ buildPythonPackage'));
	});
});

describe('conditions on the version', () => {
	const { flow, lineOf } = treeWith(`final: prev: {
		pythonPackagesExtensions = [ (pyFinal: pyPrev: {
			own = if pyPrev.pythonOlder "3.12" then null else pyFinal.callPackage (
				{ lib, buildPythonPackage, pythonOlder, pythonAtLeast, isPyPy, attrs }:
				let
					isNew = pythonAtLeast "3.14";
				in
				buildPythonPackage (finalAttrs: {
					pname = "own";
					version = "1";
					pyproject = true;
					src = null;
					disabled = !isPyPy && pythonAtLeast "3.15";
					dependencies = lib.optionals (pythonOlder "3.13") [ attrs ];
					doCheck = pythonOlder finalAttrs.version;
				})
			) { };
		}) ];
	}`);
	const valuesIn = (set: string) =>
		Object.fromEntries(flow('own', set).conditions.map(({ text, value }) => [text, value]));

	test('have the value that they have in each set', () => {
		expect(valuesIn('python312Packages')).toEqual({
			'pythonAtLeast "3.14"': false,
			'!isPyPy && pythonAtLeast "3.15"': false,
			'pythonOlder "3.13"': true,
			// What the builder gives as finalAttrs is not known here.
			'pythonOlder finalAttrs.version': null,
			'pyPrev.pythonOlder "3.12"': null,
		});
		expect(valuesIn('python315Packages')).toMatchObject({
			'pythonAtLeast "3.14"': true,
			'!isPyPy && pythonAtLeast "3.15"': true,
			'pythonOlder "3.13"': false,
		});
	});

	test('have their line, and what they decide about', () => {
		const found = flow('own').conditions.find(({ text }) => text === 'pythonOlder "3.13"');
		expect(found).toMatchObject({
			attribute: 'dependencies',
			place: { position: lineOf('dependencies =') },
		});
	});

	test('where a set has another value than a package, that is told', () => {
		expect(flow('own', 'python311Packages')).toMatchObject({
			otherThanPackage: 'null',
			failure: null,
			definition: null,
		});
	});
});
