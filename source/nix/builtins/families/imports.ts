import { callFunction } from '../../evaluation/call.ts';
import { forceSet } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import type { Derivation } from '../../store/derivation.ts';
import { parseDerivation } from '../../store/parse-derivation.ts';
import { isStorePath, parseStorePath } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { importedDerivationText } from '../support/derivation-function.ts';
import { readablePath } from '../support/realise.ts';

/** Evaluating other files. */
export function addImportBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('import', 1, (argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		const derivation = derivationAt(evaluator, path);
		if (derivation !== undefined) return importDerivation(evaluator, path, derivation);
		return evaluator.evaluateFile(path);
	});

	registry.function('scopedImport', 2, (scope: Slot, argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		const derivation = derivationAt(evaluator, path);
		if (derivation !== undefined) return importDerivation(evaluator, path, derivation);
		const names = forceSet(
			scope,
			position,
			'while evaluating the first argument passed to builtins.scopedImport',
		);
		return evaluator.evaluateFileInScope(path, names);
	});
}

/** The derivation whose file a path is: one made here, or one that is in the store. */
function derivationAt(evaluator: Evaluator, path: string): Derivation | undefined {
	if (!path.endsWith('.drv') || !isStorePath(path)) return undefined;
	const { derivations, io } = evaluator;
	if (derivations.get(path) === undefined && io.status(path)?.type === 'regular') {
		const name = parseStorePath(path).name.slice(0, -'.drv'.length);
		const text = Buffer.from(io.readFile(path)).toString('latin1');
		derivations.add(path, parseDerivation(text, name));
	}
	return derivations.get(path);
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
