import { expect, test } from 'vitest';
import { findInSearchPath, type PathLookup } from '../../../source/nix/io/find-in-search-path.ts';
import { parseSearchPathEntry } from '../../../source/nix/io/search-path.ts';
import { noPosition } from '../../../source/nix/positions/position.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** Looks `<name>` up in entries as `-I` has them; relative ones start at `/home`. */
function look(name: string, ...entries: readonly string[]): { path: string; warnings: string[] } {
	const warnings: string[] = [];
	const lookup: PathLookup = {
		io: new MemoryIo({ '/a/lib/x.nix': '1', '/b/lib/y.nix': '2', '/home/c/z.nix': '3' }),
		folder: '/home',
		logOnce: (message) => warnings.push(message),
	};
	const path = findInSearchPath(lookup, entries.map(parseSearchPathEntry), name, noPosition);
	return { path, warnings };
}

// Nix manual, "Lookup path": the first entry below which the rest of the name exists.
test.each([
	['lib/x.nix', ['/a', '/b'], '/a/lib/x.nix'],
	['lib/y.nix', ['/a', '/b'], '/b/lib/y.nix'],
	['pkgs/lib/y.nix', ['pkgs=/a', 'pkgs=/b'], '/b/lib/y.nix'],
	['pkgs', ['/a', 'pkgs=/b'], '/b'],
	['z.nix', ['c'], '/home/c/z.nix'],
	['nix/fetchurl.nix', ['/a'], '/<nix>/fetchurl.nix'],
])('<%s> in %j is %s', (name, entries, path) => {
	expect(look(name, ...entries)).toEqual({ path, warnings: [] });
});

test('a prefix stands for whole components', () => {
	expect(() => look('pkgs-extra/lib', 'pkgs=/a')).toThrow("file 'pkgs-extra/lib' was not found");
});

test('`..` does not lead out of the folder of an entry', () => {
	expect(() => look('pkgs/../b/lib', 'pkgs=/a')).toThrow('was not found');
});

test('an entry that does not exist is skipped with a warning', () => {
	expect(look('lib/x.nix', '/missing', '/a')).toEqual({
		path: '/a/lib/x.nix',
		warnings: ["warning: Nix search path entry '/missing' does not exist, ignoring"],
	});
});
