import {
	closureSize,
	type DifferenceKind,
	isOnlySize,
	type PackageDifference,
	SetComparer,
	type SetComparison,
} from '../../../package-sets/comparison/compare-sets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { formatCount } from '../../lines/text.ts';
import type { Look } from '../../store/lookups.ts';
import { memoizeLast } from '../../store/memoize.ts';
import { inSlices } from '../../store/slices.ts';
import type { RowSource } from '../../store/view.ts';
import type { CompareSetsLocation } from './compare-location.ts';
import { type CompareRows, type CompareTree, compareRows } from './compare-tree.ts';
import { otherSet, progressNote } from './compared-sets.ts';

export interface SetsRows extends CompareRows<PackageDifference> {
	/** Null where there is no other set. */
	readonly comparison: SetComparison | null;
	/** How many packages a search leaves; null where there is none. */
	readonly found: number | null;
}

/** How many packages are compared before a frame is drawn, and at once behind it: some milliseconds. */
const mostAtOnce = 120;

/** Makes the rows of the comparison of two sets, and remembers the last ones. */
export function createSetsRows(): RowSource<CompareSetsLocation, SetsRows> {
	// One for each pair, the last of which is kept: it knows what was compared already.
	const comparerOf = memoizeLast((_first: string, _second: string) => new SetComparer());
	let round = 0;
	const begun = memoizeLast((first: SetSnapshot, second: SetSnapshot) => {
		const comparer = comparerOf(first.name, second.name);
		const comparison = comparer.compare(first, second, mostAtOnce);
		round++;
		return { comparer, comparison, key: `compare-sets ${round}` };
	});
	const finished = memoizeLast((first: SetSnapshot, second: SetSnapshot, _key: string) =>
		comparerOf(first.name, second.name).compare(first, second),
	);
	/** As much as is compared already; the rest is, while nobody waits for it. */
	const compared = (first: SetSnapshot, second: SetSnapshot, look: Look): SetComparison => {
		const { comparer, comparison, key } = begun(first, second);
		if (comparison.behind === 0) return comparison;
		const rest = look({
			key,
			find: () => inSlices(comparer.ahead(first, second), mostAtOnce),
		});
		return rest.state === 'found' ? finished(first, second, key) : comparison;
	};
	const rows = memoizeLast(setsRows);
	return {
		rows({ set, sets, columns, look }, { other, kind, folds, search }) {
			const second = otherSet(sets, set, other);
			const comparison = second === null ? null : compared(set, second, look);
			return rows(set, second, comparison, kind, folds, search.text, columns);
		},
	};
}

function setsRows(
	first: SetSnapshot,
	second: SetSnapshot | null,
	comparison: SetComparison | null,
	kind: DifferenceKind | null,
	folds: CompareSetsLocation['folds'],
	query: string,
	columns: number,
): SetsRows {
	const wanted = query.trim().toLowerCase();
	const groups = [...(comparison?.byKind ?? [])].flatMap(([difference, packages]) => {
		if (kind !== null && kind !== difference) return [];
		const items = packages.filter(({ attribute }) => attribute.toLowerCase().includes(wanted));
		if (items.length === 0) return [];
		const note = difference === closureSize ? sizeNote(items) : '';
		return [{ difference, items, note }];
	});
	const found = new Set(groups.flatMap(({ items }) => items)).size;
	const tree: CompareTree<PackageDifference> = {
		first,
		second,
		notes: notesOf(first, second, comparison),
		groups,
		folds,
		columns,
		areOpen: kind !== null || wanted !== '',
		itemOf: ({ attribute }) => ({ key: attribute, attribute, way: [] }),
		awaited: [],
	};
	return { ...compareRows(tree), comparison, found: wanted === '' ? null : found };
}

/** How many of the packages whose closure has another size the count of those that differ has not. */
function sizeNote(items: readonly PackageDifference[]): string {
	const only = items.filter(isOnlySize).length;
	return only === items.length
		? 'nothing else of them differs'
		: `${formatCount(only)} of them in nothing else`;
}

/** What of the sets is not compared yet. */
function notesOf(
	first: SetSnapshot,
	second: SetSnapshot | null,
	comparison: SetComparison | null,
): CompareTree<PackageDifference>['notes'] {
	if (second === null || comparison === null) {
		return [{ text: 'This tree has no other set to compare with.', isNotice: false }];
	}
	const notes = [first, second].flatMap((set) => progressNote(set) ?? []);
	const { unknown, unconfirmed, packages, total } = comparison;
	if (unknown > 0) notes.push(`${formatCount(unknown)} names are not compared yet`);
	if (unconfirmed > 0) {
		notes.push(`${formatCount(unconfirmed)} packages are compared only in part so far`);
	}
	const all = notes.map((text) => ({ text, isNotice: true }));
	if (packages.length > 0) return all;
	const text =
		unknown + unconfirmed > 0
			? 'Nothing differs so far.'
			: `Nothing differs: ${formatCount(total)} packages, all the same.`;
	return [...all, { text, isNotice: false }];
}
