import { nixVersion } from '../../nix/builtins/families/environment.ts';
import { globalNames } from '../../nix/builtins/registry.ts';
import { NixError } from '../../nix/errors/nix-error.ts';
import { Evaluator } from '../../nix/evaluator.ts';
import type { Io } from '../../nix/io/io.ts';
import type { AttributeSet } from '../../nix/values/attribute-set.ts';
import { Builtin, type Slot } from '../../nix/values/values.ts';

/** How far a builtin goes; `whole` unless told otherwise. */
type Status = 'whole' | 'path only' | 'refused';

interface Departure {
	status?: Status;
	/** Where it departs from Nix, and why. */
	note: string;
}

const builds =
	'What only exists once a derivation is built cannot be read; the error names the derivation.';
const stores =
	'Nothing is stored: the store path is computed, and can be read in the same evaluation.';
const fetches =
	'Nothing is fetched. With `sha256` the store path is given, and reading it fails, unless it is there already; without, the call fails.';
const locks =
	'Nothing is fetched. With `narHash` the result has what the call tells (`outPath`, `rev`, `lastModified` …), other attributes fail when asked for; without, the call fails.';

/** Everything that differs from Nix on purpose. */
const departures: ReadonlyMap<string, Departure> = new Map([
	['break', { note: 'There is no debugger: it gives its argument, as in Nix without one.' }],
	['currentSystem', { note: 'Of the machine pyscope runs on.' }],
	['derivationStrict', { note: `${stores} This goes for \`derivation\` as well.` }],
	['fetchGit', { status: 'path only', note: locks }],
	['fetchMercurial', { status: 'refused', note: 'Nothing is fetched, and no hash can be given.' }],
	['fetchTarball', { status: 'path only', note: fetches }],
	[
		'fetchTree',
		{
			status: 'path only',
			note: `${locks} Of local paths and files all but \`lastModified\` is known.`,
		},
	],
	['fetchurl', { status: 'path only', note: `${fetches} Files named by \`file:\` URLs are read.` }],
	['filterSource', { note: stores }],
	[
		'findFile',
		{ note: 'Entries that are URLs are skipped with a warning, as in Nix without a network.' },
	],
	[
		'getFlake',
		{ status: 'refused', note: 'The reference is checked; flakes themselves are not evaluated.' },
	],
	['hashFile', { note: builds }],
	['import', { note: `${builds} The \`.drv\` file itself can be imported.` }],
	['nixVersion', { note: `The version whose language this is: ${nixVersion}.` }],
	['path', { note: stores }],
	['pathExists', { note: builds }],
	['readDir', { note: builds }],
	['readFile', { note: `${builds} The \`.drv\` file itself can be read.` }],
	['readFileType', { note: builds }],
	['scopedImport', { note: builds }],
	[
		'storePath',
		{ note: 'Whether the store has the path is not asked, as in read-only mode of Nix.' },
	],
	['toFile', { note: stores }],
	['traceVerbose', { note: 'Silent, as in Nix without `--trace-verbose`.' }],
]);

/** An outside with nothing in it. */
const nothing: Io = {
	status: () => null,
	missing: (path) => new NixError('other', `path '${path}' does not exist`),
	readFile: () => new Uint8Array(),
	readDirectory: () => new Map(),
	readLink: () => '',
	environmentVariable: () => null,
	currentTime: () => 0,
};

/** The builtins by name, as the table of the document has them. */
export function listBuiltins(): ReadonlyMap<string, Slot> {
	const evaluator = new Evaluator({ io: nothing, system: 'x86_64-linux' });
	return new Map((evaluator.baseValue('builtins') as AttributeSet).entries());
}

/** The text of docs/builtins.md. */
export function builtinsDocument(): string {
	const builtins = listBuiltins();
	const lines = [
		'# Builtins',
		'',
		'Written from `source/nix/builtins`; `npx vitest run test/nix/builtins -u` writes it again.',
		'',
		`The builtins of Nix ${nixVersion} with the experimental feature \`flakes\`; those behind other`,
		'experimental features (`fetchClosure`, `outputOf` …) are missing, as in Nix. *whole* means:',
		'values, errors and traces are those of real Nix. *path only* means: nothing is fetched, but the',
		'store path is known. With `eval --restrict-eval` fetchers are refused and `getEnv` gives "", as',
		'in Nix. Builtins in bold are in scope without `builtins.`',
		'',
		'| builtin | arguments | status | departs from Nix |',
		'| --- | --- | --- | --- |',
	];
	for (const [name, value] of builtins) {
		const shown = globalNames.has(name) ? `**\`${name}\`**` : `\`${name}\``;
		const count = value instanceof Builtin ? String(value.arity) : name === 'derivation' ? '1' : '';
		const departure = departures.get(name);
		lines.push(
			`| ${shown} | ${count} | ${departure?.status ?? 'whole'} | ${departure?.note ?? ''} |`,
		);
	}
	return `${lines.join('\n')}\n`;
}
