import { strangerName } from '../../../package-sets/relations/strangers.ts';
import { escape, open, pane } from '../../actions/navigation.ts';
import { search } from '../../actions/searching.ts';
import { nextSet } from '../../actions/sets.ts';
import { clean, fitText } from '../../lines/text.ts';
import type { View } from '../../store/view.ts';
import type { AttributeRows } from '../shared/attribute-rows.ts';
import { overDots, versionSegment, withDots } from '../shared/package-row.ts';
import { findWhy } from './find-why.ts';
import { type WhyChoiceLocation, whyChoiceLocation } from './why-location.ts';
import { createWhyChoiceRows } from './why-rows.ts';

/** Which package it is that needs another one: everything that does, to search and to choose from. */
export const whyChoiceView: View<WhyChoiceLocation, AttributeRows> = {
	id: 'why-choice',
	subjects: ({ to }) => (strangerName(to) === null ? [to] : []),
	createRows: createWhyChoiceRows,
	line(context, _location, rows, index) {
		const attribute = rows.subjectAt(index);
		if (attribute === null) return [];
		return withDots(context, attribute, (columns) => {
			const version = versionSegment(context.set, attribute);
			const versionColumns = Math.min(18, Math.floor(columns * 0.3));
			return [
				{ text: fitText(clean(attribute), columns - versionColumns - 1), token: 'name' },
				{ text: ' ' },
				{ ...version, text: fitText(version.text, versionColumns) },
			];
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
	hints: [open, search, escape, pane, nextSet],
};
