import { AttributeSet } from '../values/attribute-set.ts';
import type { Slot } from '../values/values.ts';
import { type BuiltinDeclaration, makeBuiltin } from './definition/builtin.ts';
import type { BuiltinHost } from './definition/host.ts';
import { attributeSetBuiltins } from './families/attribute-sets.ts';
import { contextBuiltins } from './families/contexts.ts';
import { controlBuiltins } from './families/control.ts';
import { conversionBuiltins } from './families/conversions.ts';
import { derivationBuiltins } from './families/derivations.ts';
import { environmentBuiltins } from './families/environment.ts';
import { fetcherBuiltins } from './families/fetchers.ts';
import { fileBuiltins } from './families/files.ts';
import { flakeReferenceBuiltins } from './families/flake-references.ts';
import { hashBuiltins } from './families/hashes.ts';
import { importBuiltins } from './families/imports.ts';
import { listBuiltins } from './families/lists.ts';
import { numberBuiltins } from './families/numbers.ts';
import { pathBuiltins } from './families/paths.ts';
import { regularExpressionBuiltins } from './families/regular-expressions.ts';
import { stringBuiltins } from './families/strings.ts';
import { typeBuiltins } from './families/types.ts';
import { versionBuiltins } from './families/versions.ts';

/** All builtins but `builtins` itself. */
export const builtinDeclarations: readonly BuiltinDeclaration[] = [
	...attributeSetBuiltins,
	...contextBuiltins,
	...controlBuiltins,
	...conversionBuiltins,
	...derivationBuiltins,
	...environmentBuiltins,
	...fetcherBuiltins,
	...fileBuiltins,
	...flakeReferenceBuiltins,
	...hashBuiltins,
	...importBuiltins,
	...listBuiltins,
	...numberBuiltins,
	...pathBuiltins,
	...regularExpressionBuiltins,
	...stringBuiltins,
	...typeBuiltins,
	...versionBuiltins,
];

/** The names every expression of an evaluator sees, `builtins` among them. */
export function makeBaseScope(host: BuiltinHost): Map<string, Slot> {
	const scope = new Map<string, Slot>();
	const builtins: [string, Slot][] = [['builtins', null]];
	for (const declaration of builtinDeclarations) {
		const { isGlobal, isImpure, name } = declaration;
		if (isImpure && host.isPure) continue;
		const value = makeBuiltin(declaration, host);
		scope.set(isGlobal ? name : `__${name}`, value);
		builtins.push([name, value]);
	}
	// `builtins.builtins` is the set itself.
	const set = AttributeSet.of(builtins);
	(set.values as Slot[])[set.shape.lookup('builtins')] = set;
	scope.set('builtins', set);
	return scope;
}
