import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { TreeChoice } from '../../source/workspace/session/open-session.ts';
import type { Session, SessionSnapshot } from '../../source/workspace/session/session.ts';
import { treePlace } from '../support/tree-place.ts';
import { isFinished, until } from '../support/until.ts';

/** Two sets; the second one reads `later.nix` and has an alias of the first's packages. */
const treeText = `
{ extra ? builtins.getEnv "PYSCOPE_TEST_EXTRA" }:
let
  drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
  set = version: more: rec {
    python = drv "python3-3.\${version}.1"
      // { pythonVersion = "3.\${version}"; pythonAttr = "python3\${version}"; sitePackages = ""; };
    first = drv "python3.\${version}-first-1" // { meta.description = import ./first.nix + extra; };
    second = drv "python3.\${version}-second-2"
      // { dependencies = [ first ]; meta.description = import ./second.nix; };
    bad = throw "bad package";
    helper = x: x;
  } // more;
in
rec {
  python313Packages = set "13" { };
  python314Packages = set "14" { later = drv "later-1" // { meta.description = import ./later.nix; }; };
  python3Packages = python313Packages;
}
`;

const place = treePlace('kept', {
	'default.nix': treeText,
	'first.nix': '"first"',
	'second.nix': '"second"',
	'later.nix': '"later"',
});

/** Opens the tree and waits until all is known. */
async function open(choice: TreeChoice = {}): Promise<SessionSnapshot> {
	await place.session?.close();
	return until(place.open(choice), isFinished);
}

/** The files in the cache; those that hold what was read get new names whenever it is read. */
function cached(): string[] {
	const results = join(place.folder, 'cache', 'results');
	return readdirSync(results, { recursive: true, encoding: 'utf8' }).sort();
}

function descriptionOf(snapshot: SessionSnapshot, attribute: string, set = 0): unknown {
	return snapshot.sets[set]?.packages.get(attribute)?.description;
}

test('a tree opened again is as it was, and not evaluated', async () => {
	const first = await open();
	expect(first.sets.map(({ attributes }) => attributes.length)).toEqual([4, 5]);
	await place.session?.close();
	const files = cached();
	expect(files.filter((file) => /set-[^/]*$/.test(file))).toHaveLength(2);
	expect(await open()).toEqual(first);
	await place.session?.close();
	expect(cached()).toEqual(files);
});

test('paths are evaluated when they are asked for, and whatever is kept stays', async () => {
	await open();
	const paths = await place.session?.ask('paths', { set: 'python313Packages', attribute: 'first' });
	const kept = await open();
	expect(
		await place.session?.ask('paths', { set: 'python313Packages', attribute: 'first' }),
	).toEqual(paths);
	await expect(
		place.session?.ask('paths', { set: 'python313Packages', attribute: 'bad' }),
	).rejects.toThrow('bad package');
	expect(place.session?.snapshot()).toEqual(kept);
});

test('a tree that does not evaluate any more when paths are asked for says why', async () => {
	await open();
	const kept = await open();
	place.write('default.nix', 'throw "broken"');
	for (const attribute of ['first', 'second']) {
		await expect(
			place.session?.ask('paths', { set: 'python313Packages', attribute }),
		).rejects.toThrow('broken');
	}
	expect(place.session?.snapshot()).toEqual(kept);
});

test('what changed is evaluated again', async () => {
	await open();
	place.write('first.nix', '"other"');
	expect(descriptionOf(await open(), 'first')).toBe('other');
	vi.stubEnv('PYSCOPE_TEST_EXTRA', ' and more');
	expect(descriptionOf(await open(), 'first')).toBe('other and more');
	const arguments_ = { nixArguments: [{ kind: 'string', name: 'extra', value: '!' } as const] };
	expect(descriptionOf(await open(arguments_), 'first')).toBe('other!');
	expect(descriptionOf(await open(), 'first')).toBe('other and more');
});

test('a file that was only touched is known', async () => {
	const first = await open();
	await place.session?.close();
	const files = cached();
	utimesSync(join(place.tree, 'first.nix'), 1, 1);
	expect(await open()).toEqual(first);
	await place.session?.close();
	expect(cached()).toEqual(files);
});

test('a set whose files did not change is not described again', async () => {
	await open();
	place.write('later.nix', '"other"');
	const second = await open();
	expect(descriptionOf(second, 'later', 1)).toBe('other');
	expect(await open({ cache: false })).toEqual(second);
	await place.session?.close();
	const files = cached();
	expect(await open()).toEqual(second);
	await place.session?.close();
	expect(cached()).toEqual(files);
});

test('what is damaged is made again', async () => {
	const first = await open();
	await place.session?.close();
	const results = join(place.folder, 'cache', 'results');
	for (const file of cached().filter((file) => file.includes('/'))) {
		writeFileSync(join(results, file), 'damaged');
		expect(await open(), file).toEqual(first);
		await place.session?.close();
	}
	expect(await open()).toEqual(first);
});

test('reloading evaluates', async () => {
	await open();
	const before = await open();
	await place.session?.close();
	const files = cached();
	await open();
	const opened = place.session as Session;
	opened.reload();
	await until(opened, ({ phase }) => phase === 'opening');
	expect(await until(opened, isFinished)).toEqual({ ...before, readings: 1 });
	await opened.close();
	expect(cached()).not.toEqual(files);
});

test('without the cache nothing is kept, and nothing found', async () => {
	await open({ cache: false });
	await place.session?.close();
	expect(existsSync(join(place.folder, 'cache', 'results'))).toBe(false);
});
