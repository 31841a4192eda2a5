import { onlyFirst, onlySecond } from '../../../package-sets/comparison/compare-sets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean, columnsOf, truncate } from '../../lines/text.ts';

/** A kind of difference between two sets, as people read it. */
export function differenceText(
	kind: string,
	first: SetSnapshot,
	second: SetSnapshot | null,
): string {
	if (kind === onlyFirst) return `only in ${clean(first.label)}`;
	if (kind === onlySecond) return `only in ${clean(second?.label ?? '')}`;
	return kind;
}

/** What something is in the first set and in the second, in at most so many columns. */
export function changeText(before: string, after: string, columns: number): string {
	const was = clean(before);
	const is = clean(after);
	const room = Math.max(2, columns - arrow.length);
	// Each has half, or what the other leaves.
	const half = Math.floor(room / 2);
	const forSecond = Math.max(half, room - columnsOf(was));
	const second = truncate(is, forSecond);
	return `${truncate(was, room - columnsOf(second))}${arrow}${second}`;
}

const arrow = ' → ';
