import type { Segment } from '../../lines/line.ts';
import type { Fold } from './fold-rows.ts';

/** The lines that lead down to a row from those it hangs from. */
export function guidesSegment(guides: readonly boolean[]): Segment {
	return {
		text: guides
			.slice(0, -1)
			.map((more) => (more ? '│ ' : '  '))
			.join(''),
		token: 'border',
	};
}

/** Whether what hangs from a row is shown. */
export const foldGlyphs: Readonly<Record<Fold, string>> = {
	open: '▾ ',
	closed: '▸ ',
	leaf: '  ',
};

/** The glyph of a row, in a style of its own. */
export function foldSegment(fold: Fold): Segment {
	return { text: foldGlyphs[fold], token: 'accent' };
}
