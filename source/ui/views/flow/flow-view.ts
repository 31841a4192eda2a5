import { escape, open, pane } from '../../actions/navigation.ts';
import { definition } from '../../actions/package.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean } from '../../lines/text.ts';
import type { ActionHost } from '../../store/action.ts';
import type { View } from '../../store/view.ts';
import { copy } from '../copy/copy-actions.ts';
import { fold, toggleFold, unfoldAll } from '../shared/fold-actions.ts';
import { openSource } from '../source/open-source.ts';
import { flowLine } from './flow-line.ts';
import { type FlowLocation, flowLink } from './flow-location.ts';
import { createFlowRows, type FlowRows, flowRowText } from './flow-rows.ts';
import { openFlow } from './open-flow.ts';

/** How a package came to be in a set: from its definition to what differs in the other sets. */
export const flowView: View<FlowLocation, FlowRows> = {
	id: 'flow',
	subjects: ({ attribute }) => [attribute],
	createRows: createFlowRows,
	line(context, { attribute }, rows, index) {
		const row = rows.tree[index];
		return row === undefined ? [] : flowLine(context, attribute, row, index === 0);
	},
	searchText: (_location, rows, index) => flowRowText(rows.tree[index]),
	emptyText: ({ attribute }, { label }, { failure }) =>
		failure === null
			? `Finding out how ${clean(attribute)} came to be in ${clean(label)} …`
			: clean(failure),
	title: ({ attribute }, _rows, { label }) =>
		`how ${clean(attribute)} came to be in ${clean(label)}`,
	crumb: ({ attribute }) => `flow of ${clean(attribute)}`,
	openRow,
	isWide: true,
	openedBy: openFlow,
	link: { takes: 'NAME', least: 1, most: 1, open: flowLink },
	hints: [open, fold, unfoldAll, search, definition, openSource, escape, nextSet, pane, copy],
};

/** Opens what a row is about: the dependency, the other set, else its line; folds a heading. */
function openRow(host: ActionHost, _location: FlowLocation, rows: FlowRows, index: number): void {
	const node = rows.tree[index]?.node;
	if (node === undefined) return;
	if (node.attribute !== null) host.openPackage(node.attribute);
	else if (node.set !== null) host.chooseSet(node.set);
	else if (node.position !== null) host.openSource(node.position);
	else toggleFold(host, rows, index);
}
