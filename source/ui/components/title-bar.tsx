import { type Line, lineColumns, type Segment, spread } from '../lines/line.ts';
import { clean, columnsOf, countOf, formatCount, truncate } from '../lines/text.ts';
import { LineText } from './line-text.tsx';
import { type Tab, tabsLine } from './tabs.ts';

/**
 * The first line: the program, the tree, its sets as tabs, and how many packages the open one has.
 */
export function TitleBar(props: TitleBarProps) {
	return <LineText line={titleLine(props)} />;
}

export interface TitleBarProps {
	columns: number;
	/** The name of the tree. */
	tree: string;
	tabs: readonly Tab[];
	/** The packages of the open set, as far as they are known. */
	counts: {
		packages: number;
		/** Whether there will be no more of them. */
		hasAll: boolean;
		/** How many of them are available, and whether that is final. */
		available: number;
		isConfirmed: boolean;
	};
}

export function titleLine({ columns, tree, tabs, counts }: TitleBarProps): Line {
	const title = clean(tree);
	const name: Segment = { text: ' pyscope ', token: 'strong' };
	const left = columnsOf(name.text) + Math.min(columnsOf(title), 20) + 4;
	const room = columns - left - lineColumns(tabsLine(tabs, columns));
	return lineWith(countLine(counts, room), { columns, title, name, tabs });
}

/** How many packages there are; where there is room, how many of them are available. */
function countLine(counts: TitleBarProps['counts'], room: number): Line {
	const { packages, hasAll, available, isConfirmed } = counts;
	if (packages === 0) return [];
	// Of the packages that are described, many are not confirmed yet: a share of them would say nothing.
	const long = isConfirmed
		? `  ${formatCount(available)} of ${formatCount(packages)} available `
		: `  ${formatCount(available)} available so far `;
	const short = `  ${countOf(packages, 'package')}${hasAll ? '' : ' so far'} `;
	const text = columnsOf(long) <= room ? long : short;
	return [{ text, token: 'muted' }];
}

interface TitleParts extends Pick<TitleBarProps, 'columns' | 'tabs'> {
	title: string;
	name: Segment;
}

function lineWith(count: Line, { columns, title, name, tabs }: TitleParts): Line {
	const room = columns - columnsOf(name.text) - lineColumns(count);
	const shownTabs = tabsLine(tabs, Math.max(16, room - Math.min(columnsOf(title) + 3, 20)));
	const titleRoom = room - lineColumns(shownTabs) - 3;
	const left: Line = [
		name,
		{ text: ` ${truncate(title, Math.max(0, titleRoom))}`, token: 'muted' },
	];
	return spread(left, [...shownTabs, ...count], columns);
}
