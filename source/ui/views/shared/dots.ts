import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { joinAlike, type Line, type Segment } from '../../lines/line.ts';
import { clean, columnsOf, fitText } from '../../lines/text.ts';
import { signIn } from '../../signs/availability.ts';
import { groupLabels } from '../../signs/short-labels.ts';
import { memoizeEach } from '../../store/memoize.ts';

/** Where the dots of a row stand: one for each set, those of CPython and of PyPy apart. */
export interface Dots {
	cells: readonly Cell[];
	/** The columns of all of them. */
	columns: number;
	/** Whether there is room for a label over each. */
	areLabelled: boolean;
}

interface Cell {
	set: SetSnapshot;
	label: string;
	columns: number;
	/** What stands before it. */
	before: string;
}

/** What labelled dots must leave to the rest of a row; names behind guides need more than a list. */
const leastBeside = 48;

const bothWidths = memoizeEach((sets: readonly SetSnapshot[]) => ({
	labelled: dots(sets, true),
	plain: dots(sets, false),
}));

/**
 * The dots of some sets, in rows of so many columns: below labels where these leave at least so many to
 * the rest of the row.
 */
export function dotsIn(sets: readonly SetSnapshot[], columns: number, least = leastBeside): Dots {
	const { labelled, plain } = bothWidths(sets);
	return columns - labelled.columns - 1 >= least ? labelled : plain;
}

function dots(sets: readonly SetSnapshot[], areLabelled: boolean): Dots {
	const cells = groupLabels(sets).flatMap(({ items }, group) =>
		items.map(({ item, short }, index): Cell => {
			const label = areLabelled ? clean(short) : '';
			const isFirst = index === 0;
			const gap = areLabelled ? ' ' : '';
			return {
				set: item,
				label,
				columns: Math.max(1, columnsOf(label)),
				before: !isFirst ? gap : group > 0 ? '│' : '',
			};
		}),
	);
	const columns = cells.reduce((sum, cell) => sum + cell.before.length + cell.columns, 0);
	return { cells, columns, areLabelled };
}

/** One glyph for each set, so that columns of them can be read down the screen. */
export function dotsLine(
	{ cells, columns }: Dots,
	open: SetSnapshot,
	attribute: string | null,
): Line {
	if (attribute === null) return [{ text: ' '.repeat(columns) }];
	return joinAlike(
		cells.flatMap(({ set, columns: width, before }): Segment[] => {
			const { glyph, token } = signIn(set, attribute);
			// Only the open set's has the colour: what is dim is not confirmed.
			const isPlain = token === 'available' && set.name !== open.name;
			const left = Math.floor(width / 2);
			return [
				{ text: before, token: before === '│' ? 'border' : undefined },
				{ text: ' '.repeat(left) },
				{ text: glyph, token: isPlain ? undefined : token },
				{ text: ' '.repeat(width - left - 1) },
			];
		}),
	);
}

/** The labels over the dots, that of the open set lit; none where there is no room for them. */
export function dotLabels({ cells, areLabelled }: Dots, open: SetSnapshot): Line {
	if (!areLabelled) return [];
	return cells.flatMap(({ set, label, columns, before }): Segment[] => [
		{ text: before, token: 'border' },
		{
			text: fitText(label, columns),
			token: set.name === open.name ? 'strong' : 'muted',
			target: { kind: 'set', set: set.name },
		},
	]);
}
