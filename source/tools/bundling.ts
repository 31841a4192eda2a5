/** What is bundled otherwise than it comes, so that pyscope starts sooner. */
import { builtinModules } from 'node:module';

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
