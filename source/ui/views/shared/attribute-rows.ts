import { compareNames } from '../../../package-sets/relations/names.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';

/** Rows that are one package each, with the attribute as their key. */
export interface AttributeRows extends ViewRows {
	readonly attributes: readonly string[];
}

/** A row for each attribute. */
export function attributeRows(attributes: readonly string[]): AttributeRows {
	return {
		...rowsOf(attributes),
		attributes,
		subjectAt: (index) => attributes[index] ?? null,
	};
}

/**
 * A row for each attribute of a list that is in the order of `compareNames`: nearest to an absent
 * attribute is the row before which it would be.
 */
export function sortedAttributeRows(attributes: readonly string[]): AttributeRows {
	return { ...attributeRows(attributes), nearest: (key) => lowerBound(attributes, key) };
}

function lowerBound(sorted: readonly string[], key: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareNames(sorted[middle] ?? '', key) < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
