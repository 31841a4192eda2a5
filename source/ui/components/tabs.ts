import { type Line, lineColumns } from '../lines/line.ts';
import { clean } from '../lines/text.ts';

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

/** The tabs in at most so many columns; where not all fit, those around the open one. */
export function tabsLine(tabs: readonly Tab[], columns: number): Line {
	const lines = tabs.map(tabLine);
	let first = Math.max(
		0,
		tabs.findIndex(({ isOpen }) => isOpen),
	);
	let end = Math.min(lines.length, first + 1);
	const widthOf = (from: number, to: number) =>
		lineColumns(lines.slice(from, to).flat()) + (from > 0 ? 1 : 0) + (to < lines.length ? 1 : 0);
	for (let grew = true; grew; ) {
		grew = false;
		if (end < lines.length && widthOf(first, end + 1) <= columns) {
			end++;
			grew = true;
		}
		if (first > 0 && widthOf(first - 1, end) <= columns) {
			first--;
			grew = true;
		}
	}
	return [
		...(first > 0 ? [{ text: '‹', token: 'muted' as const }] : []),
		...lines.slice(first, end).flat(),
		...(end < lines.length ? [{ text: '›', token: 'muted' as const }] : []),
	];
}

function tabLine({ name, label, isDefault, isOpen, fails, isSecondary }: Tab): Line {
	const text = `${clean(label)}${isDefault ? '★' : ''}`;
	const target = { kind: 'set', set: name } as const;
	if (isOpen) {
		return [
			{ text: '▐', token: 'strong', target },
			{ text, token: 'tabActive', target },
			{ text: '▌', token: 'strong', target },
		];
	}
	const token = fails || isSecondary ? 'muted' : undefined;
	return [{ text: ` ${text}${fails ? '✗' : ''} `, token, target }];
}
