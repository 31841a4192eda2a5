import { type Line, lineColumns } from '../lines/line.ts';
import { clean } from '../lines/text.ts';
import { openSetSigns } from '../signs/marks.ts';
import { groupLabels } from '../signs/short-labels.ts';

/** One set, as its tab shows it. */
export interface Tab {
	/** The set's name. */
	name: string;
	label: string;
	isDefault: boolean;
	isOpen: boolean;
	/** Whether the set cannot be evaluated. */
	fails: boolean;
	/** Whether it is described only once it is opened. */
	isSecondary: boolean;
}

/**
 * The tabs in at most so many columns, those of CPython and of PyPy apart; where not all fit, those
 * around the open one.
 */
export function tabsLine(tabs: readonly Tab[], columns: number): Line {
	const grouped = groupLabels(tabs).flatMap(({ word, items }) =>
		items.map(({ item, label }) => ({ tab: item, word, label })),
	);
	let first = Math.max(
		0,
		grouped.findIndex(({ tab }) => tab.isOpen),
	);
	let end = Math.min(grouped.length, first + 1);
	const lineOf = (from: number, to: number): Line => [
		...(from > 0 ? [{ text: '‹', token: 'muted' as const }] : []),
		...grouped.slice(from, to).flatMap(({ tab, word, label }, index): Line => {
			const isFirst = index === 0;
			const isSame = grouped[from + index - 1]?.word === word && !isFirst;
			const heading = `${isFirst ? '' : ' │'}${word === '' ? '' : ` ${word}`}`;
			return [
				...(isSame || heading === '' ? [] : [{ text: heading, token: 'muted' as const }]),
				...tabLine(tab, label),
			];
		}),
		...(to < grouped.length ? [{ text: '›', token: 'muted' as const }] : []),
	];
	const fits = (from: number, to: number) => lineColumns(lineOf(from, to)) <= columns;
	for (let grew = true; grew; ) {
		grew = false;
		if (end < grouped.length && fits(first, end + 1)) {
			end++;
			grew = true;
		}
		if (first > 0 && fits(first - 1, end)) {
			first--;
			grew = true;
		}
	}
	return lineOf(first, end);
}

function tabLine({ name, isDefault, isOpen, fails, isSecondary }: Tab, label: string): Line {
	const text = `${clean(label)}${isDefault ? '★' : ''}`;
	const target = { kind: 'set', set: name } as const;
	if (isOpen) {
		return [
			{ text: openSetSigns[0], token: 'strong', target },
			{ text, token: 'tabActive', target },
			{ text: openSetSigns[1], token: 'strong', target },
		];
	}
	const token = fails || isSecondary ? 'muted' : undefined;
	return [{ text: ` ${text}${fails ? '✗' : ''} `, token, target }];
}
