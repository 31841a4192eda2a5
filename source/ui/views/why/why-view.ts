import { strangerName } from '../../../package-sets/relations/strangers.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, countOf, formatCount } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { fold } from '../shared/fold-actions.ts';
import { kindsTexts } from '../shared/kinds-text.ts';
import { overDots, withDescription, withDots } from '../shared/package-row.ts';
import { openWhy } from './open-why.ts';
import { changeKinds, turnRound } from './why-actions.ts';
import { whyLine } from './why-line.ts';
import { type WhyLocation, whyLocation } from './why-location.ts';
import { createWhyRows, type WhyRows } from './why-rows.ts';

/** All shortest ways by which one package needs another. */
export const whyView: View<WhyLocation, WhyRows> = {
	id: 'why',
	subjects: ({ from, to }) => [from, to].filter((one) => strangerName(one) === null),
	createRows: createWhyRows,
	line(context, { to }, rows, index) {
		const row = rows.tree[index];
		if (row === undefined) return [];
		const { set } = context;
		const { attribute } = row.step;
		return withDots(context, attribute, (columns) =>
			withDescription(set, attribute, whyLine(set, row, to), columns),
		);
	},
	labels: overDots,
	searchText(_location, rows, index) {
		const step = rows.tree[index]?.step;
		return step === undefined ? '' : `${step.attribute ?? step.name} ${step.kinds.join(' ')}`;
	},
	emptyText,
	title,
	crumb: ({ from, to }) => `why ${clean(from)} needs ${clean(to)}`,
	status: (_location, _count, _set, { kinds }) => [{ text: kindsTexts[kinds], token: 'notice' }],
	ownActions: { title: 'In the view of why', actions: [changeKinds, turnRound] },
	openedBy: openWhy,
	link: {
		takes: 'FROM,TO',
		least: 2,
		most: 2,
		open: ({ attributes: [from = '', to = ''] }) => whyLocation(from, to, null),
	},
	hints: [open, fold, changeKinds, turnRound, search, escape, pane, nextSet, copy, definition],
};

function title({ from, to }: WhyLocation, { total, shown, wayLength }: WhyRows): string {
	const names = `why ${clean(from)} needs ${clean(to)}`;
	if (total === 0) return names;
	const some = shown < total ? `${formatCount(shown)} of ` : '';
	return `${some}${countOf(total, 'shortest way')}, ${countOf(wayLength, 'step')}: ${names}`;
}

function emptyText(
	{ from, to }: WhyLocation,
	{ isComplete }: SetSnapshot,
	{ kinds }: WhyRows,
): string {
	const soFar = isComplete ? '' : ', as far as is known';
	return `${clean(from)} does not need ${clean(to)} (${kindsTexts[kinds]})${soFar}.`;
}
