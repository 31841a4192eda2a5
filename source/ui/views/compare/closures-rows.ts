import {
	type ClosureComparison,
	compareClosures,
	type MemberDifference,
	memberDifferenceKinds,
} from '../../../package-sets/comparison/compare-closures.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean, countOf, formatCount } from '../../lines/text.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { CompareClosuresLocation } from './compare-location.ts';
import { type CompareRows, type CompareTree, compareRows } from './compare-tree.ts';
import { otherSet } from './compared-sets.ts';

export interface ClosuresRows extends CompareRows<MemberDifference> {
	/** Null where there is no other set. */
	readonly comparison: ClosureComparison | null;
}

/** The most packages that are described before others because a closure has them. */
const mostAwaited = 300;

/** Makes the rows of the comparison of closures, and remembers the last ones. */
export function createClosuresRows(): RowSource<CompareClosuresLocation, ClosuresRows> {
	const compared = memoizeLast(
		(first: SetSnapshot, second: SetSnapshot, attribute: string): ClosureComparison =>
			compareClosures(first, second, attribute),
	);
	const rows = memoizeLast(closuresRows);
	return {
		rows({ set, sets, columns }, { attribute, other, folds, search }) {
			const second = otherSet(sets, set, other);
			const comparison = second === null ? null : compared(set, second, attribute);
			return rows(set, second, comparison, attribute, folds, search.text, columns);
		},
	};
}

function closuresRows(
	first: SetSnapshot,
	second: SetSnapshot | null,
	comparison: ClosureComparison | null,
	attribute: string,
	folds: CompareClosuresLocation['folds'],
	query: string,
	columns: number,
): ClosuresRows {
	const wanted = query.trim().toLowerCase();
	const shown = (comparison?.differences ?? []).filter(({ first: a, second: b }) =>
		((a ?? b)?.name ?? '').toLowerCase().includes(wanted),
	);
	const groups = memberDifferenceKinds.flatMap((difference) => {
		const items = shown.filter(({ kinds }) => kinds.includes(difference));
		return items.length === 0 ? [] : [{ difference, items }];
	});
	const tree: CompareTree<MemberDifference> = {
		first,
		second,
		notes: notesOf(first, second, comparison, attribute, wanted === '' ? null : shown.length),
		groups,
		folds,
		columns,
		areOpen: true,
		itemOf: ({ key, first: a, second: b }) => ({
			key,
			attribute: (a ?? b)?.attribute ?? null,
			way: (b ?? a)?.way ?? [],
		}),
		awaited: [...(comparison?.unknown ?? []), ...(comparison?.unconfirmed ?? [])].slice(
			0,
			mostAwaited,
		),
	};
	return { ...compareRows(tree), comparison };
}

/** The answer in a sentence, then what it does not cover. */
function notesOf(
	first: SetSnapshot,
	second: SetSnapshot | null,
	comparison: ClosureComparison | null,
	attribute: string,
	found: number | null,
): CompareTree<MemberDifference>['notes'] {
	if (second === null || comparison === null) {
		return [{ text: 'This tree has no other set to compare with.', isNotice: false }];
	}
	const sides = { first, second };
	const { differences, isOpen, lackedBy, sizes, strangers, unconfirmed, unknown } = comparison;
	const name = clean(attribute);
	if (lackedBy.length > 0) {
		const labels = lackedBy.map((side) => clean(sides[side].label)).join(' and ');
		return [
			{ text: `${name} is not in ${labels}: there is no closure to compare.`, isNotice: true },
		];
	}
	const notes: { text: string; isNotice: boolean; attribute?: string }[] = [];
	const note = (text: string, isNotice: boolean) => notes.push({ text, isNotice, attribute });
	const labels = [first, second].map(({ label }) => clean(label));
	const size =
		sizes.first === sizes.second
			? `${formatCount(sizes.first)} in both`
			: `${formatCount(sizes.first)} in ${labels[0]}, ${formatCount(sizes.second)} in ${labels[1]}`;
	const [root] = differences;
	const isRoot = root?.key === attribute;
	const inClosure = differences.length - (isRoot ? 1 : 0);
	if (differences.length === 0) {
		note(
			isOpen
				? `Nothing differs so far (${size})`
				: `Nothing differs: the same packages, versions and states (${size})`,
			false,
		);
	} else {
		const itself = isRoot ? `${name} itself differs, and ` : '';
		note(
			`${itself}${countOf(inClosure, 'package')} of its closure${inClosure === 1 ? ' differs' : ' differ'} (${size})`,
			false,
		);
	}
	if (unknown.length > 0) {
		note(`${countOf(unknown.length, 'package')} not read yet: there may be more behind`, true);
	}
	if (unconfirmed.length > 0) {
		note(`${formatCount(unconfirmed.length)} whose state is not confirmed yet`, true);
	}
	if (strangers > 0) {
		note(
			`≠ ${countOf(strangers, 'package')} not from the set: what they need in turn is not compared`,
			false,
		);
	}
	if (found !== null) note(`${formatCount(found)} of them found`, false);
	return notes;
}
