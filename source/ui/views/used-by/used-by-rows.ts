import type { Packages } from '../../../package-sets/description/description.ts';
import type { ReverseEdges, Use } from '../../../package-sets/relations/reverse-edges.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { type AttributeRows, sortedAttributeRows } from '../shared/attribute-rows.ts';
import type { UsedByLocation } from './used-by-location.ts';

/** The rows of the view: a use each. */
export interface UsedByRows extends AttributeRows {
	readonly uses: readonly Use[];
}

/** Makes the rows, and remembers the last ones. */
export function createUsedByRows(): RowSource<UsedByLocation, UsedByRows> {
	const rows = memoizeLast((edges: ReverseEdges, _packages: Packages, attribute: string) =>
		usedByRows(edges.usedBy(attribute)),
	);
	return {
		rows: ({ set, edges }, { attribute }) => rows(edges(), set.packages, attribute),
	};
}

/** A row for each package that uses another. */
function usedByRows(uses: readonly Use[]): UsedByRows {
	return { ...sortedAttributeRows(uses.map((use) => use.attribute)), uses };
}
