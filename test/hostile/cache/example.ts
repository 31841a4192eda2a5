import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSlices } from '../../../source/workspace/results-cache/contents/slices.ts';
import { ResultsCache } from '../../../source/workspace/results-cache/results-cache.ts';
import { isKey } from '../../../source/workspace/results-cache/store/folder-layout.ts';
import { runPyscope } from '../support/run-pyscope.ts';

/** Two sets with packages of many states, and texts that a careless format would trip over. */
const treeText = `
let
  drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
  set = version: let self = {
    python = drv "python3-3.\${version}.1"
      // { pythonVersion = "3.\${version}"; pythonAttr = "python3\${version}"; sitePackages = ""; };
    plain = drv "python3.\${version}-plain-1" // { version = "1"; pname = "plain"; meta.description = import ./text.nix; };
    user = drv "python3.\${version}-user-2" // { dependencies = [ self.plain self.broken ]; };
    broken = drv "python3.\${version}-broken-3" // { meta.broken = true; };
    failing = throw "it fails\\nin two lines";
    __proto__ = drv "python3.\${version}-proto-4" // { dependencies = [ self.user ]; };
    unfree = drv "python3.\${version}-unfree-5" // { meta.license = { free = false; shortName = "unfree"; }; };
  } // builtins.listToAttrs (builtins.genList (n: {
    name = "package\${toString n}";
    value = drv "python3.\${version}-package\${toString n}-\${toString n}" // { dependencies = [ self.plain ]; };
  }) 20); in self;
in rec {
  python313Packages = set "13";
  python314Packages = set "14";
  python3Packages = python313Packages;
}
`;

export const listWords = ['list', '--json', '--python', 'all'];

/** A tree, and its cache as a run of the program has left it. */
export interface Example {
	readonly tree: string;
	readonly cache: string;
	/** What the program prints of the tree without a cache. */
	readonly rows: string;
}

/** Makes an example in an empty folder. */
export async function makeExample(folder: string): Promise<Example> {
	const tree = join(folder, 'tree');
	const cache = join(folder, 'cache');
	mkdirSync(tree);
	writeFileSync(join(tree, 'default.nix'), treeText);
	writeFileSync(join(tree, 'text.nix'), '"\\n\\t ü 😀 \\u0000"');
	const words = [...listWords, '--file', tree];
	const { stdout: rows } = await runPyscope(words);
	const { stdout } = await runPyscope(words, { environment: { PYSCOPE_CACHE: cache } });
	if (rows === '' || rows !== stdout) throw new Error('the example itself is not right');
	return { tree, cache, rows };
}

/** The keys of a results cache. */
export function keysOf(cache: string): string[] {
	return readdirSync(join(cache, 'results')).filter(isKey);
}

/**
 * What a cache tells of the example, as texts: of the tree, and of each set; null where it tells
 * nothing. A set that is stale in part is told without its stale attributes.
 */
export async function toldBy(cache: string, key: string): Promise<(string | null)[]> {
	const location = { folder: join(cache, 'results'), limit: 1e9 };
	const results = new ResultsCache(location, key, process.cwd());
	const tree = results.reader.loadTree();
	const told = ['python313Packages', 'python314Packages'].map((set) => {
		const loaded = results.reader.loadSet(set);
		if (loaded === null) return null;
		const { attributes, noPackages, slices, stale } = loaded;
		const packages = [...readSlices(set, slices)].flat();
		return JSON.stringify({ attributes, noPackages, packages, stale });
	});
	// What was found to be out of order may be written anew.
	await results.written();
	return [tree === null ? null : JSON.stringify(tree), ...told];
}
