import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openResultsCache } from '../../source/workspace/results-cache/results-cache.ts';
import type { TreeChoice } from '../../source/workspace/session/open-session.ts';
import type { SessionSnapshot } from '../../source/workspace/session/session.ts';
import { treePlace } from '../support/tree-place.ts';
import { isFinished, until } from '../support/until.ts';

/** Two sets of the same definitions, as nixpkgs makes them. */
const treeText = `
let
  drv = arguments: derivation ({ system = "x"; builder = "b"; } // arguments) // arguments;
  interpreter = version: drv {
    name = "python3-3.\${version}.1";
    pythonVersion = "3.\${version}";
    pythonAttr = "python3\${version}";
    sitePackages = "";
  };
  set = version: let
    callPackage = file: arguments:
      let function = if builtins.isFunction file then file else import file;
      in function (builtins.intersectAttrs (builtins.functionArgs function) self // arguments);
    buildPythonPackage = { pname, version, ... }@arguments: drv ({
      name = "python\${python.pythonVersion}-\${pname}-\${version}";
      drvAttrs = arguments;
    } // arguments);
    python = interpreter version;
    self = {
      inherit buildPythonPackage python;
      a = callPackage ./a.nix { };
      b = callPackage ./b.nix { };
      c = callPackage ./c.nix { };
      d = callPackage ./d.nix { };
      e = callPackage ./e.nix { };
      f = callPackage ./f.nix { };
      other-name = callPackage ({ a }: a) { };
    };
  in self;
in rec {
  python313Packages = set "13";
  python314Packages = set "14";
  python3Packages = python313Packages;
}
`;

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Name = (typeof names)[number];

const plain = (name: Name, version: string, ...dependencies: readonly string[]) => `
	{ ${['buildPythonPackage', ...dependencies].join(', ')} }: buildPythonPackage {
		pname = "${name}";
		version = "${version}";
		dependencies = [ ${dependencies.join(' ')} ];
	}`;

const original: Record<Name, string> = {
	a: plain('a', '1'),
	b: plain('b', '1', 'a'),
	c: plain('c', '1', 'b'),
	d: plain('d', '1', 'a'),
	e: plain('e', '1', 'c', 'd'),
	f: plain('f', '1'),
};

const place = treePlace('edits', {
	'default.nix': treeText,
	...Object.fromEntries(names.map((name) => [`${name}.nix`, original[name]])),
});

async function open(choice: TreeChoice = {}): Promise<SessionSnapshot> {
	await place.session?.close();
	return until(place.open(choice), isFinished);
}

/** The attributes of the first set that would be described anew; null when nothing is of use. */
function staleNow(): readonly string[] | null {
	const request = {
		file: place.tree,
		folder: process.cwd(),
		impure: false,
		cache: 'use',
		defaultFirst: false,
		include: [],
		nixArguments: [],
	} as const;
	return openResultsCache(request, process.env)?.reader.loadSet('python313Packages')?.stale ?? null;
}

beforeEach(async () => {
	await open();
	await place.session?.close();
});

test('an edit makes stale what depends on it, and no more', () => {
	expect(staleNow()).toEqual([]);
	place.write('f.nix', plain('f', '2'));
	expect(staleNow()).toEqual(['f']);
	place.write('d.nix', plain('d', '2', 'a'));
	expect(staleNow()).toEqual(['d', 'e', 'f']);
	place.write('f.nix', original.f);
	expect(staleNow()).toEqual(['d', 'e']);
	place.write('d.nix', original.d);
	place.write('a.nix', plain('a', '2'));
	// What they need is needed by these as well, so whether they can be had depends on it.
	expect(staleNow()).toEqual(['a', 'b', 'c', 'd', 'e', 'other-name']);
	place.write('default.nix', `${treeText} // { }`);
	expect(staleNow()).toBeNull();
});

test('what an edit does not concern is found at once the next time', async () => {
	place.write('d.nix', plain('d', '2', 'a'));
	const edited = await open();
	expect(edited.sets[0]?.packages.get('d')?.version).toBe('2');
	expect(edited.sets[0]?.packages.get('e')?.dependencies.map(({ version }) => version)).toEqual([
		'1',
		'2',
	]);
	await place.session?.close();
	expect(staleNow()).toEqual([]);
	place.write('f.nix', plain('f', '2'));
	expect(staleNow()).toEqual(['f']);
});

test('a stranger becomes an attribute, and one a stranger, when another definition is edited', async () => {
	place.write('e.nix', '{ b }: b // { own = b; }');
	place.write('f.nix', plain('f', '3', 'e'));
	for (const text of ['{ e }: e.own', plain('b', '1'), '{ f }: f', original.b]) {
		place.write('b.nix', text);
		expect(await open()).toEqual(await open({ cache: false }));
	}
});

const edits = fc.record({
	name: fc.constantFrom(...names),
	text: fc.oneof(
		fc.tuple(fc.nat({ max: 9 }), fc.subarray([...names], { maxLength: 3 })).map(
			([version, dependencies]) =>
				(name: Name) =>
					plain(name, `${version}`, ...dependencies.filter((other) => other !== name)),
		),
		fc.constantFrom(...names).map((other) => () => `{ ${other} }: ${other}`),
		fc.constantFrom(...names).map((other) => (name: Name) => {
			return `{ ${other} }: ${other} // { pname = "${name}"; drvAttrs = ${other}.drvAttrs // { }; }`;
		}),
		fc.constant((name: Name) => original[name]),
		fc.constant(() => '{ }: throw "no package"'),
		fc.constant(() => '{ }: {'),
		fc.constant(() => '{ }: 1'),
	),
});

test('after any edits all is as if nothing had been kept', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(edits, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
			async (rounds) => {
				for (const name of names) place.write(`${name}.nix`, original[name]);
				rmSync(join(place.folder, 'cache'), { recursive: true, force: true });
				await open();
				for (const round of rounds) {
					for (const { name, text } of round) place.write(`${name}.nix`, text(name));
					expect(await open()).toEqual(await open({ cache: false }));
				}
			},
		),
		{ numRuns: 5 },
	);
}, 60_000);
