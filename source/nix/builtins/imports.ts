import { AttributeSet } from '../evaluation/attribute-set.ts';
import { callFunction } from '../evaluation/call.ts';
import type { Evaluator } from '../evaluation/evaluator.ts';
import { forceSet } from '../evaluation/force.ts';
import { makeString, StringContext } from '../evaluation/string-context.ts';
import type { Slot, Value } from '../evaluation/values.ts';
import type { Derivation } from '../store/derivation.ts';
import { noPosition, type Position } from '../syntax/expression.ts';
import { importedDerivationText } from './derivation-function.ts';
import { readablePath } from './realise.ts';
import type { BuiltinRegistry } from './registry.ts';

/** Evaluating other files. */
export function addImportBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('import', 1, (argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		const derivation = evaluator.derivations.get(path);
		if (derivation !== undefined) return importDerivation(evaluator, path, derivation);
		return evaluator.evaluateFile(path);
	});

	registry.function('scopedImport', 2, (scope: Slot, argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		const derivation = evaluator.derivations.get(path);
		if (derivation !== undefined) return importDerivation(evaluator, path, derivation);
		const names = forceSet(
			scope,
			position,
			'while evaluating the first argument passed to builtins.scopedImport',
		);
		return evaluator.evaluateFileInScope(path, names);
	});
}

/** The file of a derivation is no Nix program; importing it gives the derivation again. */
function importDerivation(evaluator: Evaluator, path: string, derivation: Derivation): Value {
	const outputs = [...derivation.outputs.keys()].sort();
	const attributes: [string, Slot][] = [
		['drvPath', makeString(path, StringContext.of([`=${path}`]))],
		['name', derivation.environment.get('name') ?? derivation.name],
		['outputs', outputs],
	];
	for (const output of outputs) {
		const outputPath = derivation.outputs.get(output)?.path ?? '';
		attributes.push([output, makeString(outputPath, StringContext.of([`!${output}!${path}`]))]);
	}
	const make = evaluator.evaluateInternalText(importedDerivationText);
	return callFunction(make, AttributeSet.of(attributes), noPosition);
}
