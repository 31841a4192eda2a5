import { nixVersion } from '../../nix/builtins/families/environment.ts';
import { builtinDeclarations } from '../../nix/builtins/index.ts';
import { NixError } from '../../nix/errors/nix-error.ts';
import { Evaluator } from '../../nix/evaluator.ts';
import type { Io } from '../../nix/io/io.ts';
import type { AttributeSet } from '../../nix/values/attribute-set.ts';
import { Builtin } from '../../nix/values/values.ts';

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

/** The text of docs/builtins.md. */
export function builtinsDocument(): string {
	const evaluator = new Evaluator({ io: nothing, system: 'x86_64-linux' });
	const builtins = evaluator.baseValue('builtins') as AttributeSet;
	const declarations = new Map(builtinDeclarations.map((builtin) => [builtin.name, builtin]));
	const lines = [
		'# Builtins',
		'',
		'Written from `source/nix/builtins` by `npm run docs`.',
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
	for (const [name, value] of builtins.entries()) {
		const declaration = declarations.get(name);
		// `builtins` itself is declared nowhere.
		const isGlobal = declaration === undefined || declaration.isGlobal;
		const shown = isGlobal ? `**\`${name}\`**` : `\`${name}\``;
		const count = value instanceof Builtin ? String(value.arity) : name === 'derivation' ? '1' : '';
		const departure = declaration?.departure;
		lines.push(
			`| ${shown} | ${count} | ${departure?.status ?? 'whole'} | ${departure?.note ?? ''} |`,
		);
	}
	return `${lines.join('\n')}\n`;
}
