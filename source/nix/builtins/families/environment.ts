import { forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import type { Position } from '../../positions/position.ts';
import { storeDirectory } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Thunk } from '../../values/thunk.ts';
import type { Slot } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

/** The version of Nix whose language this is. */
export const nixVersion = '2.34.8';

/** What a program can learn of where it runs. */
export function addEnvironmentBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.constant('currentSystem', evaluator.system);
	registry.constant('currentTime', new Thunk(() => evaluator.io.currentTime(), []));
	registry.constant('langVersion', 6);
	registry.constant(
		'nixPath',
		evaluator.searchPath.map(({ prefix, path }) =>
			AttributeSet.of([
				['path', path],
				['prefix', prefix],
			]),
		),
	);
	registry.constant('nixVersion', nixVersion);
	registry.constant('storeDir', storeDirectory);

	registry.function('getEnv', 1, (argument: Slot, position: Position) => {
		const name = forceTextWithoutContext(
			argument,
			position,
			'while evaluating the first argument passed to builtins.getEnv',
		);
		return evaluator.restricted ? '' : (evaluator.io.environmentVariable(name) ?? '');
	});
}
