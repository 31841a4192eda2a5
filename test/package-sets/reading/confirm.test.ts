import { expect, test } from 'vitest';
import { type AttributeSet, Evaluator, force, type Slot } from '../../../source/nix/index.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { SetDescriber } from '../../../source/package-sets/reading/describe.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/**
 * The parts of nixpkgs's mechanism that decide whether a derivation can be had: `mkDerivation` that
 * joins the inputs of tests with the others, `overrideAttrs`, a refusal by `meta`, and `disabled`.
 */
const mechanism = `
rec {
  make = arguments:
    let
      refused = arguments.meta.broken or false;
      tests = if arguments.doCheck or true then arguments.nativeCheckInputs or [ ] else [ ];
      drv = derivation ({
        inherit (arguments) name;
        system = "x"; builder = "b";
        doCheck = arguments.doCheck or true;
        nativeBuildInputs = (arguments.nativeBuildInputs or [ ]) ++ (arguments.build-system or [ ]) ++ tests;
        propagatedBuildInputs = arguments.dependencies or [ ];
        script = arguments.script or "";
      });
      guard = value:
        if refused then throw ''
          Refusing to evaluate package '\${arguments.name}' in /set.nix:1 because it has problems:
          - broken: It does not build.

          See also the manual'' 
        else if arguments.disabled or false then throw "\${arguments.name} not supported for interpreter python3.13"
        else value;
    in drv // {
      inherit (arguments) name;
      dependencies = arguments.dependencies or [ ];
      build-system = arguments.build-system or [ ];
      disabled = arguments.disabled or false;
      meta = (arguments.meta or { }) // { available = !refused; };
      drvPath = guard drv.drvPath;
      outPath = guard drv.outPath;
      overrideAttrs = change: make (arguments // change arguments);
      overridePythonAttrs = change: make (arguments // change arguments);
    };
}`;

const set = `
  plain = make { name = "plain-1"; };
  library = make { name = "library-1"; meta = { broken = true; }; };
  old = make {
    name = "old-1";
    disabled = true;
  };
  direct = make { name = "direct-1"; dependencies = [ self.library ]; };
  distant = make { name = "distant-1"; dependencies = [ self.direct self.old ]; };
  tested = make { name = "tested-1"; nativeCheckInputs = [ self.library ]; };
  untested = make { name = "untested-1"; nativeCheckInputs = [ self.library ]; doCheck = false; };
  built = make { name = "built-1"; build-system = [ self.old ]; };
  both = make { name = "both-1"; dependencies = [ self.library ]; nativeCheckInputs = [ self.library ]; };
  viaTests = make { name = "via-tests-1"; dependencies = [ self.tested ]; };
  abroad = make { name = "abroad-1"; nativeBuildInputs = [ outside.tool ]; };
  written = make { name = "written-1"; script = "run \${self.direct}/bin"; };
  refusedCopy = self.plain // { drvPath = throw "the copy is gone"; };
  pathless = { type = "derivation"; name = "pathless-1"; };
  missing = throw "missing is gone";
  needsMissing = make { name = "needs-missing-1"; dependencies = [ self.missing ]; };
  ownFault = make { name = "own-fault-1"; script = throw "no script"; dependencies = [ self.plain ]; };
  endless = make { name = "endless-1"; dependencies = [ self.endlessToo ]; };
  endlessToo = make { name = "endless-too-1"; dependencies = [ self.endless ]; };
`;

const io = new MemoryIo({
	'/default.nix': `
let
  inherit (import ./mechanism.nix) make;
  outside = { tool = make { name = "tool-1"; nativeBuildInputs = [ python.library ]; }; };
  python = import ./set.nix { inherit make outside; self = python; };
in { inherit outside python; }`,
	'/mechanism.nix': mechanism,
	'/set.nix': `{ make, outside, self }: {${set}}`,
});
const evaluator = new Evaluator({ io, system: 'x' });
const tree = evaluator.evaluateFile('/default.nix') as AttributeSet;
const scope = force(tree.get('python') as Slot) as AttributeSet;
const describer = new SetDescriber({ set: 'p', scope, evaluator, root: '/', tree });
for (const attribute of describer.attributes) describer.describe(attribute);

