import { escape, open, pane } from '../../actions/navigation.ts';
import { copy, definition } from '../../actions/package.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, formatCount } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { fold, unfoldAll } from '../shared/fold-actions.ts';
import { withDots } from '../shared/package-row.ts';
import { openWhy } from '../why/open-why.ts';
import { openUsedBy } from './open-used-by.ts';
import { usedByLine } from './used-by-line.ts';
import type { UsedByLocation } from './used-by-location.ts';
import { createUsedByRows, type UsedByRows } from './used-by-rows.ts';

/** Who uses a package and as what kind of dependency, and who uses those, as a tree. */
export const usedByView: View<UsedByLocation, UsedByRows> = {
	id: 'used-by',
	subjects: ({ attribute }) => [attribute],
	createRows: createUsedByRows,
	line(context, _location, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		return withDots(context, row.attribute, (columns) => usedByLine(context.set, row, columns));
	},
	emptyText: (_location, { isComplete }) =>
		isComplete ? 'No package of this set uses it.' : 'No package described so far uses it.',
	title: ({ attribute }, { counts }, { isComplete }) => {
		const direct = `used by ${formatCount(counts.direct)}`;
		const inAll = `${formatCount(counts.inAll)} in all${isComplete ? '' : ' so far'}`;
		return `${direct}, ${inAll}: ${clean(attribute)}`;
	},
	crumb: ({ attribute }) => `used by ${clean(attribute)}`,
	openedBy: openUsedBy,
	hints: [open, fold, unfoldAll, escape, pane, nextSet, openWhy, openUsedBy, copy, definition],
};
