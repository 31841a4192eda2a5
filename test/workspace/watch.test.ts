import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TreeChoice } from '../../source/workspace/session/open-session.ts';
import type { Session, SessionSnapshot } from '../../source/workspace/session/session.ts';
import { treePlace } from '../support/tree-place.ts';
import { isFinished, until } from '../support/until.ts';

/** A set of what is in a folder; each package depends on the first one. */
const treeText = `
let
  drv = name: version: derivation { name = "\${name}-\${version}"; system = "x"; builder = "b"; }
    // { name = "\${name}-\${version}"; pname = name; inherit version; };
  python = drv "python3" "3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
  names = map (file: builtins.head (builtins.match "(.*)[.]nix" file))
    (builtins.attrNames (builtins.readDir ./packages));
  package = name:
    let inputs = import (./packages + "/\${name}.nix");
    in drv name inputs.version // { dependencies = map (one: python313Packages.\${one}) (inputs.dependencies or [ ]); };
  python313Packages = { inherit python; }
    // builtins.listToAttrs (map (name: { inherit name; value = package name; }) names);
in
{ inherit python313Packages; python3Packages = python313Packages; }
// (if builtins.pathExists ./more/set.nix then { more = import ./more/set.nix; } else { })
`;

const place = treePlace('watch', {
	'default.nix': treeText,
	'packages/first.nix': '{ version = "1"; }',
	'packages/second.nix': '{ version = "1"; }',
	'unread.nix': '1',
});

/** As editors do it: beside the file, then in its place. */
function replace(name: string, text: string): void {
	place.write(`${name}~`, text);
	renameSync(join(place.tree, `${name}~`), join(place.tree, name));
}

async function open(choice: TreeChoice = {}): Promise<Session> {
	const session = place.open(choice);
	session.watch();
	await until(session, isFinished);
	return session;
}

const readAgain = (opened: Session, readings: number) =>
	until(opened, (snapshot) => snapshot.readings >= readings && isFinished(snapshot));

const versionOf = ({ sets }: SessionSnapshot, name: string) => sets[0]?.packages.get(name)?.version;
const changesOf = ({ sets }: SessionSnapshot) =>
	[...(sets[0]?.changes.packages ?? [])].map(([name, { kind }]) => [name, kind]);

test('an edit is noticed, evaluated, and marked; the next one takes its place', async () => {
	const opened = await open();
	replace('packages/first.nix', '{ version = "2"; }');
	const snapshot = await readAgain(opened, 1);
	expect(versionOf(snapshot, 'first')).toBe('2');
	expect(changesOf(snapshot)).toEqual([['first', 'changed']]);
	expect(snapshot.sets[0]?.changes.packages.get('first')).toMatchObject({
		before: { version: '1' },
	});

	place.write('packages/second.nix', '{ version = "1"; dependencies = [ "first" ]; }');
	const next = await readAgain(opened, 2);
	expect(changesOf(next)).toEqual([
		['first', 'changed'],
		['second', 'changed'],
	]);
});

test('packages that come and go are marked, and counted', async () => {
	const opened = await open();
	rmSync(join(place.tree, 'packages/second.nix'));
	place.write('packages/third.nix', '{ version = "3"; dependencies = [ "first" ]; }');
	const snapshot = await until(
		opened,
		({ phase, sets }) => phase === 'ready' && sets[0]?.changes.packages.size === 1,
	);
	expect(changesOf(snapshot)).toEqual([['third', 'new']]);
	expect(snapshot.sets[0]?.changes.removed).toEqual(['second']);
	expect(snapshot.sets[0]?.attributes).toEqual(['first', 'python', 'third']);
});

test('what did not evaluate is kept as it was, until the next good edit', async () => {
	const opened = await open();
	place.write(
		'default.nix',
		treeText.replace('inherit python313Packages;', 'inherit python313Packages'),
	);
	const failed = await until(opened, ({ phase }) => phase === 'failed');
	expect(failed.summary).toMatch(/^syntax error, .* \(.*tree\/default\.nix:\d+:\d+\)$/);
	expect(versionOf(failed, 'first')).toBe('1');

	place.write('default.nix', treeText);
	const mended = await until(opened, ({ phase }) => phase === 'ready');
	expect(mended).toMatchObject({ error: null, summary: null });
	expect(changesOf(mended)).toEqual([]);
});

test('a set that does not evaluate any more is kept as it was', async () => {
	const opened = await open();
	place.write(
		'default.nix',
		treeText.replace('python313Packages = {', 'python313Packages = throw "no" {'),
	);
	const { phase, sets } = await until(
		opened,
		(snapshot) => snapshot.summary !== null || snapshot.sets[0]?.outdated !== null,
	);
	expect(phase).not.toBe('opening');
	expect(sets[0]?.packages.get('first')?.version).toBe('1');
	place.write('default.nix', treeText);
	const mended = await until(
		opened,
		(snapshot) => snapshot.phase === 'ready' && snapshot.sets[0]?.outdated === null,
	);
	expect(mended.sets[0]?.isComplete).toBe(true);
});

