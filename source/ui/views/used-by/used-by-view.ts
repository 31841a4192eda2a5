import { escape, open, pane } from '../../actions/navigation.ts';
import { copy, definition } from '../../actions/package.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, formatCount } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { withDots } from '../shared/package-row.ts';
import { openUsedBy } from './open-used-by.ts';
import { usedByLine } from './used-by-line.ts';
import type { UsedByLocation } from './used-by-location.ts';
import { createUsedByRows, type UsedByRows } from './used-by-rows.ts';

/** Who uses a package, and as what kind of dependency. */
export const usedByView: View<UsedByLocation, UsedByRows> = {
	id: 'used-by',
	subjects: ({ attribute }) => [attribute],
	createRows: createUsedByRows,
	line(context, _location, rows, index) {
		const use = rows.uses[index];
		if (use === undefined) return [];
		return withDots(context, use.attribute, (columns) => usedByLine(context.set, use, columns));
	},
	emptyText: (_location, { isComplete }) =>
		isComplete ? 'No package of this set uses it.' : 'No package described so far uses it.',
	title: ({ attribute }, count) => `used by ${formatCount(count)}: ${clean(attribute)}`,
	crumb: ({ attribute }) => `used by ${clean(attribute)}`,
	openedBy: openUsedBy,
	hints: [open, escape, pane, nextSet, openUsedBy, copy, definition],
};
