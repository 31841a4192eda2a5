import { describe, expect, test } from 'vitest';
import { type AttributeSet, Evaluator, force, type Slot } from '../../../source/nix/index.ts';
import { SetDescriber } from '../../../source/package-sets/reading/describe.ts';
import { MemoryIo } from '../../support/memory-io.ts';

const io = new MemoryIo({
	'/default.nix': `
let
  make = name: dependencies: more: derivation ({ inherit name; system = "x"; builder = "b"; } // more) // {
    inherit name dependencies;
    pythonModule = true;
  };
  library = name: { inherit name; outPath = "/" + name; type = "derivation"; dependencies = [ ]; };
in {
  python = let
    self = {
      attrs = make "attrs-26" [ ] { };
      left = make "left-1" [ (make "attrs-19" [ ] { }) ] { };
      right = make "right-1" [ self.attrs ] { };
      both = make "both-1" [ self.left self.right ] { };
      copied = make "copied-1" [ self.attrs (make "attrs-26" [ ] { }) ] { };
      native = make "native-1" [ (library "ssl-1") (library "ssl-3") ] { };
      ring = make "ring-1" [ self.back ] { };
      back = make "back-1" [ self.ring ] { };
      locked = make "locked-1" { Attrs = [ "fast" "fast" ]; absent = [ ]; } { };
      attrs_ = self.attrs;
      fails = throw "it fails";
      text = "no package";
      owned = make "owned-1" [ ] { } // {
        meta.license = [ { spdxId = "MIT"; } { shortName = "own"; free = false; } ];
      };
      owner = make "owner-1" [ self.owned ] { };
    };
  in self;
}`,
});
const evaluator = new Evaluator({ io, system: 'x' });
const tree = evaluator.evaluateFile('/default.nix') as AttributeSet;
const scope = force(tree.get('python') as Slot) as AttributeSet;
const describer = new SetDescriber({ set: 'p', scope, evaluator, root: '/' });

function confirmed(attribute: string) {
	const description = describer.describe(attribute);
	if (description === null) throw new Error(`${attribute} is no package`);
	return describer.confirm(description);
}

test('strangers count and are followed', () => {
	expect(['left', 'right', 'both', 'native'].map((name) => confirmed(name).closure)).toEqual([
		1, 1, 4, 2,
	]);
});

test('a closure may lead back to the package itself', () => {
	expect(confirmed('ring').closure).toBe(1);
});

test('two derivations of one package are a conflict, with the ways to both', () => {
	const step = (attribute: string | null, name: string) => ({ attribute, name, kind: 'runtime' });
	expect(confirmed('both').conflicts).toEqual([
		{
			pname: 'attrs',
			copies: [
				{
					attribute: null,
					name: 'attrs-19',
					path: [step('left', 'left-1'), step(null, 'attrs-19')],
				},
				{
					attribute: 'attrs',
					name: 'attrs-26',
					path: [step('right', 'right-1'), step('attrs', 'attrs-26')],
				},
			],
		},
	]);
});

test('copies that are built alike are none, nor are libraries that are not of Python', () => {
	expect(confirmed('copied').conflicts).toEqual([]);
	expect(confirmed('native').conflicts).toEqual([]);
});

test('dependencies written as names are looked up in the set, and a missing one is told', () => {
	expect(confirmed('locked').dependencies).toEqual([
		{ attribute: 'attrs', pname: 'attrs', version: '26', member: true },
		{
			attribute: null,
			pname: 'absent',
			version: '',
			member: false,
			failure: "attribute 'absent' is not in this set",
		},
	]);
});

describe('an environment', () => {
	const contents = (...attributes: string[]) => describer.environment(attributes);

	test('holds the closure of all its packages, each once, the wanted ones first', () => {
		const { members, conflicts } = contents('right', 'copied', 'native');
		expect(members.map(({ attribute, name }) => attribute ?? name)).toEqual([
			...['right', 'copied', 'native'],
			...['attrs', 'attrs-26', 'ssl-1', 'ssl-3'],
		]);
		expect(conflicts).toEqual([]);
	});

	test('has conflicts that none of its packages has alone, with ways from these', () => {
		const [conflict, ...others] = contents('left', 'attrs').conflicts;
		expect(others).toEqual([]);
		expect(conflict?.pname).toBe('attrs');
		const ways = conflict?.copies.map(({ path }) => path.map(({ name }) => name));
		expect(ways).toEqual([['attrs-26'], ['left-1', 'attrs-19']]);
	});

	test('leaves out what does not evaluate or is no package', () => {
		expect(contents('fails', 'text', 'absent', 'attrs').members).toHaveLength(1);
		expect(contents()).toEqual({ members: [], conflicts: [] });
	});

	test('knows the licences of what it holds, and which are not free', () => {
		expect(contents('owner').members).toEqual([
			{ attribute: 'owner', name: 'owner-1', license: [], isUnfree: false },
			{ attribute: 'owned', name: 'owned-1', license: ['MIT', 'own'], isUnfree: true },
		]);
	});
});
