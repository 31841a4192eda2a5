/** What is bundled otherwise than it comes, so that pyscope starts sooner. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Leaves out what meow would read a package.json with: two thirds of it. pyscope gives it the
 * package. meow comes with its dependencies in one file, where what is not used is called all the
 * same, to define it; only marked as pure such calls are left out.
 */
export const meowWithoutPackages: Plugin = {
	name: 'meow-without-packages',
	setup({ onLoad }) {
		onLoad({ filter: /\/meow\/build\/options\.js$/ }, ({ path }) => ({
			contents: replaced(
				readFileSync(path, 'utf8'),
				/import \{ a as readPackageUpSync, n as normalizePackageData \} from .*;/g,
				'const readPackageUpSync = () => {}, normalizePackageData = () => {};',
			),
		}));
		onLoad({ filter: /\/meow\/build\/dependencies\.js$/ }, ({ path }) => ({
			contents: replaced(
				readFileSync(path, 'utf8'),
				/^(?:(?:var|const) \S+ = )?(?=(?:require[\w$]+|getDefaultExportFromCjs|promisify)\()/gm,
				'$&/* @__PURE__ */ ',
			),
		}));
	},
};

/** Another version of a package may look otherwise: better no build than one that starts slowly. */
function replaced(source: string, pattern: RegExp, replacement: string): string {
	if (source.search(pattern) === -1) throw new Error(`nothing to replace: ${pattern}`);
	return source.replace(pattern, replacement);
}

/** Some of Ink's dependencies are CommonJS, too, and ask for Node's own modules by `require`. */
const preamble =
	"import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);\n";

/**
 * A bundled file that takes Node's own modules by `require`. An import makes Node evaluate every
 * export of them, and some are lazy: it makes streams of standard input, and loads what nobody asks
 * for. That is a tenth of the time `pyscope eval` takes.
 */
export function builtinsByRequire(bundled: string): string {
	const required: string[] = [];
	const rest = bundled.replace(
		/^import (.+) from "((?:node:)?([\w/]+))";\n/gm,
		(statement, names: string, specifier: string, module: string) => {
			if (!builtinModules.includes(module)) return statement;
			const [, whole, named] = /^(?:\* as )?([\w$]+)?(?:, )?(?:\{ (.+) \})?$/.exec(names) ?? [];
			const load = `require(${JSON.stringify(specifier)})`;
			if (whole !== undefined) required.push(`const ${whole} = ${load};\n`);
			if (named !== undefined) {
				required.push(`const { ${named.replaceAll(' as ', ': ')} } = ${load};\n`);
			}
			return '';
		},
	);
	// Imports take effect before everything else, wherever they stand.
	const needsRequire = required.length > 0 || /\brequire\b/.test(rest);
	return (needsRequire ? preamble : '') + required.join('') + rest;
}
