import type { Evaluator } from '../evaluator.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import type { Slot } from '../values/values.ts';
import { addAttributeSetBuiltins } from './families/attribute-sets.ts';
import { addContextBuiltins } from './families/contexts.ts';
import { addControlBuiltins } from './families/control.ts';
import { addConversionBuiltins } from './families/conversions.ts';
import { addDerivationBuiltins } from './families/derivations.ts';
import { addEnvironmentBuiltins } from './families/environment.ts';
import { addFetcherBuiltins } from './families/fetchers.ts';
import { addFileBuiltins } from './families/files.ts';
import { addFlakeReferenceBuiltins } from './families/flake-references.ts';
import { addHashBuiltins } from './families/hashes.ts';
import { addImportBuiltins } from './families/imports.ts';
import { addListBuiltins } from './families/lists.ts';
import { addNumberBuiltins } from './families/numbers.ts';
import { addPathBuiltins } from './families/paths.ts';
import { addRegularExpressionBuiltins } from './families/regular-expressions.ts';
import { addStringBuiltins } from './families/strings.ts';
import { addTypeBuiltins } from './families/types.ts';
import { addVersionBuiltins } from './families/versions.ts';
import { BuiltinRegistry, globalNames } from './registry.ts';

/** The names every expression sees, `builtins` among them. */
export function makeBaseScope(evaluator: Evaluator): Map<string, Slot> {
	const registry = new BuiltinRegistry();
	addAttributeSetBuiltins(registry, evaluator);
	addContextBuiltins(registry, evaluator);
	addControlBuiltins(registry, evaluator);
	addConversionBuiltins(registry, evaluator);
	addDerivationBuiltins(registry, evaluator);
	addEnvironmentBuiltins(registry, evaluator);
	addFetcherBuiltins(registry, evaluator);
	addFileBuiltins(registry, evaluator);
	addFlakeReferenceBuiltins(registry, evaluator);
	addHashBuiltins(registry, evaluator);
	addImportBuiltins(registry, evaluator);
	addListBuiltins(registry);
	addNumberBuiltins(registry);
	addPathBuiltins(registry, evaluator);
	addRegularExpressionBuiltins(registry);
	addStringBuiltins(registry, evaluator);
	addTypeBuiltins(registry);
	addVersionBuiltins(registry);

	const scope = new Map<string, Slot>();
	for (const [name, value] of registry.values) {
		scope.set(globalNames.has(name) ? name : `__${name}`, value);
	}
	const builtins: [string, Slot][] = [...registry.values];
	// `builtins.builtins` is the set itself.
	const set = AttributeSet.of([...builtins, ['builtins', null]]);
	(set.values as Slot[])[set.shape.lookup('builtins')] = set;
	scope.set('builtins', set);
	return scope;
}
