import { describe, expect, test } from 'vitest';
import { ConfirmedSet } from '../../support/confirmed-set.ts';

const set = new ConfirmedSet(`
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
  looksAtLists = let
    written = { name = "looks-at-lists-1"; dependencies = [ self.plain self.missing ]; };
    looked = builtins.all (one: one ? name) written.dependencies;
  in make (written // {
    dependencies = builtins.seq looked written.dependencies;
    passthru.overridePythonAttrs = change: make (written // change written);
  });
  ownFault = make { name = "own-fault-1"; script = throw "no script"; dependencies = [ self.plain ]; };
  endless = make { name = "endless-1"; dependencies = [ self.endlessToo ]; };
  endlessToo = make { name = "endless-too-1"; dependencies = [ self.endless ]; };
`).describeAll();

const confirmed = (attribute: string) => set.confirmed(attribute);
const barredBy = (attribute: string) => set.barredBy(attribute);

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

describe('a package that is refused as it is made', () => {
	const old = new ConfirmedSet(`
		CDDB = throw "CDDB-1.4 not supported for interpreter python3.4m";
		app-nope = throw "Package ‘python3.4-App_Nope-0.1’ in /set.nix:3 is marked as broken, refusing to evaluate.\n\na) allow it";
		own = throw "the patch is missing";
		other = self.CDDB.name;
		user = make { name = "user-1"; dependencies = [ self.CDDB ]; };
	`).describeAll();

	test('is in the state that its message tells', () => {
		const reason = 'CDDB-1.4 not supported for interpreter python3.4m';
		expect(old.confirmed('CDDB')).toMatchObject({ state: 'disabled', reason, blockedBy: [] });
		expect(old.confirmed('app-nope')).toMatchObject({
			state: 'broken',
			reason: 'is marked as broken',
			remedy: 'a) allow it',
		});
		expect(old.confirmed('own').state).toBe('fails');
		expect(old.confirmed('user').blockedBy).toMatchObject([
			{ attribute: 'CDDB', state: 'disabled' },
		]);
	});

	test('fails where the message is about another one', () => {
		expect(old.confirmed('other').state).toBe('fails');
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
	// Nix's own error goes before what is nearer.
	expect(barredBy('distant')).toEqual(['runtime direct, runtime library', 'runtime old']);
	expect(confirmed('distant').reason).toBe(
		'needs library (and 1 more): broken: It does not build.',
	);
	expect(confirmed('distant').remedy).toBe('See also the manual');
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

test('a list that fails with one of its elements is read as it was written', () => {
	expect(barredBy('looksAtLists')).toEqual(['runtime missing']);
	expect(confirmed('looksAtLists')).toMatchObject({
		state: 'blocked',
		dependencies: [
			{ attribute: 'plain', member: true },
			{ attribute: 'missing', failure: 'missing is gone' },
		],
	});
});

test('a package that fails by itself names nobody else', () => {
	expect(confirmed('ownFault')).toMatchObject({
		state: 'fails',
		reason: 'no script',
		reasonAt: 'set.nix:28',
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
