import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { Segment } from '../lines/line.ts';
import { changeMark } from './package-changes.ts';

/** The signs of a marked package, and of one that has changed as well. */
export const markGlyphs = { marked: '◆', changed: '◈' } as const;

/** What stands before and behind the label of the set that is open. */
export const openSetSigns = ['▐', '▌'] as const;

/** The sign of the line of a source text that is meant. */
export const meantGlyph = '»';

/** The sign before the row of a package: that it is marked, or has changed since the baseline. */
export function rowMark(
	set: SetSnapshot,
	attribute: string | null,
	marks: readonly string[],
): Segment | null {
	const change = changeMark(set, attribute);
	if (attribute === null || !marks.includes(attribute)) return change;
	return change === null
		? { text: markGlyphs.marked, token: 'accent' }
		: { text: markGlyphs.changed, token: 'changed' };
}
