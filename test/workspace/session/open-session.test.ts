import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSession, type TreeChoice } from '../../../source/workspace/session/open-session.ts';
import type { Session } from '../../../source/workspace/session/session.ts';
import { isFinished, until } from '../../support/until.ts';

let folder: string;
let session: Session | null = null;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-session-'));
});

afterEach(async () => {
	await session?.close();
	session = null;
	rmSync(folder, { recursive: true });
});

const tree = `
{ extra ? "none" }:
let
  drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
  python = drv "python3-3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
in
rec {
  python313Packages = {
    inherit python;
    first = drv "python3.13-first-1" // { meta.description = "extra \${extra}"; };
    second = drv "python3.13-second-2" // { dependencies = [ python313Packages.first ]; };
    bad = throw "bad package";
    helper = x: x;
  };
  python3Packages = python313Packages;
}
`;

function write(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return path;
}

function open(choice: TreeChoice): Session {
	session = openSession(choice);
	return session;
}

test('a tree is opened and all its packages described; one that fails leaves the others', async () => {
	write('lib/.version', '26.11\n');
	write('default.nix', tree);
	const snapshot = await until(open({ file: folder }), isFinished);
	expect(snapshot).toMatchObject({ phase: 'ready', error: null, root: folder, folder });
	expect(snapshot.title).toMatch(/^pyscope-session-.* 26\.11$/);
	expect(snapshot.sets).toHaveLength(1);
	const [set] = snapshot.sets;
	expect(set).toMatchObject({ name: 'python313Packages', label: '3.13', isDefault: true });
	expect(set?.attributes).toEqual(['bad', 'first', 'python', 'second']);
	expect(set?.packages.get('bad')).toMatchObject({ state: 'fails', reason: 'bad package' });
	expect(set?.packages.get('second')?.dependencies).toMatchObject([
		{ attribute: 'first', member: true },
	]);
	expect(snapshot.progress).toMatchObject({ done: 5, total: 5 });
});

test('told first, the default set ends as it does among all', async () => {
	const file = write('default.nix', tree);
	const all = await until(open({ file, cache: false }), isFinished);
	await session?.close();
	expect(await until(open({ file, cache: false, defaultFirst: true }), isFinished)).toEqual(all);
});

test('snapshots that were given out do not change', async () => {
	const opened = open({ file: write('default.nix', tree) });
	const first = opened.snapshot();
	await until(opened, isFinished);
	expect(first).toMatchObject({ phase: 'opening', sets: [] });
});

test.each([
	['that opens', tree],
	['that fails', '{ python3Packages = '],
])('what a tree given as a file names is relative to its folder: one %s', async (_, text) => {
	const file = write('tree.nix', text);
	const opened = open({ file });
	expect(await until(opened, isFinished)).toMatchObject({ root: file, folder });
	expect(await opened.readSource('tree.nix')).toBe(text);
});

test('arguments reach the function of the tree', async () => {
	const file = write('default.nix', tree);
	const nixArguments = [{ kind: 'string', name: 'extra', value: 'given' } as const];
	const snapshot = await until(open({ file, nixArguments }), isFinished);
	expect(snapshot.sets[0]?.packages.get('first')?.description).toBe('extra given');
});

test('paths come on request, and reject with the reason', async () => {
	const opened = open({ file: write('default.nix', tree) });
	await until(opened, isFinished);
	const paths = await opened.ask('paths', { set: 'python313Packages', attribute: 'first' });
	expect(paths.drvPath).toMatch(/^\/nix\/store\/.*-python3\.13-first-1\.drv$/);
	await expect(opened.ask('paths', { set: 'python313Packages', attribute: 'bad' })).rejects.toThrow(
		'bad package',
	);
	await expect(
		opened.ask('paths', { set: 'python399Packages', attribute: 'first' }),
	).rejects.toThrow('python399Packages');
});

test('reloading reads the tree again', async () => {
	const file = write('default.nix', tree);
	const opened = open({ file });
	await until(opened, isFinished);
	writeFileSync(file, tree.replace('first-1', 'first-7'));
	opened.reload();
	await until(opened, ({ phase }) => phase === 'opening');
	const snapshot = await until(opened, isFinished);
	expect(snapshot.sets[0]?.packages.get('first')?.version).toBe('7');
});

test.each([
	['{', /syntax error, unexpected end of file[\s\S]*default\.nix:1:2/],
	['1 + 1', /does not evaluate to a set of packages/],
	['{ a = 1; }', /has no Python package sets/],
	['{ python3Packages = throw "no"; }', /has no Python package sets/],
	['let f = x: f x; in f 1', /stack overflow/],
])('%s ends with one message', async (text, message) => {
	const snapshot = await until(open({ file: write('default.nix', text) }), isFinished);
	expect(snapshot.phase).toBe('failed');
	expect(snapshot.error).toMatch(message);
});

