import { AttributeSet } from '../evaluation/attribute-set.ts';
import type { Evaluator } from '../evaluation/evaluator.ts';
import type { Slot } from '../evaluation/values.ts';
import { addAttributeSetBuiltins } from './attribute-sets.ts';
import { addContextBuiltins } from './contexts.ts';
import { addControlBuiltins } from './control.ts';
import { addConversionBuiltins } from './conversions.ts';
import { addDerivationBuiltins } from './derivations.ts';
import { addEnvironmentBuiltins } from './environment.ts';
import { addFetcherBuiltins } from './fetchers.ts';
import { addFileBuiltins } from './files.ts';
import { addFlakeReferenceBuiltins } from './flake-references.ts';
import { addHashBuiltins } from './hashes.ts';
import { addImportBuiltins } from './imports.ts';
import { addListBuiltins } from './lists.ts';
import { addNumberBuiltins } from './numbers.ts';
import { addPathBuiltins } from './paths.ts';
import { BuiltinRegistry, globalNames } from './registry.ts';
import { addRegularExpressionBuiltins } from './regular-expressions.ts';
import { addStringBuiltins } from './strings.ts';
import { addTypeBuiltins } from './types.ts';
import { addVersionBuiltins } from './versions.ts';

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