function confirmed(attribute: string): PackageDescription {
	const description = describer.describe(attribute);
	if (description === null) throw new Error(`${attribute} is no package`);
	return describer.confirm(description);
}

/** What bars an attribute: each blocker with its way, and whether it is for tests only. */
function barredBy(attribute: string): string[] {
	return confirmed(attribute).blockedBy.map(({ path, onlyTests }) => {
		const way = path.map((step) => `${step.kind} ${step.attribute ?? `(${step.name})`}`);
		return `${way.join(', ')}${onlyTests ? ' for tests' : ''}`;
	});
}

test('what has a derivation is available', () => {
	expect(confirmed('plain')).toMatchObject({ state: 'available', reason: null, isConfirmed: true });
	expect(confirmed('untested')).toMatchObject({ state: 'available' });
});

test('a package is refused in the words of the tree, with the line that says so', () => {
	expect(confirmed('library')).toMatchObject({
		state: 'broken',
		reason: 'broken: It does not build.',
		reasonAt: 'set.nix:3',
		remedy: 'See also the manual',
		blockedBy: [],
	});
	expect(confirmed('old')).toMatchObject({
		state: 'disabled',
		reason: 'old-1 not supported for interpreter python3.13',
		reasonAt: 'set.nix:6',
	});
});

test('what needs it is blocked, and by way of what', () => {
	expect(confirmed('direct')).toMatchObject({
		state: 'blocked',
		reason: 'needs library: broken: It does not build.',
		isConfirmed: true,
	});
	expect(confirmed('direct').blockedBy).toMatchObject([
		{ attribute: 'library', name: 'library-1', state: 'broken', definition: 'set.nix:3' },
	]);
	expect(barredBy('direct')).toEqual(['runtime library']);
	expect(barredBy('distant')).toEqual(['runtime old', 'runtime direct, runtime library']);
	expect(barredBy('built')).toEqual(['build system old']);
});

test('inputs of tests count where tests run, and are told apart', () => {
	expect(barredBy('tested')).toEqual(['test library for tests']);
	expect(barredBy('viaTests')).toEqual(['runtime tested, test library for tests']);
	expect(barredBy('both')).toEqual(['runtime library']);
});

test('strangers bar a package too, and have no attribute', () => {
	expect(barredBy('abroad')).toEqual(['native (tool-1), native library']);
});

test('where no input explains it, the trace of the evaluation does', () => {
	expect(barredBy('written')).toEqual(['build direct, runtime library']);
});

test('an input that does not evaluate bars a package under its own name', () => {
	expect(confirmed('needsMissing').blockedBy).toMatchObject([
		{ attribute: 'missing', state: 'fails', reason: 'missing is gone' },
	]);
});

test('a package that fails by itself names nobody else', () => {
	expect(confirmed('ownFault')).toMatchObject({
		state: 'fails',
		reason: 'no script',
		reasonAt: 'set.nix:21',
		blockedBy: [],
	});
});

test('of two attributes made from the same arguments one may be refused', () => {
	expect(confirmed('refusedCopy')).toMatchObject({ state: 'fails', reason: 'the copy is gone' });
	expect(confirmed('plain').state).toBe('available');
});

test('what has no derivation path is not available', () => {
	expect(confirmed('pathless')).toMatchObject({
		state: 'fails',
		reason: 'it has no derivation path',
	});
});

test('packages that need themselves fail, and are not followed for ever', () => {
	for (const attribute of ['endless', 'endlessToo']) {
		expect(confirmed(attribute).reason).toContain('infinite recursion encountered');
	}
});
