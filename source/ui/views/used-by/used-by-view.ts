import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, formatCount } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { columnLabels, orderColumn } from '../shared/columns.ts';
import { dotsIn } from '../shared/dots.ts';
import { fold, unfoldAll } from '../shared/fold-actions.ts';
import { kindsTexts } from '../shared/kinds-text.ts';
import { orderTexts } from '../shared/order.ts';
import { labelsOver, withDots } from '../shared/package-row.ts';
import { openWhy } from '../why/open-why.ts';
import { openUsedBy } from './open-used-by.ts';
import { changeUserKinds, orderUsers } from './used-by-actions.ts';
import { usedByLine } from './used-by-line.ts';
import { type UsedByLocation, usedByLocation } from './used-by-location.ts';
import { createUsedByRows, type UsedByRows } from './used-by-rows.ts';

/** Who uses a package and as what kind of dependency, and who uses those, as a tree. */
export const usedByView: View<UsedByLocation, UsedByRows> = {
	id: 'used-by',
	subjects: ({ attribute }) => (strangerName(attribute) === null ? [attribute] : []),
	createRows: createUsedByRows,
	line(context, { order }, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		return withDots(context, row.attribute, (columns) =>
			usedByLine(context, row, orderColumn(order), columns),
		);
	},
	labels(context, { order }) {
		const number = orderColumn(order);
		const columns = number === null ? [] : [number];
		const dots = dotsIn(context.working, context.columns);
		return labelsOver(context, dots, columnLabels({ name: 0, columns }, order));
	},
	widened: (location) => (location.order === 'name' ? null : { ...location, order: 'name' }),
	emptyText({ attribute, kinds }, { isComplete }) {
		const who = isComplete ? 'No package of this set' : 'No package described so far';
		// What strangers need is not known.
		const what = strangerName(attribute) === null ? 'uses it' : 'names it itself';
		return `${who} ${what} (${kindsTexts[kinds]}).`;
	},
	searchText: (_location, rows, index) => rows.tree[index]?.attribute ?? '',
	title({ order }, { counts, inAll }, { isComplete }) {
		const [runtime, inputs] = [inAll.runtime, inAll.inputs].map(formatCount);
		const by = order === 'name' ? '' : ` · ${orderTexts[order]}`;
		const soFar = isComplete ? '' : ' so far';
		return `users${soFar}: ${runtime} runtime, ${inputs} all inputs; ${formatCount(counts.direct)} direct${by}`;
	},
	status: ({ kinds }) => (kinds === 'inputs' ? [] : [{ text: kindsTexts[kinds], token: 'notice' }]),
	crumb: ({ attribute }) => `used by ${clean(attribute)}`,
	ownActions: { title: 'In the view of users', actions: [orderUsers, changeUserKinds] },
	openedBy: openUsedBy,
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		open: ({ attributes: [attribute = ''] }) => usedByLocation(attribute),
	},
	hints: [
		...[open, fold, unfoldAll, changeUserKinds, search, escape, pane, nextSet, orderUsers],
		...[openWhy, openUsedBy],
		...[copy, definition],
	],
};
