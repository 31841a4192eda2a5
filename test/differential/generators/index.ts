import type fc from 'fast-check';
import type { Question } from '../question.ts';
import { attributeMerging } from './attribute-merging.ts';
import { builtinCalls, operatorUses } from './builtin-calls.ts';
import { collections } from './collections.ts';
import { derivations } from './derivations.ts';
import { indentedStrings } from './indented-strings.ts';
import { json } from './json.ts';
import { numbers } from './numbers.ts';
import { paths } from './paths.ts';
import { endlessValues, printing } from './printing.ts';
import { illTyped, wellTyped } from './programs.ts';
import { regularExpressions } from './regular-expressions.ts';
import { stringContexts } from './string-contexts.ts';
import { syntax } from './syntax.ts';
import { toml } from './toml.ts';
import { traces } from './traces.ts';
import { versions } from './versions.ts';

/** All generators, by the name `--only` takes. */
export const generators: ReadonlyMap<string, fc.Arbitrary<Question>> = new Map(
	Object.entries({
		'well-typed': wellTyped,
		'ill-typed': illTyped,
		builtins: builtinCalls,
		operators: operatorUses,
		'attribute-merging': attributeMerging,
		collections,
		derivations,
		'indented-strings': indentedStrings,
		json,
		numbers,
		paths,
		printing,
		'endless-values': endlessValues,
		'regular-expressions': regularExpressions,
		'string-contexts': stringContexts,
		syntax,
		toml,
		traces,
		versions,
	}),
);