test('a file that is not there ends with one message', async () => {
	const snapshot = await until(open({ file: join(folder, 'nowhere') }), isFinished);
	expect(snapshot.error).toContain(`There is no file or folder ${join(folder, 'nowhere')}`);
});

test('the bundled tree opens with its five interpreters', async () => {
	const opened = open({});
	const { sets } = await until(opened, (snapshot) => snapshot.sets.length > 0);
	expect(sets.map(({ label }) => label)).toEqual(['3.11', '3.12', '3.13', '3.14', '3.15']);
	expect(sets.filter(({ isDefault }) => isDefault).map(({ label }) => label)).toEqual(['3.13']);
});

/** Lists of lists that nothing lets go of: as many as `numbers`. */
const hungry = `
let
  drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
  python = drv "python3-3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
  held = numbers: builtins.genList (x: [ x [ x ] ]) numbers;
  evaluated = list: toString (builtins.length (builtins.filter (x: builtins.length x == 2) list));
  package = n:
    let list = held 40000;
    in drv "python3.13-package\${toString n}-1" // { inherit list; meta.description = evaluated list; };
  many = builtins.listToAttrs (builtins.genList (n: { name = "package\${toString n}"; value = package n; }) 20);
in
rec {
  python313Packages = { inherit python; } // many // {
    huge = drv "python3.13-huge-\${evaluated (held 20000000)}";
  };
  python3Packages = python313Packages;
}
`;

test('with less memory than all packages need, all are described, and it is told', async () => {
	const file = write('default.nix', hungry.replace(/huge = .*/, ''));
	const snapshot = await until(open({ file, cache: false, memory: 64 }), isFinished);
	expect(snapshot.phase).toBe('ready');
	const descriptions = [...(snapshot.sets[0]?.packages.values() ?? [])];
	expect(descriptions).toHaveLength(21);
	expect(descriptions.map(({ description }) => description).sort()).toEqual([
		...Array.from({ length: 20 }, () => '40000'),
		null,
	]);
	expect(snapshot.notice).toMatch(/--memory/);
}, 60_000);

test('a package that alone needs more memory than there is fails, and the others do not', async () => {
	const file = write('default.nix', hungry.replace('// many', '// { fine = drv "fine-1"; }'));
	const snapshot = await until(open({ file, cache: false, memory: 64 }), isFinished);
	expect(snapshot).toMatchObject({ phase: 'ready', progress: { done: 3, total: 3 } });
	const [set] = snapshot.sets;
	expect(set?.packages.get('huge')).toMatchObject({
		state: 'fails',
		reason: 'ran out of the memory of 64 MB (--memory) while it was described',
	});
	expect(set?.packages.get('fine')).toMatchObject({ state: 'available', reason: null });
	expect(snapshot.givenUp).toEqual([
		'python313Packages.huge ran out of the memory of 64 MB (--memory) while it was described',
	]);
}, 60_000);

test('paths nobody waits for any more are not told', async () => {
	const opened = open({ file: write('default.nix', tree) });
	await until(opened, isFinished);
	const controller = new AbortController();
	const paths = opened.ask(
		'paths',
		{ set: 'python313Packages', attribute: 'first' },
		controller.signal,
	);
	controller.abort(new Error('looked away'));
	await expect(paths).rejects.toThrow('looked away');
	await expect(
		opened.ask('paths', { set: 'python313Packages', attribute: 'first' }, controller.signal),
	).rejects.toThrow('looked away');
	expect(
		await opened.ask('paths', { set: 'python313Packages', attribute: 'second' }),
	).toHaveProperty('drvPath');
});

test('what is looked at is described before the rest', async () => {
	const many = Array.from({ length: 500 }, (_, index) => `p${index} = slow "p${index}";`).join(
		'\n',
	);
	const slow = `slow = name: drv (builtins.seq (builtins.foldl' (sum: n: sum + n) 0 (builtins.genList (n: n) 5000)) name);`;
	const file = write(
		'default.nix',
		tree.replace('in\nrec', `${slow}\nin\nrec`).replace('helper =', `${many}\n    helper =`),
	);
	const opened = open({ file, cache: false });
	opened.focus('python313Packages', ['second'], ['p98']);
	const seen: string[] = [];
	await until(opened, ({ sets, phase }) => {
		for (const attribute of sets[0]?.packages.keys() ?? []) {
			if (!seen.includes(attribute)) seen.push(attribute);
		}
		return phase === 'ready';
	});
	expect(seen).toHaveLength(504);
	// In the order of names these would come last.
	expect(seen.indexOf('second')).toBeLessThan(seen.indexOf('p97'));
	expect(seen.indexOf('p98')).toBeLessThan(seen.indexOf('p97'));
});
