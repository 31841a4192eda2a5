import { beforeAll, expect, test } from 'vitest';
import type { AttributeSet } from '../../../source/nix/index.ts';
import { Evaluator, force, type Slot } from '../../../source/nix/index.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { SetDescriber } from '../../../source/package-sets/reading/describe.ts';
import { MemoryIo } from '../../support/memory-io.ts';
import { evaluateSmallTree } from '../../support/small-tree.ts';

let describer: SetDescriber;

beforeAll(() => {
	const { tree, evaluator, root } = evaluateSmallTree();
	const scope = force(tree.get('python312Packages') as Slot) as AttributeSet;
	describer = new SetDescriber({ set: 'python312Packages', scope, evaluator, root });
});

function describe(attribute: string): PackageDescription {
	const description = describer.describe(attribute);
	if (description === null) throw new Error(`${attribute} is no package`);
	return description;
}

test('a package is described whole', () => {
	const library = { attribute: 'library', pname: 'library', version: '2.1', member: true };
	expect(describe('plain')).toEqual({
		set: 'python312Packages',
		attribute: 'plain',
		name: 'python3-plain-1.0',
		pname: 'plain',
		version: '1.0',
		imports: ['plain', 'plain.sub'],
		state: 'available',
		reason: null,
		reasonAt: null,
		remedy: null,
		blockedBy: [],
		warnings: [],
		closure: null,
		conflicts: [],
		isConfirmed: false,
		broken: false,
		disabled: false,
		dependencies: [library, { attribute: 'other', pname: 'Other', version: '3', member: true }],
		buildSystem: [{ attribute: 'setuptools', pname: 'setuptools', version: '80', member: true }],
		nativeBuildInputs: [],
		buildInputs: [],
		checkInputs: [],
		runsTests: false,
		hooks: [],
		extras: { extra: [library], none: [] },
		description: 'Plain "text"',
		homepage: 'https://example.org',
		changelog: null,
		license: ['MIT', 'Own Licence'],
		mainProgram: 'plain',
		maintainers: ['some', 'No Handle'],
		teams: ['Python', 'geo'],
		definition: 'plain.nix:7',
		registration: 'packages.nix:4',
	});
});

test('lists may be texts, and names that are missing or twice are none', () => {
	expect(describe('allowed')).toMatchObject({
		imports: ['one', 'two'],
		maintainers: ['me'],
		teams: [],
	});
});

test('a dependency that is not the object of the set is a stranger', () => {
	expect(describe('overridden').dependencies).toEqual([
		{ attribute: null, pname: 'library', version: '2.0', member: false },
	]);
});

test('what is no package has no description', () => {
	expect(describer.describe('buildPythonPackage')).toBeNull();
	expect(describer.describe('nothing')).toBeNull();
});

test.each([
	['disabledHere', 'disabled', 'disabled-4 not supported for interpreter python3.12'],
	['broken', 'broken', 'marked as broken'],
	['unfree', 'unfree', 'has an unfree licence: unfree'],
	['insecure', 'insecure', 'marked as insecure: CVE-1; CVE-2'],
	['unsupported', 'unsupported', 'not available on the platform of this tree'],
	['allowed', 'available', null],
	['oldPlain', 'alias', 'another name of plain'],
	['gone', 'removed', 'gone has been removed'],
	['failing', 'fails', 'it fails'],
	['needsMissing', 'fails', "attribute 'doesNotExist' missing (/tree/packages.nix:38:18)"],
	['twice', 'available', null],
])('%s is %s', (attribute, state, reason) => {
	expect(describe(attribute)).toMatchObject({ state, reason });
});

test('a field that fails is absent, the others are there, a dependency that fails with its reason', () => {
	expect(describe('badMeta')).toMatchObject({
		state: 'available',
		description: null,
		license: [],
		dependencies: [
			{ attribute: 'failing', member: true, failure: 'it fails' },
			{ attribute: 'library' },
		],
	});
});

test('a name or a version that does not evaluate is told, and the package is described without it', () => {
	const io = new MemoryIo({
		'/default.nix': `let
			drv = name: derivation { inherit name; system = "x"; builder = "b"; };
		in {
			good = drv "good-1.0" // { pname = "good"; version = "1.0"; };
			named = drv "named-1.0" // { name = throw "no name"; };
			versioned = drv "versioned-1.0" // { version = throw "no version"; };
		}`,
	});
	const evaluator = new Evaluator({ io, system: 'x' });
	const scope = evaluator.evaluateFile('/default.nix') as AttributeSet;
	const small = new SetDescriber({ set: 'small', scope, evaluator, root: '/' });
	expect(small.describe('good')?.warnings).toEqual([]);
	expect(small.describe('named')).toMatchObject({
		...{ pname: 'named', version: '', state: 'available' },
		warnings: ['its name does not evaluate: no name'],
	});
	expect(small.describe('versioned')).toMatchObject({
		...{ pname: 'versioned', version: '1.0', state: 'available' },
		warnings: ['its version does not evaluate: no version'],
	});
});

