import type { Evaluator } from '../evaluation/evaluator.ts';
import { forceSet } from '../evaluation/force.ts';
import type { Slot } from '../evaluation/values.ts';
import type { Position } from '../syntax/expression.ts';
import { readablePath } from './realise.ts';
import type { BuiltinRegistry } from './registry.ts';

/** Evaluating other files. */
export function addImportBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('import', 1, (path: Slot, position: Position) =>
		evaluator.evaluateFile(readablePath(path, position)),
	);

	registry.function('scopedImport', 2, (scope: Slot, path: Slot, position: Position) => {
		const names = forceSet(
			scope,
			position,
			'while evaluating the first argument passed to builtins.scopedImport',
		);
		return evaluator.evaluateFileInScope(readablePath(path, position), names);
	});
}
