import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, countOf } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { copy, copyEntry } from './copy-actions.ts';
import { copyLine, copyPreview } from './copy-line.ts';
import { type CopyLocation, copyLink } from './copy-location.ts';
import { type CopyRows, createCopyRows } from './copy-rows.ts';

/** What there is to copy of a package: a menu, with all of an entry's text beside it. */
export const copyView: View<CopyLocation, CopyRows> = {
	id: 'copy',
	subjects: ({ attribute }) => (attribute === null ? [] : [attribute]),
	createRows: createCopyRows,
	line(context, _location, rows, index) {
		const entry = rows.entries[index];
		return entry === undefined ? [] : copyLine(entry, context.columns);
	},
	searchText(_location, rows, index) {
		const entry = rows.entries[index];
		return entry === undefined ? '' : `${entry.label} ${clean(entry.text ?? '')}`;
	},
	// It is only opened where there is something to copy.
	emptyText: () => '',
	title({ attribute }, { markCount }) {
		const what = attribute === null ? 'copy' : `copy: ${clean(attribute)}`;
		return markCount === 0 ? what : `${what} · shells of ${countOf(markCount, 'marked package')}`;
	},
	crumb: () => 'copy',
	details: (_location, rows, index, columns) => {
		const entry = rows.entries[index];
		return entry === undefined
			? { title: '', lines: [] }
			: { title: entry.label, lines: copyPreview(entry, columns) };
	},
	openRow: (host, _location, rows, index) => copyEntry(host, rows, index),
	openedBy: copy,
	link: { takes: 'NAME', least: 1, most: 1, open: copyLink },
	hints: [
		{ ...open, hint: 'copy it' },
		{ ...copy, hint: 'attribute path' },
		...[search, pane, nextSet, escape],
	],
};