test('paths are those of the derivation, and a failing one rejects with its reason', () => {
	expect(describer.paths('library').drvPath).toMatch(
		/^\/nix\/store\/[0-9a-z]{32}-python3-library-2\.1\.drv$/,
	);
	expect(() => describer.paths('failing')).toThrow('it fails');
});

test('the registration is found through the functions a set passes through', () => {
	const { tree, evaluator, root } = evaluateSmallTree();
	const scope = force(tree.get('pypy310Packages') as Slot) as AttributeSet;
	const mapped = new SetDescriber({ set: 'pypy310Packages', scope, evaluator, root });
	expect(mapped.describe('library')?.registration).toBe('packages.nix:23');
});

test('a package without end is a row like any other', () => {
	expect(describe('endless')).toMatchObject({
		state: 'fails',
		reason: expect.stringContaining('stack overflow'),
	});
});

test('what was let go of is described the same, and has the same paths', () => {
	const { tree, evaluator, root } = evaluateSmallTree();
	const scope = force(tree.get('python312Packages') as Slot) as AttributeSet;
	const released = new SetDescriber({ set: 'python312Packages', scope, evaluator, root });
	const descriptions = () => released.attributes.map((attribute) => released.describe(attribute));
	const before = descriptions();
	released.takeMistaken();
	const paths = released.paths('library');
	released.release();
	expect(released.paths('library')).toEqual(paths);
	released.release();
	expect(descriptions()).toEqual(before);
});

test('values may be let go of between any two packages, and strangers are told all the same', () => {
	const whole = () => {
		const { tree, evaluator, root } = evaluateSmallTree();
		const scope = force(tree.get('python312Packages') as Slot) as AttributeSet;
		return new SetDescriber({ set: 'python312Packages', scope, evaluator, root });
	};
	const descriptionsOf = (one: SetDescriber, afterEach: () => void) => {
		const descriptions = new Map<string, PackageDescription | null>();
		for (const attribute of one.attributes.toReversed()) {
			descriptions.set(attribute, one.describe(attribute));
			afterEach();
		}
		for (const attribute of one.takeMistaken()) {
			descriptions.set(attribute, one.describe(attribute));
		}
		return descriptions;
	};
	const released = whole();
	expect(descriptionsOf(released, () => released.release())).toEqual(
		descriptionsOf(whole(), () => {}),
	);
});

test('what there is to override a package with is that of the package, its set and its tree', () => {
	const io = new MemoryIo({
		'/default.nix': `{
			pythonPackagesExtensions = [ ];
			python = { withPackages = f: f; buildEnv = { }; };
			own.python = { buildEnv = { }; };
			pkgs.runCommand = name: env: text: text;
			p = let drv = name: derivation { inherit name; system = "x"; builder = "b"; }; in {
				overrideScope = f: f;
				usual = drv "usual" // { overrideAttrs = f: f; overridePythonAttrs = f: f; };
				other = drv "other" // { overrideAttrs = f: f; };
				bare = drv "bare";
				fails = throw "it fails";
			};
		}`,
	});
	const evaluator = new Evaluator({ io, system: 'x' });
	const tree = evaluator.evaluateFile('/default.nix') as AttributeSet;
	const scope = force(tree.get('p') as Slot) as AttributeSet;
	const whole = new SetDescriber({ set: 'p', scope, evaluator, root: '/', tree });
	const both = { hasExtensions: true, hasScope: true };
	expect(whole.overriding('usual')).toEqual({ by: 'overridePythonAttrs', ...both });
	expect(whole.overriding('other')).toEqual({ by: 'overrideAttrs', ...both });
	expect(whole.overriding('bare')).toEqual({ by: null, ...both });
	expect(() => whole.overriding('fails')).toThrow('it fails');
	expect(whole.shellMeans('own.python')).toEqual({
		by: 'buildEnv',
		hasRunCommand: true,
		hasMkShell: false,
	});
	expect(whole.shellMeans('python').by).toBe('withPackages');
	expect(whole.shellMeans('p.usual.absent').by).toBeNull();
	expect(describer.overriding('library')).toEqual({
		by: null,
		hasExtensions: false,
		hasScope: false,
	});
});
