import { onlyFirst, onlySecond } from '../../../package-sets/comparison/compare-sets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { clean } from '../../lines/text.ts';

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

/** What something is in the first set and in the second. */
export function changeText(before: string, after: string): string {
	return `${clean(before)} → ${clean(after)}`;
}