test('a tree that never evaluated is read again when it is mended, or appears', async () => {
	rmSync(join(place.tree, 'default.nix'));
	const opened = await open();
	expect(opened.snapshot().phase).toBe('failed');
	place.write('default.nix', '{');
	await until(opened, ({ summary }) => summary?.includes('syntax error') === true);
	place.write('default.nix', treeText);
	const snapshot = await until(opened, ({ phase }) => phase === 'ready');
	expect(versionOf(snapshot, 'first')).toBe('1');
});

test('what is touched, or was never read, is no reason to read the tree again', async () => {
	const opened = await open();
	const now = new Date();
	utimesSync(join(place.tree, 'packages/first.nix'), now, now);
	replace('packages/second.nix', '{ version = "1"; }');
	place.write('unread.nix', '2');
	// Whatever was noticed of these is settled by the time a later edit is.
	replace('packages/first.nix', '{ version = "2"; }');
	const snapshot = await until(opened, (one) => versionOf(one, 'first') === '2');
	expect(snapshot.readings).toBe(1);
});

test('what was looked for in vain is noticed when it appears', async () => {
	const opened = await open();
	mkdirSync(join(place.tree, 'more'));
	place.write('more/set.nix', '{ }');
	expect((await readAgain(opened, 1)).phase).toBe('ready');
});

test('what lies beside the tree and belongs to it is watched too', async () => {
	mkdirSync(join(place.folder, 'beside'));
	writeFileSync(join(place.folder, 'beside/version.nix'), '"1"');
	place.write('packages/first.nix', '{ version = import <beside/version.nix>; }');
	const opened = await open({ include: [`beside=${place.folder}/beside`] });
	expect(versionOf(opened.snapshot(), 'first')).toBe('1');
	writeFileSync(join(place.folder, 'beside/version.nix'), '"2"');
	expect(versionOf(await readAgain(opened, 1), 'first')).toBe('2');
});

test('results that were kept are watched as well; those of an edit undone are used again', async () => {
	await open();
	await place.session?.close();
	const opened = await open();
	place.write('packages/first.nix', '{ version = "2"; }');
	expect(versionOf(await readAgain(opened, 1), 'first')).toBe('2');
	place.write('packages/first.nix', '{ version = "1"; }');
	const undone = await readAgain(opened, 2);
	expect(versionOf(undone, 'first')).toBe('1');
	expect(changesOf(undone)).toEqual([]);
	expect(readdirSync(join(place.folder, 'cache'))).toContain('results');
});

test('reading again by hand changes nothing where nothing changed, and keeps the marks', async () => {
	const opened = await open();
	replace('packages/first.nix', '{ version = "2"; }');
	const before = await readAgain(opened, 1);
	opened.reload();
	const after = await readAgain(opened, 2);
	expect(after.sets[0]?.changes).toEqual(before.sets[0]?.changes);
	expect(after.sets[0]?.packages.get('first')).toBe(before.sets[0]?.packages.get('first'));
});

/** What may be put in the place of a folder, or done to it, and how it is undone. */
const mistreatments: readonly (readonly [string, (folder: string) => void])[] = [
	['is removed', () => {}],
	['becomes a file', (folder) => writeFileSync(folder, 'no folder')],
	['becomes a pipe', (folder) => execFileSync('mkfifo', [folder])],
	['becomes a link to itself', (folder) => symlinkSync(folder, folder)],
	['becomes empty', (folder) => mkdirSync(folder)],
];

test.each(mistreatments)('a tree that %s fails until it is put back', async (_, mistreat) => {
	const opened = await open();
	const away = join(place.folder, 'away');
	renameSync(place.tree, away);
	mistreat(place.tree);
	const failed = await until(opened, ({ phase }) => phase === 'failed');
	expect(versionOf(failed, 'first')).toBe('1');
	expect(failed.summary).not.toBe(null);
	rmSync(place.tree, { recursive: true, force: true });
	renameSync(away, place.tree);
	await until(opened, ({ phase }) => phase === 'ready');
	place.write('packages/first.nix', '{ version = "2"; }');
	await until(opened, (now) => now.phase === 'ready' && versionOf(now, 'first') === '2');
});

test('a thousand edits end in the last one', async () => {
	const opened = await open();
	for (let version = 2; version <= 1000; version++) {
		place.write('packages/first.nix', `{ version = "${version}"; }`);
		if (version % 100 === 0) await setImmediate();
	}
	await until(opened, (now) => now.phase === 'ready' && versionOf(now, 'first') === '1000');
});
