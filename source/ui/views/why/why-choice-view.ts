import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import type { Segment } from '../../lines/line.ts';
import { clean, fitText } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import { kindsTexts } from '../shared/kinds-text.ts';
import { fittedVersion, overDots, withDescription, withDots } from '../shared/package-row.ts';
import { findWhy } from './find-why.ts';
import { type WhyChoiceLocation, whyChoiceLocation } from './why-location.ts';
import { createWhyChoiceRows, type WhyChoiceRows } from './why-rows.ts';

/** From this width on rows say by which kinds of dependency. */
const kindsFrom = 60;
/** The columns of names, versions and kinds at most. */
const mostColumns = 72;

/** Which package it is that needs another one: everything that does, to search and to choose from. */
export const whyChoiceView: View<WhyChoiceLocation, WhyChoiceRows> = {
	id: 'why-choice',
	subjects: ({ to }) => (strangerName(to) === null ? [to] : []),
	createRows: createWhyChoiceRows,
	line(context, _location, rows, index) {
		const attribute = rows.subjectAt(index);
		if (attribute === null) return [];
		return withDots(context, attribute, (whole) => {
			// Wide rows have room for what a package is.
			const columns = Math.min(whole, mostColumns);
			const versionColumns = Math.min(18, Math.floor(columns * 0.3));
			const kindsColumns = columns < kindsFrom ? 0 : 20;
			const nameColumns = columns - versionColumns - kindsColumns - 1;
			const line: Segment[] = [
				{ text: fitText(clean(attribute), nameColumns), token: 'name' },
				{ text: ' ' },
				fittedVersion(context.set, attribute, versionColumns),
			];
			const kinds = rows.kinds.get(attribute);
			if (kindsColumns > 0 && kinds !== undefined) {
				line.push({ text: fitText(` ${kindsTexts[kinds]}`, kindsColumns), token: 'muted' });
			}
			return withDescription(context.set, attribute, line, whole);
		});
	},
	labels: overDots,
	emptyText: ({ to, search: { text } }, { isComplete }) =>
		text.trim() === ''
			? strangerName(to) === null
				? `No package ${isComplete ? 'of this set' : 'described so far'} needs ${clean(to)}.`
				: `No package ${isComplete ? 'of this set' : 'described so far'} names ${clean(to)} itself.`
			: `Nothing that needs ${clean(to)} matches “${clean(text)}”.`,
	title: ({ to }) => `which package needs ${clean(to)}?`,
	crumb: ({ to }) => `why is ${clean(to)} needed`,
	openRow(host, { to }, rows, index) {
		const from = rows.subjectAt(index);
		const { active } = host.situation();
		const ways = from === null || active === null ? null : findWhy(active.packages, from, to);
		if (ways !== null) host.open(ways);
	},
	link: {
		takes: 'NAME',
		least: 1,
		most: 1,
		open: ({ attributes: [attribute = ''] }) => whyChoiceLocation(attribute),
	},
	hints: [{ ...open, hint: 'show why' }, search, escape, pane, nextSet],
};
