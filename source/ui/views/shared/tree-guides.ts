import type { Segment } from '../../lines/line.ts';

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
export const foldGlyphs = { open: '▾ ', closed: '▸ ', leaf: '  ' } as const;
