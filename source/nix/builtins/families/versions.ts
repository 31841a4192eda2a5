import { forceTextWithoutContext } from '../../evaluation/force.ts';
import { compareVersions, parseDrvName, splitVersion } from '../../formats/compare-versions.ts';
import { noPosition } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Shape } from '../../values/shape.ts';
import type { Slot } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

const nameShape = Shape.ofSorted(['name', 'version']);

/** Versions, and names that end in one. */
export function addVersionBuiltins(registry: BuiltinRegistry): void {
	registry.function('compareVersions', 2, (first: Slot, second: Slot) =>
		compareVersions(
			forceTextWithoutContext(
				first,
				noPosition,
				'while evaluating the first argument passed to builtins.compareVersions',
			),
			forceTextWithoutContext(
				second,
				noPosition,
				'while evaluating the second argument passed to builtins.compareVersions',
			),
		),
	);
	registry.function('parseDrvName', 1, (text: Slot) => {
		const { name, version } = parseDrvName(
			forceTextWithoutContext(
				text,
				noPosition,
				'while evaluating the first argument passed to builtins.parseDrvName',
			),
		);
		meetSymbol('version');
		return new AttributeSet(nameShape, [name, version]);
	});
	registry.function('splitVersion', 1, (version: Slot) =>
		splitVersion(
			forceTextWithoutContext(
				version,
				noPosition,
				'while evaluating the first argument passed to builtins.splitVersion',
			),
		),
	);
}
